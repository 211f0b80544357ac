import { computed } from 'vue'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { circleMeasuresQuery } from './measure.documents.ts'
import { useTieKinds } from './useTieKinds.ts'

/** What stands there unless something else is chosen. */
export const usualMeasures: readonly string[] = ['degree', 'betweenness', 'closeness', 'cutOff']

/** How each institution of `network` is tied on the day and by the kinds of ties in the address; asks nothing while `network` is null. */
export function useCircleMeasures(network: () => string | null, keys: () => readonly string[] = () => usualMeasures) {
  const { state } = useViewState()
  const { language } = useWords()
  const { kinds, directed } = useTieKinds()
  const answer = useQuery(
    circleMeasuresQuery,
    () => ({
      network: network() ?? '',
      asOf: state.value.asOf,
      ties: kinds.value,
      directed: directed.value,
      keys: [...keys()],
      language: language.value,
    }),
    () => network() !== null,
  )
  return {
    ...answer,
    name: computed(() => answer.data.value?.network?.name ?? ''),
    circle: computed(() => answer.data.value?.network?.institutionMeasures ?? []),
    /** The measures that the circle has values for, with their words. */
    measures: computed(() => {
      const given = answer.data.value?.network?.institutionMeasures[0]?.values.map(({ key }) => key) ?? []
      return given.flatMap((key) => answer.data.value?.measures.find((measure) => measure.key === key) ?? [])
    }),
  }
}
