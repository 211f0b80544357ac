import type { Commitment, Day } from '@geflecht/domain'
import { addFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Adds what a network, programme, institution or territory promises of itself. */
export const makeCommitment = (draft: Draft, commitment: Commitment) => addFact(draft, 'commitment', commitment)

/** Says that a commitment was kept on a day. */
export const keepCommitment = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('commitment', idOf(draft, 'commitment', key), { keptOn: day })
