import type { Claim, Cooperation, Day, Level } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { addFact } from '../log/addFact.ts'

/** Adds a tie between two institutions, as a source documents it or as the ground for the parties' claims. */
export const documentCooperation = (draft: Draft, cooperation: Cooperation) => addFact(draft, 'cooperation', cooperation)

/** Ends a tie on `lastDay`. */
export const endCooperation = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('cooperation', idOf(draft, 'cooperation', key), firstDayAfter(lastDay))

/** Adds what one party says about a tie of its own. */
export const claimCooperation = (draft: Draft, claim: Claim) => addFact(draft, 'claim', claim)

/** Changes the level that a party states. */
export const restateLevel = (draft: Draft, { key, level, verifiedOn }: { key: string; level: Level; verifiedOn: Day }) =>
  draft.amend('claim', idOf(draft, 'claim', key), { level, verifiedOn })
