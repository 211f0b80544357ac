import type { DatePrecision, Day, Meeting, Participation } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { addFact, amendFact, restOn } from '../log/addFact.ts'
import { Refused } from '../log/refusal.ts'

/** Records a meeting, held or planned. */
export const recordMeeting = (draft: Draft, meeting: Meeting) => addFact(draft, 'meeting', meeting)

/** Plans a meeting; until it is moved to a day that is known it is only intended. */
export const planMeeting = (draft: Draft, meeting: Omit<Meeting, 'startsOnPrecision'>) =>
  addFact(draft, 'meeting', { ...meeting, startsOnPrecision: 'PLANNED' })

/** Says on which day a meeting begins, and how exactly that is known. */
export const moveMeeting = (
  draft: Draft,
  { key, startsOn, startsOnPrecision }: { key: string; startsOn: Day | null; startsOnPrecision: DatePrecision },
) => amendFact(draft, 'meeting', key, { startsOn, startsOnPrecision })

/** Gives a meeting another title. */
export const renameMeeting = (draft: Draft, { key, title }: { key: string; title: string }) => amendFact(draft, 'meeting', key, { title })

/** Says more, or something else, of a meeting; what is left out stays. */
export const describeMeeting = (
  draft: Draft,
  {
    key,
    ...said
  }: { key: string } & Partial<
    Pick<
      Meeting,
      'kind' | 'venue' | 'territory' | 'series' | 'seriesNo' | 'participantsCount' | 'participantsOperator' | 'organisers' | 'funders'
    >
  >,
) => amendFact(draft, 'meeting', key, said)

/** Takes a meeting out of the calendar; one at which attendance is recorded was held. */
export const cancelMeeting = (draft: Draft, { key }: { key: string }) => {
  const id = idOf(draft, 'meeting', key)
  if (!draft.referring('participation', 'meeting', id).next().done)
    throw Refused.because(key, {
      en: 'Attendance is recorded at it; take that back first.',
      de: 'Für das Treffen sind Teilnahmen eingetragen. Nehmen Sie diese zuerst zurück.',
    })
  restOn(draft, key, id, [])
  draft.remove('meeting', id)
}

/** Records that an institution took part. Never makes it a member (invariant 5). */
export const recordParticipation = (draft: Draft, participation: Participation) => addFact(draft, 'participation', participation)

/** Takes a participation back that was recorded by mistake; the log keeps it. */
export const withdrawParticipation = (draft: Draft, { key }: { key: string }) => {
  const id = idOf(draft, 'participation', key)
  restOn(draft, key, id, [])
  draft.remove('participation', id)
}

/** Brings what is recorded of an institution at a meeting up to what is said now. */
export const restateParticipation = (
  draft: Draft,
  { key, ...said }: { key: string } & Partial<Pick<Participation, 'role' | 'headcount'>>,
) => amendFact(draft, 'participation', key, said)
