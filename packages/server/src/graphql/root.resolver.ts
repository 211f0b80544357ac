import { ID, Int } from 'type-graphql'
import { Moment, type RequestContext, seen } from './context.ts'
import { notFound } from './fault.ts'
import { asks, inContext, root, takes, takesAll } from './field.ts'
import { open } from './policy.ts'
import { DateScalar } from './scalars.ts'
import { Subject, subjectOfId } from './subject.ts'

@root()
export class RootResolver {
  @asks(() => Subject, open, 'Anything by the id that an earlier answer gave.', { nullable: true })
  node(@takes('id', () => ID, 'The id.') id: string, @takesAll(() => Moment) moment: Moment, @inContext() context: RequestContext) {
    return seen(context, moment, (view) => {
      const subject = subjectOfId(view, id)
      if (!subject) throw notFound('thing with the id', id, 'Take ids from earlier answers; they are opaque.')
      return subject
    })
  }

  @asks(() => Int, open, 'The last committed revision.')
  revision(@inContext() context: RequestContext): number {
    return context.atlas.revision
  }

  @asks(() => DateScalar, open, 'The day that the server calls today, in Europe/Berlin.')
  today(@inContext() context: RequestContext): string {
    return context.today
  }
}
