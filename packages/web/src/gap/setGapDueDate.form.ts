import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { useGapWork } from './useGapWork.ts'
import { setGapDueDate } from './work.documents.ts'

/** Says until when a gap should be closed. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { key, gap, asOf, language } = useGapWork(of)
  return {
    title: computed(() => later.value.gapWork.setDue),
    intro: computed(() => gap.value?.title ?? null),
    fields: computed(() => [{ name: 'dueOn', label: later.value.gapWork.due, help: later.value.gapWork.dueHelp, control: { as: 'day' } }]),
    start: computed(() => gap.value && { dueOn: gap.value.dueOn }),
    version: computed(() => gap.value?.version ?? null),
    told: () => later.value.gapWork.dueSet,
    send: (values, version) =>
      sending(setGapDueDate, {
        input: { gap: key, asOf: asOf.value, dueOn: textIn(values, 'dueOn'), version: version ?? 0 },
        language: language.value,
      }),
  }
}
