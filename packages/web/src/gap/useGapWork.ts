import { computed } from 'vue'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { gapWorkQuery } from './work.documents.ts'

/** What a form about a gap needs to know; `of` names the network and the gap's id, joined by `~`. */
export function useGapWork(of: string) {
  const { language } = useWords()
  const { state } = useViewState()
  const cut = of.indexOf('~')
  const [network, id] = [of.slice(0, cut), of.slice(cut + 1)]
  const { data } = useQuery(gapWorkQuery, () => ({ id, network, asOf: state.value.asOf, language: language.value }))
  return {
    key: id.replace(/^Gap:/, ''),
    gap: computed(() => (data.value?.node?.__typename === 'Gap' ? data.value.node : null)),
    network: computed(() => data.value?.network ?? null),
    asOf: computed(() => state.value.asOf),
    language,
  }
}
