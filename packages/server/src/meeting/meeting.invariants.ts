import { countOperators, datePrecisions, firstDayOfPeriod, isDay, meetingKinds, participationRoles } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { germanDay } from '../fact/germanDay.ts'
import { shownTerm } from '../fact/shownTerm.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

const kindKeys = new Set<string>(meetingKinds.map(({ key }) => key))
const roleKeys = new Set<string>(participationRoles.map(({ key }) => key))

const headcountProblem = (meeting: Row<'meeting'> | null, draft: Draft, field: string): Reason | null => {
  if (meeting?.participantsOperator !== 'EQ' || meeting.participantsCount === null) return null
  let heads = 0
  for (const { headcount } of draft.referring('participation', 'meeting', meeting.id)) heads += headcount ?? 0
  return heads > meeting.participantsCount
    ? {
        en: `${heads} people are recorded at ${meeting.key}, more than its ${meeting.participantsCount} participants.`,
        de: `Eingetragen sind ${heads} Personen, mehr als die ${meeting.participantsCount} Teilnehmenden des Treffens.`,
        field,
      }
    : null
}

export const meetingInvariants = [
  invariant(null, 'meeting', ({ kind }) =>
    kindKeys.has(kind)
      ? null
      : { en: `${shownTerm(String(kind))} is not a meeting kind.`, de: 'Diese Art von Treffen gibt es nicht.', field: 'kind' },
  ),
  invariant(null, 'meeting', ({ startsOn, startsOnPrecision }) => {
    if (!datePrecisions.includes(startsOnPrecision))
      return {
        en: `${shownTerm(String(startsOnPrecision))} is not a date precision.`,
        de: 'Wie genau der Tag bekannt ist, ist keine der vorgesehenen Angaben.',
        field: 'startsOnPrecision',
      }
    if (startsOn === null)
      return startsOnPrecision === 'DAY'
        ? {
            en: 'A meeting without a day has a precision other than DAY.',
            de: 'Geben Sie den Tag des Treffens an, oder dass er nicht genau bekannt ist.',
            field: 'startsOn',
          }
        : null
    if (!isDay(startsOn))
      return {
        en: `${shownTerm(String(startsOn))} is not a day; write YYYY-MM-DD.`,
        de: 'Das ist kein Tag des Kalenders. Geben Sie das Datum vollständig an.',
        field: 'startsOn',
      }
    const first = firstDayOfPeriod(startsOn, startsOnPrecision)
    return startsOn === first
      ? null
      : {
          en: `${startsOn} is not the first day of its period; write ${first}.`,
          de: `Bei dieser Genauigkeit steht der erste Tag des Zeitraums. Geben Sie den ${germanDay(first)} an.`,
          field: 'startsOn',
        }
  }),
  invariant(null, 'meeting', ({ participantsCount, participantsOperator }) => {
    if (participantsOperator !== null && !countOperators.includes(participantsOperator))
      return {
        en: `${shownTerm(String(participantsOperator))} is not a count operator.`,
        de: 'Wie genau die Zahl bekannt ist, ist keine der vorgesehenen Angaben.',
        field: 'participantsOperator',
      }
    return (participantsCount === null) === (participantsOperator === null)
      ? null
      : {
          en: 'How many took part and how exactly that is known go together; give both or none.',
          de: 'Die Zahl der Teilnehmenden und wie genau sie bekannt ist gehören zusammen. Geben Sie beides an oder keines.',
          field: participantsCount === null ? 'participantsCount' : 'participantsOperator',
        }
  }),
  invariant(null, 'meeting', ({ organisers, funders }, draft) => {
    const lost = (ids: readonly number[]) => ids.some((id) => !draft.get('institution', id))
    const field = lost(organisers) ? 'organisers' : lost(funders) ? 'funders' : null
    return field === null
      ? null
      : {
          en: 'It names an organiser or funder that is not there.',
          de: 'Eine der genannten Einrichtungen gibt es nicht.',
          field,
        }
  }),
  invariant(11, 'meeting', (meeting, draft) => headcountProblem(meeting, draft, 'participantsCount')),
  invariant(null, 'participation', ({ role }) =>
    roleKeys.has(role)
      ? null
      : { en: `${shownTerm(String(role))} is not a participation role.`, de: 'Diese Rolle gibt es bei Treffen nicht.', field: 'role' },
  ),
  invariant(null, 'participation', (participation, draft) => {
    for (const other of draft.referring('participation', 'meeting', participation.meeting))
      if (other.id !== participation.id && other.institution === participation.institution)
        return {
          en: `${other.key} already records this institution at the meeting.`,
          de: 'Diese Einrichtung ist bei dem Treffen bereits eingetragen.',
          field: 'institution',
        }
    return null
  }),
  invariant(11, 'participation', ({ meeting }, draft) => headcountProblem(draft.get('meeting', meeting), draft, 'headcount')),
]
