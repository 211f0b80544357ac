import { type Frequency, frequencies, frequencyLabels, type Level, levelLabels } from '@geflecht/domain'
import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { chosenIn, type FormMaker, numberIn, sending, textIn } from '../writing/form.ts'
import { claimCooperation, claimsQuery } from './claim.documents.ts'

/** One side says how it cooperates with another; `of` names both, `inst.a~inst.b`, the one that says so first. The second may be left out. */
export const form: FormMaker = (of) => {
  const [by = '', other = ''] = of.split('~')
  const { language, label } = useWords()
  const { later } = useLaterWords()
  const { state, network } = useViewState()
  const { data } = useQuery(claimsQuery, () => ({ by, with: other, both: other !== '', asOf: state.value.asOf, language: language.value }))

  const tie = computed(() =>
    (data.value?.by?.cooperations ?? []).find(
      ({ from, to }) => (from.key === by && to.key === other) || (from.key === other && to.key === by),
    ),
  )
  const said = computed(() => tie.value?.claims.find((claim) => claim.by.key === by))
  const answered = computed(() => tie.value?.claims.find((claim) => claim.by.key === other))
  const names = computed(() => Object.fromEntries([data.value?.by, data.value?.with].flatMap((end) => (end ? [[end.key, end.name]] : []))))
  const nameOf = (key: string | null) => names.value[key ?? ''] ?? key ?? ''

  return {
    title: computed(() =>
      said.value ? later.value.claim.titleAnew : answered.value ? later.value.claim.titleConfirm : later.value.claim.title,
    ),
    intro: computed(() => {
      const { level } = answered.value ?? {}
      return level === undefined ? null : later.value.claim.otherSays(nameOf(other), level, label(levelLabels[level as Level]))
    }),
    fields: computed(() => [
      {
        name: 'by',
        label: later.value.claim.by,
        help: later.value.claim.byHelp,
        required: true,
        control: { as: 'thing', what: 'institution', known: names.value },
      },
      { name: 'with', label: later.value.claim.with, required: true, control: { as: 'thing', what: 'institution', known: names.value } },
      { name: 'level', label: later.value.claim.level, help: later.value.claim.levelHelp, required: true, control: { as: 'level' } },
      {
        name: 'forms',
        label: later.value.claim.forms,
        control: { as: 'choices', of: (data.value?.cooperationForms ?? []).map((each) => ({ value: each.key, label: each.label })) },
      },
      {
        name: 'frequency',
        label: later.value.claim.frequency,
        control: { as: 'choice', of: frequencies.map((each: Frequency) => ({ value: String(each), label: label(frequencyLabels[each]) })) },
      },
      { name: 'since', label: later.value.claim.since, control: { as: 'day' } },
    ]),
    start: computed(() => {
      if (!data.value) return null
      const { level = null, forms = [], frequency, since = null } = said.value ?? {}
      return {
        by: by || null,
        with: other || null,
        level,
        forms: forms.map(({ key }) => key),
        frequency: frequency ? String(frequency) : null,
        since,
      }
    }),
    version: computed(() => tie.value?.version ?? null),
    told: (values) => later.value.claim.done(nameOf(textIn(values, 'with'))),
    send(values, version) {
      const isAsAddressed = values['by'] === by && values['with'] === other
      return sending(claimCooperation, {
        input: {
          by: textIn(values, 'by') ?? '',
          with: textIn(values, 'with') ?? '',
          level: numberIn(values, 'level') ?? 0,
          forms: chosenIn(values, 'forms'),
          frequency: numberIn(values, 'frequency'),
          since: textIn(values, 'since'),
          verifiedOn: state.value.asOf,
          network: isAsAddressed && tie.value ? (tie.value.network?.key ?? null) : network.value,
          version: isAsAddressed ? version : null,
        },
        language: language.value,
      })
    },
  }
}
