import { type RequestContext, seenToday } from '../graphql/context.ts'
import { asks, inContext, root } from '../graphql/field.ts'
import { actorOf } from '../mutation/index.ts'
import { Edit } from './edit.type.ts'
import { historyPolicy } from './history.policy.ts'
import { type NextSteps, nextSteps } from './standing.ts'

/** So many of the viewer's own revisions are looked through for the next step. */
const mostOwn = 200

/** What the viewer would undo and redo next; nothing for whoever has not signed in. */
export const nextStepsOf = async ({ viewer, changes }: Pick<RequestContext, 'viewer' | 'changes'>): Promise<NextSteps> => {
  if (!viewer.account) return { undo: null, redo: null }
  const actor = actorOf(viewer.account.id)
  const revisions = await changes.log.latestOf(actor, mostOwn)
  return nextSteps(new Set(revisions.filter((one) => one.actor === actor).map(({ number }) => number)), revisions)
}

/** One revision as an edit; null when none is meant. */
export const editOf = async (context: RequestContext, revision: number | null): Promise<Edit | null> => {
  if (revision === null) return null
  for await (const folded of context.changes.revisions(revision, revision)) return new Edit(seenToday(context), folded)
  return null
}

@root()
export class HistoryResolver {
  @asks(() => Edit, historyPolicy, 'What `undo` would take back: the viewer’s own last edit that still stands; null when there is none.', {
    nullable: true,
  })
  async undoable(@inContext() context: RequestContext): Promise<Edit | null> {
    return editOf(context, (await nextStepsOf(context)).undo)
  }

  @asks(
    () => Edit,
    historyPolicy,
    'What `redo` would take back: the viewer’s own last undo, as long as no further edit of hers followed; null when there is none.',
    { nullable: true },
  )
  async redoable(@inContext() context: RequestContext): Promise<Edit | null> {
    return editOf(context, (await nextStepsOf(context)).redo)
  }
}
