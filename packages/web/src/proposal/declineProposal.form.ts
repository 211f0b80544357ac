import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { declineProposal, proposalQuery } from './proposal.documents.ts'

/** Declines a proposal with a word to whoever made it; `of` is the proposal's id. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { language } = useWords()
  const { data } = useQuery(proposalQuery, () => ({ id: of, language: language.value }))
  const proposal = computed(() => (data.value?.node?.__typename === 'Proposal' ? data.value.node : null))
  return {
    title: computed(() => later.value.proposal.declineTitle),
    intro: computed(() => later.value.proposal.declineIntro),
    save: computed(() => later.value.proposal.decline),
    fields: computed(() => [
      { name: 'answer', label: later.value.proposal.answer, required: true, control: { as: 'longText', longest: 500 } },
    ]),
    start: computed(() => proposal.value && { answer: null }),
    version: computed(() => proposal.value?.version ?? null),
    told: () => later.value.proposal.declined,
    send: (values, version) =>
      sending(declineProposal, {
        input: { proposal: proposal.value?.key ?? '', version: version ?? 0, answer: textIn(values, 'answer') ?? '' },
        language: language.value,
      }),
  }
}
