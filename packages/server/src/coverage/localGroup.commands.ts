import type { Day, LocalGroup } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import { addFact, amendFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Says that a network or territory wants a group at the table, with the decision that this rests on. */
export const addLocalGroup = (draft: Draft, group: LocalGroup) => addFact(draft, 'localGroup', group)

/** Says otherwise who is wanted, how strongly, or on what it rests; what is left out stays. */
export const changeLocalGroup = (
  draft: Draft,
  { key, ...said }: { key: string } & Partial<Omit<LocalGroup, 'key' | 'subject' | 'provenance'>>,
) => amendFact(draft, 'localGroup', key, said)

/** Wants a group no longer after a day. */
export const endLocalGroup = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('localGroup', idOf(draft, 'localGroup', key), firstDayAfter(lastDay))
