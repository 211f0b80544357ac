import { savedLimits } from '@geflecht/domain'
import type { Saying } from '../account/shelf.ts'
import type { RequestContext } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { does, inContext, root, takes, unionType } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { Refused as Refusing } from '../log/refusal.ts'
import { Refused } from '../mutation/index.ts'
import { changeableNamed, type Keeper, keeperOf, keepNew, keepOtherwise, savedNamed } from './keeper.ts'
import { savedViewsSeen, viewsShown } from './onShelf.ts'
import {
  ChangeSavedViewInput,
  ChangeStoryInput,
  DrawSavedViewInput,
  SavedInput,
  SaveViewInput,
  type StoryStepInput,
  WriteStoryInput,
} from './saved.inputs.ts'
import { networkOfKept, SavedView } from './savedView.type.ts'
import { addressSaid, nameSaid, stepsSaid, thumbnailSaid } from './saying.ts'
import { Story } from './story.type.ts'

const resultOf = (name: string, thing: () => abstract new (...args: never[]) => unknown) =>
  unionType(`${name}Result`, 'What became of what was asked: the thing as it stands now, or why it was refused.', () => [thing(), Refused])

const SavedViewResult = resultOf('SavedView', () => SavedView)
const StoryResult = resultOf('Story', () => Story)

const whoMay = 'Its owner may, and who coordinates the network in which it is shared.'

@root()
export class SavedMutations {
  @does(
    () => SavedViewResult,
    decidedByCommand,
    'Keep a view under a name, for yourself or for those who belong to its network. Whoever is signed in may; an account keeps at most 100.',
  )
  saveView(@takes('input', () => SaveViewInput, 'Which view, called what.') input: SaveViewInput, @inContext() context: RequestContext) {
    return carried(context, async (keeper) => {
      const { address, network } = addressSaid(input.address)
      const image = input.thumbnail == null ? null : thumbnailSaid(input.thumbnail)
      const saying: Saying = { name: nameSaid(input.name), network, content: address, shared: input.shared ?? false }
      const kept = await keepNew(keeper, 'VIEW', saying, savedLimits.viewsPerAccount)
      if (image !== null) await keeper.shelf.draw(kept.id, keeper.account, image)
      return viewsShown(context)(kept)
    })
  }

  @does(
    () => SavedViewResult,
    decidedByCommand,
    `Call a saved view otherwise, lead it elsewhere, share it or keep it to yourself. ${whoMay}`,
  )
  changeSavedView(
    @takes('input', () => ChangeSavedViewInput, 'Which, and what is different.') input: ChangeSavedViewInput,
    @inContext() context: RequestContext,
  ) {
    return carried(context, async (keeper) => {
      const found = await changeableNamed(keeper, 'VIEW', input.key)
      const { address, network } = addressSaid(input.address ?? found.content)
      const name = input.name == null ? found.name : nameSaid(input.name)
      const saying: Saying = { name, network, content: address, shared: input.shared ?? found.shared }
      return viewsShown(context)(await keepOtherwise(keeper, found, input.version, saying))
    })
  }

  @does(
    () => SavedViewResult,
    decidedByCommand,
    'Keep your own small picture of a saved view. Who sees the view may; nobody else is shown the picture.',
  )
  drawSavedView(
    @takes('input', () => DrawSavedViewInput, 'Of which, and the picture.') input: DrawSavedViewInput,
    @inContext() context: RequestContext,
  ) {
    return carried(context, async (keeper) => {
      const found = await savedNamed(keeper, 'VIEW', input.key)
      await keeper.shelf.draw(found.id, keeper.account, thumbnailSaid(input.thumbnail))
      return viewsShown(context)(found)
    })
  }

  @does(() => SavedViewResult, decidedByCommand, `Remove a saved view; for a day it can be fetched back. ${whoMay}`)
  removeSavedView(@takes('input', () => SavedInput, 'Which.') { key }: SavedInput, @inContext() context: RequestContext) {
    return carried(context, async (keeper) => viewsShown(context)(await binned(keeper, 'VIEW', key, true)))
  }

  @does(() => SavedViewResult, decidedByCommand, `Fetch back a saved view that was removed within a day. ${whoMay}`)
  restoreSavedView(@takes('input', () => SavedInput, 'Which.') { key }: SavedInput, @inContext() context: RequestContext) {
    return carried(context, async (keeper) => viewsShown(context)(await binned(keeper, 'VIEW', key, false)))
  }

  @does(
    () => StoryResult,
    decidedByCommand,
    'Make a story of views in an order, for yourself or for those who belong to the network. Whoever is signed in and sees the network may; an account keeps at most 30.',
  )
  writeStory(@takes('input', () => WriteStoryInput, 'The story.') input: WriteStoryInput, @inContext() context: RequestContext) {
    return carried(context, async (keeper) => {
      if (networkOfKept(context, input.network) === null)
        throw notFound('network with the key', input.network, 'Take keys from earlier answers.')
      const { network, shared } = input
      const saying: Saying = {
        name: nameSaid(input.name),
        network,
        content: await stepsKept(context, input.steps),
        shared: shared ?? false,
      }
      return new Story(await keepNew(keeper, 'STORY', saying, savedLimits.storiesPerAccount), keeper)
    })
  }

  @does(() => StoryResult, decidedByCommand, `Tell a story otherwise: its name, its steps, with whom it is shared. ${whoMay}`)
  changeStory(
    @takes('input', () => ChangeStoryInput, 'Which, and what is different.') input: ChangeStoryInput,
    @inContext() context: RequestContext,
  ) {
    return carried(context, async (keeper) => {
      const found = await changeableNamed(keeper, 'STORY', input.key)
      const name = input.name == null ? found.name : nameSaid(input.name)
      const content = input.steps == null ? found.content : await stepsKept(context, input.steps)
      const saying: Saying = { name, network: found.network, content, shared: input.shared ?? found.shared }
      return new Story(await keepOtherwise(keeper, found, input.version, saying), keeper)
    })
  }

  @does(() => StoryResult, decidedByCommand, `Remove a story; for a day it can be fetched back. ${whoMay}`)
  removeStory(@takes('input', () => SavedInput, 'Which.') { key }: SavedInput, @inContext() context: RequestContext) {
    return carried(context, async (keeper) => new Story(await binned(keeper, 'STORY', key, true), keeper))
  }

  @does(() => StoryResult, decidedByCommand, `Fetch back a story that was removed within a day. ${whoMay}`)
  restoreStory(@takes('input', () => SavedInput, 'Which.') { key }: SavedInput, @inContext() context: RequestContext) {
    return carried(context, async (keeper) => new Story(await binned(keeper, 'STORY', key, false), keeper))
  }
}

/** Does something on the shelf, and answers why not where it is refused. */
const carried = async <T>(context: RequestContext, act: (keeper: Keeper) => Promise<T>): Promise<T | Refused> => {
  try {
    return await act(keeperOf(context))
  } catch (error) {
    if (error instanceof Refusing) return new Refused(error.refusals)
    throw error
  }
}

const binned = async (keeper: Keeper, kind: 'VIEW' | 'STORY', key: string, removed: boolean) => {
  const found = await changeableNamed(keeper, kind, key, { inBin: true })
  await keeper.shelf.bin(found.id, removed)
  return found
}

/** Steps as they are kept. A saved view that the writer does not see is not noted: nobody learns whether it is there. */
const stepsKept = async (context: RequestContext, steps: readonly StoryStepInput[]): Promise<string> => {
  const said = stepsSaid(steps)
  const views = await savedViewsSeen(
    context,
    said.flatMap(({ view }) => view ?? []),
  )
  return JSON.stringify(said.map((step) => ({ ...step, view: step.view !== null && views.has(step.view) ? step.view : null })))
}
