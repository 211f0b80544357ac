import { Int } from 'type-graphql'
import { Agreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { Cooperation } from '../cooperation/index.ts'
import { Gap } from '../gap/gap.type.ts'
import { Paging } from '../graphql/connection.ts'
import { adds, addsTo, args, holds, onRoot, takesAll } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { Handover } from '../handover/index.ts'
import { Institution } from '../institution/index.ts'
import { Need } from '../need/need.type.ts'
import { Network } from '../network/index.ts'
import { commentPolicy } from './comment.policy.ts'
import { CommentConnection, commentOrder, type Comments, threadsAbout } from './comment.type.ts'

@args()
class WhichThreads extends Paging {
  @holds(() => Boolean, 'Only threads that are resolved, or only those that are not; all when left out.', { nullable: true })
  resolved?: boolean | null
}

interface Discussed {
  view: View
  /** Its number in the Atlas; null as long as nothing of it is recorded. */
  factId: number | null
}

/** Gives a type its discussion. */
const discussionOf = (type: () => abstract new (...args: never[]) => Discussed) => {
  @addsTo(type)
  class Discussion {
    @adds(() => CommentConnection, commentPolicy, 'What people say about it: the first comments of its threads, the newest first.')
    threads(@onRoot() { view, factId }: Discussed, @takesAll(() => WhichThreads) { resolved, ...paging }: WhichThreads): Comments {
      const fits = ({ resolvedOn }: { resolvedOn: string | null }) => resolved == null || resolved === (resolvedOn !== null)
      return new CommentConnection(
        sorted(threadsAbout(view, factId).filter(fits), commentOrder),
        commentOrder,
        paging,
        (comment) => comment,
      )
    }

    @adds(() => Int, commentPolicy, 'How many of its threads are not resolved.')
    openThreadCount(@onRoot() { view, factId }: Discussed): number {
      return threadsAbout(view, factId).filter(({ resolvedOn }) => resolvedOn === null).length
    }
  }
  return Discussion
}

/** Everything that is discussed. */
export const discussions = [
  discussionOf(() => Gap),
  discussionOf(() => Network),
  discussionOf(() => Institution),
  discussionOf(() => Agreement),
  discussionOf(() => Cooperation),
  discussionOf(() => Handover),
  discussionOf(() => Need),
]
