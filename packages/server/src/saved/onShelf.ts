import type { Kept } from '../account/shelf.ts'
import type { RequestContext } from '../graphql/context.ts'
import { beholderOf } from './keeper.ts'
import { maySeeSaved } from './saved.policy.ts'
import { SavedView, type Thumbnails } from './savedView.type.ts'

/** Shows what is kept as its type does. What is kept changes without a revision, so no such answer is given again. */
export const viewsShown = (context: RequestContext): ((kept: Kept) => SavedView) => {
  context.answer.momentary = true
  const beholder = beholderOf(context)
  const shown: string[] = []
  let asked: ReturnType<Thumbnails> | null = null
  const thumbnails: Thumbnails = async () => {
    asked ??= beholder.shelf?.drawnBy(beholder.account, shown) ?? Promise.resolve(new Map())
    return asked
  }
  return (kept) => {
    shown.push(kept.id)
    return new SavedView(kept, beholder, thumbnails)
  }
}

/** Those saved views among these ids that are there and that the viewer may see, by id. */
export const savedViewsSeen = async (context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, SavedView>> => {
  const beholder = beholderOf(context)
  const found = (await beholder.shelf?.find(ids)) ?? []
  const show = viewsShown(context)
  return new Map(
    found
      .filter((kept) => kept.kind === 'VIEW' && kept.removedAt === null && maySeeSaved(beholder, kept))
      .map((kept) => [kept.id, show(kept)]),
  )
}
