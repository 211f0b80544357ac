import type { View } from '../atlas/view.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import { handoverPolicy } from './handover.policy.ts'
import { Handover } from './handover.type.ts'

@root()
export class HandoverResolver {
  @asks(() => Handover, handoverPolicy, 'One hand-over by its key; null when it does not hold on the day.', { nullable: true })
  handover(
    @takes('key', () => String, 'Key of the hand-over; it begins with hand.') key: string,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => handoverWithKey(view, key))
  }
}

const handoverWithKey = (view: View, key: string): Handover | null => {
  const row = view.rowOfKey('handover', key)
  if (row < 0) throw notFound('hand-over with the key', key, 'Keys of hand-overs begin with “hand.”; network { handovers } lists them.')
  return view.isValid('handover', row) ? new Handover(view, row) : null
}
