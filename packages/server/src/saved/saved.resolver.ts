import type { Kept } from '../account/shelf.ts'
import type { SavedKind } from '../account/tables.ts'
import { Paging } from '../graphql/connection.ts'
import type { RequestContext } from '../graphql/context.ts'
import { args, asks, holds, inContext, root, takes, takesAll } from '../graphql/field.ts'
import { notFound } from '../graphql/fault.ts'
import { sorted } from '../graphql/page.ts'
import { beholderOf, savedNamed } from './keeper.ts'
import { viewsShown } from './onShelf.ts'
import { reachOf, savedPolicy } from './saved.policy.ts'
import { SavedView, SavedViewConnection, savedOrder } from './savedView.type.ts'
import { Story, StoryConnection } from './story.type.ts'

@args()
class WhichSaved extends Paging {
  @holds(() => String, 'Only those of the network with this key.', { nullable: true })
  network?: string | null
}

@root()
export class SavedResolver {
  @asks(
    () => SavedViewConnection,
    savedPolicy,
    'Views that you keep, and those that are shared in networks to which you belong; what was changed last comes first.',
  )
  async savedViews(@takesAll(() => WhichSaved) { network, ...paging }: WhichSaved, @inContext() context: RequestContext) {
    const kept = await reached(context, 'VIEW', network ?? null)
    return new SavedViewConnection(sorted(kept, savedOrder), savedOrder, paging, viewsShown(context))
  }

  @asks(() => SavedView, savedPolicy, 'One saved view.', { nullable: true })
  async savedView(@takes('key', () => String, 'Its key.') key: string, @inContext() context: RequestContext): Promise<SavedView> {
    return viewsShown(context)(await one(context, 'VIEW', key))
  }

  @asks(
    () => StoryConnection,
    savedPolicy,
    'Stories that you keep, and those that are shared in networks to which you belong; what was changed last comes first.',
  )
  async stories(@takesAll(() => WhichSaved) { network, ...paging }: WhichSaved, @inContext() context: RequestContext) {
    const kept = await reached(context, 'STORY', network ?? null)
    const beholder = beholderOf(context)
    return new StoryConnection(sorted(kept, savedOrder), savedOrder, paging, (item) => new Story(item, beholder))
  }

  @asks(() => Story, savedPolicy, 'One story.', { nullable: true })
  async story(@takes('key', () => String, 'Its key.') key: string, @inContext() context: RequestContext): Promise<Story> {
    return new Story(await one(context, 'STORY', key), beholderOf(context))
  }
}

const reached = async (context: RequestContext, kind: SavedKind, network: string | null): Promise<Kept[]> => {
  context.answer.momentary = true
  const beholder = beholderOf(context)
  return (await beholder.shelf?.reachedBy(reachOf(beholder), kind, network)) ?? []
}

const one = async (context: RequestContext, kind: SavedKind, key: string): Promise<Kept> => {
  context.answer.momentary = true
  const { shelf, ...beholder } = beholderOf(context)
  if (shelf) return savedNamed({ ...beholder, shelf }, kind, key)
  throw notFound('thing of this kind with the key', key, 'Nobody can sign in at this server.')
}
