import type { Day, Need } from '@geflecht/domain'
import { addFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Adds what people say is needed. */
export const voiceNeed = (draft: Draft, need: Need) => addFact(draft, 'need', need)

/** Says that a need was met on a day. */
export const meetNeed = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('need', idOf(draft, 'need', key), { metOn: day })

/** Says that a need was withdrawn on a day. */
export const withdrawNeed = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('need', idOf(draft, 'need', key), { withdrawnOn: day })
