import { firstDayOfPeriod, isDay, meetingKinds, participationRoles } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'

const kindKeys = new Set<string>(meetingKinds.map(({ key }) => key))
const roleKeys = new Set<string>(participationRoles.map(({ key }) => key))

const headcountProblem = (meeting: Row<'meeting'> | null, draft: Draft): string | null => {
  if (meeting?.participantsOperator !== 'EQ' || meeting.participantsCount === null) return null
  let heads = 0
  for (const { headcount } of draft.referring('participation', 'meeting', meeting.id)) heads += headcount ?? 0
  return heads > meeting.participantsCount
    ? `${heads} people are recorded at ${meeting.key}, more than its ${meeting.participantsCount} participants.`
    : null
}

export const meetingInvariants = [
  invariant(null, 'meeting', ({ kind }) => (kindKeys.has(kind) ? null : `${kind} is not a meeting kind.`)),
  invariant(null, 'meeting', ({ startsOn, startsOnPrecision }) => {
    if (startsOn === null) return startsOnPrecision === 'DAY' ? 'A meeting without a day has a precision other than DAY.' : null
    if (!isDay(startsOn)) return `${startsOn} is not a day; write YYYY-MM-DD.`
    const first = firstDayOfPeriod(startsOn, startsOnPrecision)
    return startsOn === first ? null : `${startsOn} is not the first day of its period; write ${first}.`
  }),
  invariant(null, 'meeting', ({ organisers, funders }, draft) =>
    [...organisers, ...funders].every((id) => draft.get('institution', id)) ? null : 'It names an organiser or funder that is not there.',
  ),
  invariant(11, 'meeting', headcountProblem),
  invariant(null, 'participation', ({ role }) => (roleKeys.has(role) ? null : `${role} is not a participation role.`)),
  invariant(null, 'participation', (participation, draft) => {
    for (const other of draft.referring('participation', 'meeting', participation.meeting))
      if (other.id !== participation.id && other.institution === participation.institution)
        return `${other.key} already records this institution at the meeting.`
    return null
  }),
  invariant(11, 'participation', ({ meeting }, draft) => headcountProblem(draft.get('meeting', meeting), draft)),
]
