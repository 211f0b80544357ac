import type { Participation, Provenance } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { newKey, tailOf } from '../mutation/index.ts'
import { recordParticipation, restateParticipation, withdrawParticipation } from './meeting.commands.ts'

type Attended = Pick<Participation, 'institution' | 'role' | 'headcount'>

/**
 * Brings the whole list of those who took part up to what is said: who is new is added, who is there is restated, who is not named is
 * taken off. The same list again changes nothing.
 */
export const attendanceOf = (
  draft: Draft,
  meeting: Row<'meeting'>,
  attendance: readonly Attended[],
  provenance: () => Provenance[],
): void => {
  const recorded = new Map(
    [...draft.referring('participation', 'meeting', meeting.id)].map((row) => [draft.fact(row.institution)!.key, row.key]),
  )
  const named = new Set(attendance.map(({ institution }) => institution))
  if (named.size < attendance.length)
    throw Refused.because(meeting.key, {
      en: 'The list names an institution twice; name each once, with its main role.',
      de: 'Eine Einrichtung steht zweimal in der Liste. Nennen Sie jede einmal, mit ihrer wichtigsten Rolle.',
      field: 'attendance',
    })
  for (const { institution, role, headcount } of attendance) {
    const key = recorded.get(institution)
    if (key) restateParticipation(draft, { key, role, headcount })
    else
      recordParticipation(draft, {
        key: newKey(draft, 'participation', `part.${tailOf(meeting.key)}`, tailOf(institution)),
        meeting: meeting.key,
        institution,
        role,
        headcount,
        provenance: provenance(),
      })
  }
  for (const [institution, key] of recorded) if (!named.has(institution)) withdrawParticipation(draft, { key })
}
