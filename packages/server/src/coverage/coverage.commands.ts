import type { CoverageRuling } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { addFact } from '../log/addFact.ts'

/** Says that a group is confirmed absent or not applicable in a network, with the reason. */
export const ruleOnItem = (draft: Draft, ruling: CoverageRuling) => addFact(draft, 'ruling', ruling)
