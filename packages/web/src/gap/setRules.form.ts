import { gapRules, labelOf, type ThresholdKey, thresholds } from '@geflecht/domain'
import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { chosenIn, type Field, type FormMaker, numberIn, sending } from '../writing/form.ts'
import { ruleSetQuery, setRules } from './ruleSet.documents.ts'

/** How gaps are looked for in a network or territory: which rules are off or on again, and which numbers hold. `of` is its id. */
export const form: FormMaker = (of) => {
  const { language } = useWords()
  const { later } = useLaterWords()
  const { state } = useViewState()
  const { data } = useQuery(ruleSetQuery, () => ({ id: of, asOf: state.value.asOf }))
  const place = computed(() => {
    const node = data.value?.node
    return node?.__typename === 'Network' || node?.__typename === 'Territory' ? node : null
  })
  const words = computed(() => later.value.ruleSet)
  const rules = computed(() =>
    gapRules.map(({ id, titleDe, titleEn }) => ({ value: id, label: `${id} ${labelOf({ de: titleDe, en: titleEn }, language.value)}` })),
  )
  const numbers = computed((): Field[] =>
    thresholds.map(({ key, rule, unit, usual, least, most, ...label }) => ({
      name: key,
      label: `${labelOf(label, language.value)} (${rule})`,
      help: words.value.help(words.value.units[unit], usual),
      control: { as: 'number', least, most },
    })),
  )
  return {
    title: computed(() => words.value.title),
    intro: computed(() => (place.value ? words.value.intro(place.value.name) : null)),
    fields: computed((): Field[] => [
      { name: 'off', label: words.value.off, control: { as: 'choices', of: rules.value } },
      { name: 'on', label: words.value.on, help: words.value.onHelp, control: { as: 'choices', of: rules.value } },
      ...numbers.value,
    ]),
    start: computed(() => {
      if (!place.value) return null
      const set = place.value.ruleSet
      const said = new Map(set?.thresholds.map(({ key, value }) => [key, value]))
      return {
        off: set?.off.map(({ id }) => id) ?? [],
        on: set?.on.map(({ id }) => id) ?? [],
        ...Object.fromEntries(thresholds.map(({ key }) => [key, said.get(key) ?? null])),
      }
    }),
    version: computed(() => place.value?.ruleSet?.version ?? null),
    told: () => words.value.set,
    send: (values, version) =>
      sending(setRules, {
        input: {
          subject: place.value?.key ?? '',
          version: version ?? 0,
          off: chosenIn(values, 'off'),
          on: chosenIn(values, 'on'),
          thresholds: thresholds.map(({ key }) => ({ key: key as ThresholdKey, value: numberIn(values, key) })),
        },
        language: language.value,
      }),
  }
}
