import { keyFigureByKey } from '@geflecht/domain'
import { computed, shallowRef, watch } from 'vue'
import { useNetworks } from '../network/useNetworks.ts'
import { clientOn } from '../shell/clients.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { measureOnMapQuery, paintedByQuery } from './measure.documents.ts'
import { measureTeller, type OnPlace } from './measureTeller.ts'

/** So many networks are asked for at once. */
const atOnce = 6

/** The measures of the catalogue that are about a network as a whole, and the one by which the address wants the map painted. */
export function useMapMeasure(places: () => ReadonlySet<string>) {
  const { state } = useViewState()
  const { language } = useWords()
  const { networks } = useNetworks()
  const catalogue = useQuery(paintedByQuery, () => ({ language: language.value }))
  // A correlation is one with something else, which a map does not name.
  const offered = computed(() =>
    (catalogue.data.value?.measures ?? []).filter(
      ({ key, scope }) => scope === 'NETWORK' && key !== 'qapCorrelation' && !keyFigureByKey.has(key),
    ),
  )
  const measure = computed(() => offered.value.find(({ key }) => key === state.value.tint) ?? null)
  const found = shallowRef<readonly OnPlace[]>([])
  const busy = shallowRef(false)

  async function ask(key: string, still: () => boolean): Promise<void> {
    const own = networks.value.filter(({ territory }) => places().has(territory.key))
    const { asOf } = state.value
    const waiting = [...own]
    const answers: OnPlace[] = []
    busy.value = true
    const askNext = async (): Promise<void> => {
      const next = waiting.shift()
      if (!next || !still()) return
      const variables = { network: next.key, measure: key, asOf, language: language.value }
      // What the viewer may not look into is refused; for the map it is closed.
      const answer = await clientOn(asOf)
        .query({ query: measureOnMapQuery, variables, errorPolicy: 'all' })
        .catch(() => null)
      answers.push({ name: next.name, territory: next.territory.key, measured: answer?.data?.network?.painted[0] ?? null })
      return askNext()
    }
    await Promise.all(Array.from({ length: atOnce }, askNext))
    if (!still()) return
    found.value = answers
    busy.value = false
  }
  const asked = computed(() =>
    measure.value
      ? [measure.value.key, state.value.asOf, language.value, [...places()].sort().join(), networks.value.length].join(' ')
      : null,
  )
  watch(
    asked,
    (now) => {
      found.value = []
      busy.value = false
      if (measure.value) void ask(measure.value.key, () => asked.value === now)
    },
    { immediate: true },
  )
  return { offered, measure, busy, tell: computed(() => measureTeller(found.value)) }
}
