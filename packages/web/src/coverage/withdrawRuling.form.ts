import { computed } from 'vue'
import { useNetworks } from '../network/useNetworks.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { withdrawRuling } from './ruling.documents.ts'
import { groupIn } from './rulingForm.ts'

/** Takes back what was ruled on an expected group: what is documented counts again. */
export const form: FormMaker = (of) => {
  const { language } = useWords()
  const { later } = useLaterWords()
  const { day } = useNetworks()
  const words = computed(() => later.value.ruling)
  return {
    title: computed(() => words.value.withdrawRuling),
    intro: computed(() => words.value.intros.withdrawRuling),
    fields: computed(() => [{ name: 'from', label: words.value.from, required: true, control: { as: 'day' } }]),
    start: computed(() => ({ from: day.value })),
    version: computed(() => null),
    told: () => later.value.history.commands.withdrawRuling,
    send: (values) => sending(withdrawRuling, { input: { ...groupIn(of), from: textIn(values, 'from') }, language: language.value }),
  }
}
