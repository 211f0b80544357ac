import type { Day, FunctionContact } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import { addFact, amendFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Adds a function of an institution that can be reached. */
export const nameContact = (draft: Draft, contact: FunctionContact) => addFact(draft, 'functionContact', contact)

/** Says how a function is called and reached; what is left out stays. */
export const changeContact = (
  draft: Draft,
  {
    key,
    ...said
  }: { key: string } & Partial<Pick<FunctionContact, 'functionTitle' | 'mailbox' | 'phone' | 'availability' | 'deputy' | 'isPublic'>>,
) => amendFact(draft, 'functionContact', key, said)

/** Says that nobody holds the function since a day. */
export const vacateContact = (draft: Draft, { key, since }: { key: string; since: Day }) =>
  draft.amend('functionContact', idOf(draft, 'functionContact', key), { vacantSince: since })

/** Says that somebody holds the function again. */
export const staffContact = (draft: Draft, { key }: { key: string }) =>
  draft.amend('functionContact', idOf(draft, 'functionContact', key), { vacantSince: null })

/** Ends a function on `lastDay`. */
export const endContact = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('functionContact', idOf(draft, 'functionContact', key), firstDayAfter(lastDay))
