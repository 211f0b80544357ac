import { computed, watch } from 'vue'
import { isFoundedBy } from '../network/networkTree.ts'
import { useNetworks } from '../network/useNetworks.ts'
import { useTieKinds } from '../measure/useTieKinds.ts'
import { useViewQuery } from '../query/useAsked.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { plusMonths } from '../time/index.ts'
import { dayFiguresQuery, type DayFigures, diffQuery } from './compare.documents.ts'
import { figuresOf } from './figures.ts'
import { gapsBetween } from './gapsBetween.ts'
import { thingsByHappening } from './thing.ts'
import { useAllGaps } from './useAllGaps.ts'

/** A network on two days: the chosen ones, else the day of the view and the same day a year before; always in order of time. */
export function useComparison() {
  const { w, label, language } = useWords()
  const { state, network, change } = useViewState()
  const { day, opening } = useNetworks()
  const { kinds, directed } = useTieKinds()
  const last = computed(() => state.value.to ?? day.value)
  const days = computed(() => [state.value.from ?? plusMonths(last.value, -12), last.value].sort() as [string, string])
  // Whoever moves the day of all views wants it compared, whatever range they came with. An invented network that opens on the last day of its story has not been moved.
  watch(
    () => state.value.asOf,
    (now, before) => {
      if (state.value.to && !(before === null && now === opening.value)) void change({ to: null })
    },
  )
  const from = computed(() => days.value[0])
  const to = computed(() => days.value[1])

  const key = () => network.value ?? ''
  const diff = useViewQuery(diffQuery, () => ({ network: key(), from: from.value, to: to.value, language: language.value }))
  const dayOf = (asOf: () => string) =>
    useQuery(dayFiguresQuery, () => ({
      network: key(),
      asOf: asOf(),
      ties: kinds.value,
      directed: directed.value,
      language: language.value,
    }))
  const earlier = dayOf(() => from.value)
  const later = dayOf(() => to.value)
  const gapsEarlier = useAllGaps(key, () => from.value)
  const gapsLater = useAllGaps(key, () => to.value)

  const standing = (found: DayFigures | null | undefined, asOf: string) => (found && isFoundedBy(found, asOf) ? found : null)
  const networkEarlier = computed(() => standing(earlier.data.value?.network, from.value))
  const networkLater = computed(() => standing(later.data.value?.network, to.value))
  const collator = computed(() => new Intl.Collator(language.value === 'DE' ? 'de' : 'en', { numeric: true }))

  return {
    from,
    to,
    networkEarlier,
    networkLater,
    ready: computed(() => Boolean(diff.data.value && earlier.data.value && later.data.value)),
    loading: computed(() => diff.loading.value || earlier.loading.value || later.loading.value),
    error: computed(() => diff.error.value ?? earlier.error.value ?? later.error.value),
    retry: () => [diff, earlier, later].filter(({ error }) => error.value).map(({ retry }) => retry()),
    figures: computed(() => figuresOf(networkEarlier.value, networkLater.value, w.value, label)),
    things: computed(() => (diff.data.value ? thingsByHappening(diff.data.value.networkDiff, collator.value) : null)),
    gaps: computed(() =>
      gapsEarlier.value && gapsLater.value
        ? gapsBetween(networkEarlier.value ? gapsEarlier.value : [], networkLater.value ? gapsLater.value : [])
        : null,
    ),
  }
}
