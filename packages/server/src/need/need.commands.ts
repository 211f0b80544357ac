import type { Day, Need, NeedCategory } from '@geflecht/domain'
import { addFact, amendFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Adds what people say is needed. */
export const voiceNeed = (draft: Draft, need: Need) => addFact(draft, 'need', need)

/** Words a need anew; null leaves the text or the category as it is. */
export const rewordNeed = (draft: Draft, { key, text, category }: { key: string; text: string | null; category: NeedCategory | null }) =>
  draft.amend('need', idOf(draft, 'need', key), { ...(text === null ? {} : { text }), ...(category === null ? {} : { category }) })

/** Says which agreements and meetings answer a need, instead of those that were named. */
export const answerNeed = (
  draft: Draft,
  { key, agreements, meetings }: { key: string; agreements: readonly string[]; meetings: readonly string[] },
) => amendFact(draft, 'need', key, { agreements, meetings })

/** Says that a need was met on a day. */
export const meetNeed = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('need', idOf(draft, 'need', key), { metOn: day })

/** Says that a need was withdrawn on a day. */
export const withdrawNeed = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('need', idOf(draft, 'need', key), { withdrawnOn: day })
