import type { Meeting, Participation } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { addFact, restOn } from '../log/addFact.ts'

/** Records a meeting, held or planned. */
export const recordMeeting = (draft: Draft, meeting: Meeting) => addFact(draft, 'meeting', meeting)

/** Records that an institution took part. Never makes it a member (invariant 5). */
export const recordParticipation = (draft: Draft, participation: Participation) => addFact(draft, 'participation', participation)

/** Takes a participation back that was recorded by mistake; the log keeps it. */
export const withdrawParticipation = (draft: Draft, { key }: { key: string }) => {
  const id = idOf(draft, 'participation', key)
  restOn(draft, key, id, [])
  draft.remove('participation', id)
}
