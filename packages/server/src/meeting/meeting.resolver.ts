import type { View } from '../atlas/view.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import { meetingPolicy } from './meeting.policy.ts'
import { Meeting } from './meeting.type.ts'

@root()
export class MeetingResolver {
  @asks(() => Meeting, meetingPolicy, 'One meeting by its key, also a planned one; null when it had not begun on the day.', {
    nullable: true,
  })
  meeting(
    @takes('key', () => String, 'Key of the meeting; it begins with evt.') key: string,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => meetingWithKey(view, key))
  }
}

const meetingWithKey = (view: View, key: string): Meeting | null => {
  const row = view.rowOfKey('meeting', key)
  if (row < 0) throw notFound('meeting with the key', key, 'Keys of meetings begin with “evt.”; network { meetings } lists them.')
  const meeting = new Meeting(view, row)
  return view.wasHeld(row) || meeting.startsOnPrecision === 'PLANNED' ? meeting : null
}
