import { computed, nextTick, reactive, ref, shallowRef, watch } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { draftOf, keepDraft } from './draft.ts'
import type { Form, Value, Values } from './form.ts'
import type { Outcome } from './outcome.ts'
import { noProblems, problemsOf, problemsTold } from './problems.ts'
import type { Conflict } from './refusal.documents.ts'
import { useSending } from './useCommand.ts'
import { dropWaiting, waiting } from './waiting.ts'

/** What somebody does with a form: enters, saves, is told what is wrong, decides between two versions. `address` names the form and what it is about. */
export function useForm(form: Form, address: string, finished: () => void) {
  const { later } = useLaterWords()
  const { busy, send } = useSending()
  const entered = reactive<Record<string, Value>>({})
  const untouched = shallowRef<string | null>(null)
  /** The version that the answer will be compared with; that of the draft, until a conflict has been decided. */
  const version = shallowRef<number | null>(null)
  const restored = ref(false)
  const problems = shallowRef(noProblems)
  /** Why it could not be saved, other than by what stands in a field. */
  const notice = shallowRef<Outcome | null>(null)
  const conflict = shallowRef<Conflict | null>(null)

  const values = (): Values => ({ ...entered })
  const dirty = computed(() => untouched.value !== null && JSON.stringify(entered) !== untouched.value)

  watch(
    form.start,
    (start) => {
      if (!start || (untouched.value !== null && dirty.value)) return
      const waits = waiting.value.find((edit) => edit.form === address)
      const draft =
        untouched.value === null ? (draftOf(address) ?? (waits?.values ? { values: waits.values, version: waits.version } : null)) : null
      Object.assign(entered, start)
      untouched.value = JSON.stringify(entered)
      version.value = form.version.value
      if (!draft) return
      Object.assign(entered, draft.values)
      version.value = draft.version
      restored.value = dirty.value
      if (draft.outcome) take(draft.outcome)
    },
    { immediate: true },
  )
  watch(entered, () => {
    if (untouched.value !== null) keepDraft(address, dirty.value ? { values: values(), version: version.value } : null)
  })

  /** The first field with something wrong, else what is said above the form, takes the focus. */
  async function showProblems(): Promise<void> {
    await nextTick()
    const [first] = form.fields.value.filter(({ name }) => problems.value.at[name]).map(({ name }) => name)
    const place = document.querySelector<HTMLElement>(first ? `[data-field="${first}"] :is(input, select, textarea)` : '#form-alert')
    place?.focus()
  }

  function take(outcome: Outcome): void {
    notice.value = null
    if (outcome.kind === 'done' || outcome.kind === 'unanswered') {
      keepDraft(address, null)
      for (const edit of waiting.value) if (edit.form === address && outcome.kind === 'done') dropWaiting(edit.id)
      untouched.value = JSON.stringify(entered)
      if (outcome.kind === 'done') form.done?.(outcome.thing)
      finished()
      return
    }
    if (outcome.kind === 'conflict') {
      conflict.value = outcome.conflict
      return
    }
    if (outcome.kind === 'refused') problems.value = problemsTold(form.fields.value, outcome.problems)
    else notice.value = outcome
    void showProblems()
  }

  async function save(): Promise<void> {
    if (busy.value) return
    notice.value = null
    problems.value = problemsOf(form.fields.value, values(), later.value.writing)
    if (Object.keys(problems.value.at).length > 0) return showProblems()
    const given = values()
    take(
      await send(form.send(given, version.value), {
        title: form.told(given),
        form: address,
        values: given,
        version: version.value,
        atOnce: form.atOnce === true,
      }),
    )
  }

  /** Goes on with what was decided between two versions: saves that, knowing theirs. */
  async function decide(decided: Values): Promise<void> {
    version.value = conflict.value?.theirs.version ?? version.value
    conflict.value = null
    Object.assign(entered, decided)
    await save()
  }

  /** Forgets what was entered. */
  function discard(): void {
    if (untouched.value !== null) Object.assign(entered, JSON.parse(untouched.value) as Values)
    keepDraft(address, null)
    restored.value = false
    version.value = form.version.value
  }

  return { entered, busy, dirty, restored, problems, notice, conflict, save, decide, discard }
}
