import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { digestQuery, setDigest } from './notice.documents.ts'

/** How often somebody wants to be told by mail what others did. */
export const form: FormMaker = () => {
  const { later } = useLaterWords()
  const { language } = useWords()
  const { data } = useQuery(digestQuery, () => ({}))
  const words = computed(() => later.value.notice)
  return {
    title: computed(() => words.value.digest),
    intro: computed(() => words.value.digestIntro),
    fields: computed(() => [
      {
        name: 'rhythm',
        label: words.value.rhythm,
        required: true,
        control: { as: 'choice', all: true, of: rhythms.map((value) => ({ value, label: words.value.rhythms[value] })) },
      },
    ]),
    start: computed(() => (data.value ? { rhythm: data.value.digest?.rhythm ?? 'NEVER' } : null)),
    version: computed(() => null),
    told: () => words.value.digest,
    send: (values) =>
      sending(setDigest, {
        input: { rhythm: rhythms.find((each) => each === textIn(values, 'rhythm')) ?? 'NEVER', language: language.value },
      }),
  }
}

const rhythms = ['DAILY', 'WEEKLY', 'NEVER'] as const
