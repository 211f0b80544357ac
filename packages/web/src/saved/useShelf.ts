import { useLaterWords } from '../shell/useLaterWords.ts'
import { changeSavedView, removeSavedView, restoreSavedView, type SavedViewLine } from './saved.documents.ts'
import { useKeeping } from './useKeeping.ts'

/** What may be done with a saved view. What is done says so, with a way back. */
export function useShelf() {
  const { later } = useLaterWords()
  const { busy, run } = useKeeping()

  async function rename({ key, version, name: before }: SavedViewLine, name: string): Promise<boolean> {
    const words = later.value.saved
    const back = () =>
      run({ document: changeSavedView, input: { key, version: version + 1, name: before } }, { done: words.renamed, about: before })
    const outcome = await run(
      { document: changeSavedView, input: { key, version, name } },
      { done: words.renamed, about: name.trim(), undo: back },
    )
    return outcome.kind === 'done'
  }
  async function share({ key, version, name, isOwn }: SavedViewLine, shared: boolean): Promise<void> {
    const words = later.value.saved
    const done = (now: boolean) => (now ? words.isShared : words.notShared)
    const back = () =>
      run({ document: changeSavedView, input: { key, version: version + 1, shared: !shared } }, { done: done(!shared), about: name })
    // What somebody else keeps is out of reach once it is not shared any more.
    await run(
      { document: changeSavedView, input: { key, version, shared } },
      { done: done(shared), about: name, ...(isOwn ? { undo: back } : {}) },
    )
  }
  async function remove({ key, name }: SavedViewLine): Promise<void> {
    const words = later.value.saved
    const back = () => run({ document: restoreSavedView, input: { key } }, { done: words.restored, about: name })
    await run({ document: removeSavedView, input: { key } }, { done: words.removed, about: name, undo: back })
  }
  return { busy, rename, share, remove }
}
