import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { useGapWork } from './useGapWork.ts'
import { assigneesQuery, assignGap } from './work.documents.ts'

/** Gives a gap to somebody who may work on it. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { key, gap, asOf, language } = useGapWork(of)
  const { data } = useQuery(assigneesQuery, () => ({}))
  const people = computed(() =>
    (data.value?.accounts.edges ?? [])
      .filter(({ node }) => node.grants.some(({ grant }) => grant.role !== 'ANALYST'))
      .map(({ node: { account } }) => ({ value: account.key, label: account.displayName })),
  )
  return {
    title: computed(() => later.value.gapWork.assign),
    intro: computed(() => gap.value?.title ?? null),
    fields: computed(() => [
      {
        name: 'assignee',
        label: later.value.gapWork.assignee,
        required: true,
        control: { as: 'choice', of: people.value, all: people.value.length <= 6 },
      },
    ]),
    start: computed(() => (gap.value && data.value ? { assignee: gap.value.assignee?.key ?? null } : null)),
    version: computed(() => gap.value?.version ?? null),
    told: () => later.value.gapWork.assigned,
    send: (values, version) =>
      sending(assignGap, {
        input: { gap: key, asOf: asOf.value, assignee: textIn(values, 'assignee') ?? '', version: version ?? 0 },
        language: language.value,
      }),
  }
}
