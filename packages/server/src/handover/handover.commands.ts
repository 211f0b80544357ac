import type { Day, Handover } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import { addFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** What can change about a hand-over without its becoming another one. */
export type Amendment = Partial<
  Pick<
    Handover,
    | 'title'
    | 'trigger'
    | 'channels'
    | 'availability'
    | 'responseHours'
    | 'feedbackDuty'
    | 'feedbackHours'
    | 'feedbackContent'
    | 'consentRequired'
    | 'pseudonymised'
    | 'legalBasis'
    | 'agreement'
    | 'contact'
  >
>

/** Describes a way from one institution, or type of institution, to another. */
export const describeHandover = (draft: Draft, handover: Handover) => addFact(draft, 'handover', handover)

/** Changes what a hand-over lays down. */
export const amendHandover = (draft: Draft, { key, amendment }: { key: string; amendment: Amendment }) => {
  const { agreement, contact, ...said } = amendment
  draft.amend('handover', idOf(draft, 'handover', key), {
    ...said,
    ...(agreement === undefined ? {} : { agreement: agreement === null ? null : idOf(draft, 'agreement', agreement) }),
    ...(contact === undefined ? {} : { contact: contact === null ? null : idOf(draft, 'functionContact', contact) }),
  })
}

/** Says that a hand-over was tried out on a day. */
export const testHandover = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('handover', idOf(draft, 'handover', key), { lastTestedOn: day })

/** Ends a hand-over on `lastDay`. */
export const endHandover = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('handover', idOf(draft, 'handover', key), firstDayAfter(lastDay))
