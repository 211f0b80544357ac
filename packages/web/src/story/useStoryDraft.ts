import { computed, ref, type Ref, shallowRef, watch } from 'vue'
import { announce } from '../shell/announcement.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import type { SavedViewLine } from '../saved/saved.documents.ts'
import { useKeeping } from '../saved/useKeeping.ts'
import { changeStory, type StoryTold } from './story.documents.ts'
import { type DraftStep, isFull, moved, written } from './storySteps.ts'

/** A story as it is being written: kept on the page until it is saved. What others change meanwhile is taken in as long as nothing was written here. */
export function useStoryDraft(story: Ref<StoryTold | null>) {
  const { later } = useLaterWords()
  const { busy, run } = useKeeping()
  let marks = 0
  const name = ref('')
  const steps = shallowRef<readonly DraftStep[]>([])
  const version = ref(0)
  const kept = ref('')
  const now = computed(() => JSON.stringify([name.value.trim(), written(steps.value).map((step) => ({ ...step, text: step.text.trim() }))]))
  kept.value = now.value
  const isChanged = computed(() => now.value !== kept.value)

  function takeIn(told: StoryTold): void {
    version.value = told.version
    const same = written(steps.value).every(({ name: title, text, address }, place) => {
      const step = told.steps[place]
      return step?.name === title.trim() && step.text === text.trim() && step.address === address
    })
    // What was just saved stays in place, so that nobody loses the field in which she writes.
    if (same && told.steps.length === steps.value.length && told.name === name.value.trim()) return
    name.value = told.name
    steps.value = told.steps.map(({ savedView, ...step }) => ({
      ...step,
      mark: ++marks,
      savedView: savedView?.key ?? null,
      thumbnail: savedView?.thumbnail ?? null,
    }))
    kept.value = now.value
  }
  watch(
    story,
    (told) => {
      if (told && !isChanged.value) takeIn(told)
    },
    { immediate: true },
  )

  const at = (mark: number): number => steps.value.findIndex((step) => step.mark === mark)
  function move(mark: number, by: number): void {
    const from = at(mark)
    const next = moved(steps.value, from, from + by)
    if (next === steps.value) return
    steps.value = next
    announce(later.value.story.moved(next[from + by]?.name ?? '', from + by + 1))
  }
  function change(mark: number, patch: Partial<DraftStep>): void {
    steps.value = steps.value.map((step) => (step.mark === mark ? { ...step, ...patch } : step))
  }
  function takeOut(mark: number): void {
    steps.value = steps.value.filter((step) => step.mark !== mark)
  }
  function add({ key, name: title, address, thumbnail }: SavedViewLine): number | null {
    if (isFull(steps.value)) return null
    const mark = ++marks
    steps.value = [...steps.value, { mark, name: title, address, text: '', savedView: key, thumbnail }]
    return mark
  }
  /** Whether everything is saved then; it says why where it is not. */
  async function save(): Promise<boolean> {
    const told = story.value
    if (!told || !isChanged.value) return true
    const sent = now.value
    const outcome = await run(
      { document: changeStory, input: { key: told.key, version: version.value, name: name.value, steps: written(steps.value) } },
      { done: later.value.story.saved, about: name.value.trim() },
    )
    if (outcome.kind !== 'done') return false
    version.value = outcome.thing.version ?? version.value + 1
    kept.value = sent
    return true
  }
  return { name, steps, version, isChanged, busy, move, change, takeOut, add, save, isFull: computed(() => isFull(steps.value)) }
}
