import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { inputIn, innerForm, inputOf } from './innerForm.ts'
import { acceptProposal, proposalQuery } from './proposal.documents.ts'
import { proposedValue } from './proposedValue.ts'

/** Carries a proposal out otherwise than it was proposed: its form, with what was proposed in it. `of` names the proposal, the mutation and the thing, joined by `~`. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { language } = useWords()
  const [id = '', command = '', ...thing] = of.split('~')
  const inner = innerForm(command, thing.join('~'))
  const { data } = useQuery(proposalQuery, () => ({ id, language: language.value }))
  const proposal = computed(() => (data.value?.node?.__typename === 'Proposal' ? data.value.node : null))
  const words = computed(() => later.value.proposal)
  return {
    title: computed(() => words.value.changeAndAccept),
    intro: computed(() => [inner?.title.value, inner?.intro?.value].filter(Boolean).join(' · ')),
    save: computed(() => words.value.accept),
    fields: computed(() => [
      ...(inner?.fields.value ?? []),
      { name: 'proposalAnswer', label: words.value.answer, control: { as: 'longText', longest: 500 } },
    ]),
    start: computed(() => {
      const start = inner ? inner.start.value : {}
      if (!start || !proposal.value) return null
      const input = inputOf(proposal.value)
      const proposed = (inner?.fields.value ?? []).flatMap(({ name }) => {
        const value = proposedValue(input, name)
        return value === undefined ? [] : [[name, value] as const]
      })
      return { ...start, ...Object.fromEntries(proposed), proposalAnswer: null }
    }),
    version: computed(() => inner?.version.value ?? null),
    told: () => words.value.accepted,
    send: (values, version) =>
      sending(acceptProposal, {
        input: {
          proposal: proposal.value?.key ?? '',
          version: proposal.value?.version ?? 0,
          input: inner ? JSON.stringify(inputIn(inner.send(values, version))) : null,
          answer: textIn(values, 'proposalAnswer'),
        },
        language: language.value,
      }),
  }
}
