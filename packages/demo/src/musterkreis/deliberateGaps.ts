import type { DeliberateGap } from './deliberateGap.ts'
import { gapsOfHandoversAndNetworks } from './gapsOfHandoversAndNetworks.ts'
import { gapsOfUpkeep } from './gapsOfUpkeep.ts'
import { gapsOfMembersAndAgreements } from './gapsOfMembersAndAgreements.ts'

/** One gap of each rule that evaluates what the Musterkreis holds, with its cause; the story has more of most. */
export const deliberateGaps: readonly DeliberateGap[] = [...gapsOfMembersAndAgreements, ...gapsOfHandoversAndNetworks, ...gapsOfUpkeep]
