import { computed } from 'vue'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { percentWords } from '../time/index.ts'
import { circleReliabilityQuery } from './measure.documents.ts'
import { useTieKinds } from './useTieKinds.ts'

/** How far the measures of institutions can be trusted; asked for by itself, once `wanted`, since it takes longer to compute. */
export function useCircleTrust(network: () => string | null, keys: () => readonly string[], wanted: () => boolean) {
  const { state } = useViewState()
  const { language } = useWords()
  const { kinds, directed } = useTieKinds()
  const { data } = useQuery(
    circleReliabilityQuery,
    () => ({
      network: network() ?? '',
      asOf: state.value.asOf,
      ties: kinds.value,
      directed: directed.value,
      keys: [...keys()],
      language: language.value,
    }),
    () => network() !== null && wanted(),
  )
  const reliabilities = computed(() => {
    const rows = data.value?.network?.institutionMeasures ?? []
    return new Map(
      rows.map(({ institution, values }) => [institution.key, new Map(values.map(({ key, reliability }) => [key, reliability]))]),
    )
  })
  return {
    /** Why a value is shown greyed; null where it is not. */
    doubt(institution: string, key: string): string | null {
      const found = reliabilities.value.get(institution)?.get(key)
      return found?.badge === 'DO_NOT_USE' ? found.reason : null
    },
    /** The share of the answers that were asked for about an institution's own cooperations; null where none were. */
    answers(institution: string): string | null {
      const found = [...(reliabilities.value.get(institution)?.values() ?? [])].find((one) => one !== null)
      return found ? percentWords(found.responseShare, language.value) : null
    },
    isDoubtful: computed(() =>
      [...reliabilities.value.values()].some((values) => [...values.values()].some((one) => one?.badge === 'DO_NOT_USE')),
    ),
  }
}
