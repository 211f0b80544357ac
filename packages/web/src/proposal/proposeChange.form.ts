import { computed } from 'vue'
import { viewer } from '../account/viewer.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type Field, type FormMaker, sending, textIn } from '../writing/form.ts'
import { inputIn, innerForm } from './innerForm.ts'
import { proposeChange } from './proposal.documents.ts'

/** The form of a change as a proposal: the same fields, with a word to those who decide. `of` names the network, the mutation and the thing, joined by `~`. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { language } = useWords()
  const [network = '', command = '', ...thing] = of.split('~')
  const inner = innerForm(command, thing.join('~'))
  const words = computed(() => later.value.proposal)
  const own = computed(() => (viewer.value?.grants ?? []).filter(({ scope, key }) => scope === 'INSTITUTION' && key !== null))
  const more = computed((): Field[] => [
    ...(own.value.length > 1
      ? [
          {
            name: 'proposalInstitution',
            label: words.value.inTheNameOf,
            control: { as: 'choice', of: own.value.map(({ key, label }) => ({ value: key ?? '', label: label ?? key ?? '' })) },
          } as const,
        ]
      : []),
    { name: 'proposalWord', label: words.value.word, help: words.value.wordHelp, control: { as: 'longText', longest: 500 } },
  ])
  return {
    title: computed(() => words.value.propose(inner?.title.value ?? command)),
    intro: computed(() => [inner?.intro?.value, words.value.proposeIntro].filter(Boolean).join(' · ')),
    save: computed(() => words.value.send),
    fields: computed(() => [...(inner?.fields.value ?? []), ...more.value]),
    start: computed(() => {
      const start = inner ? inner.start.value : {}
      return start && { ...start, proposalInstitution: own.value[0]?.key ?? null, proposalWord: null }
    }),
    version: computed(() => inner?.version.value ?? null),
    told: () => words.value.sent,
    send: (values, version) =>
      sending(proposeChange, {
        input: {
          network,
          command,
          input: JSON.stringify(inner ? inputIn(inner.send(values, version)) : {}),
          institution: textIn(values, 'proposalInstitution'),
          word: textIn(values, 'proposalWord'),
        },
        language: language.value,
      }),
  }
}
