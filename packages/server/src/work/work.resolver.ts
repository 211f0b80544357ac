import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { Paging } from '../graphql/connection.ts'
import { asks, inContext, root, takesAll } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { waitingFor } from './waiting.ts'
import { workPolicy } from './work.policy.ts'
import { mostUrgentFirst, type Work, WorkConnection } from './work.type.ts'

@root()
export class WorkResolver {
  @asks(
    () => WorkConnection,
    workPolicy,
    'What waits for you: what is due soonest first, then what is not due, by its kind. Nothing when you are not signed in.',
  )
  myWork(
    @takesAll(() => Paging) paging: Paging,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ): Work | Promise<Work> {
    return seen(
      context,
      moment,
      (view) => new WorkConnection(sorted(waitingFor(view), mostUrgentFirst), mostUrgentFirst, paging, (item) => item),
    )
  }
}
