import { computed, type ComputedRef, ref, shallowRef, watch } from 'vue'
import { useViewQuery } from '../query/useAsked.ts'
import { clientOn } from '../shell/clients.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { directoryPageQuery, directoryQuery, type InstitutionRow } from './directory.documents.ts'

/** Asks for the institutions that fit the filters in the address, and for further pages as the reader gets there. */
export function useDirectory() {
  const { state } = useViewState()
  const { language } = useWords()
  const variables = computed(() => ({
    filter: {
      text: state.value.q || null,
      sectors: state.value.sector.length ? state.value.sector : null,
      types: state.value.type.length ? state.value.type : null,
      carrierKinds: state.value.carrier.length ? state.value.carrier : null,
      territory: state.value.territory,
    },
    first: 100,
    asOf: state.value.asOf,
    language: language.value,
  }))
  const answer = useViewQuery(directoryQuery, variables)

  const further = shallowRef<InstitutionRow[]>([])
  const cursor = ref<string | null>(null)
  const loadingMore = ref(false)
  watch(answer.data, (found) => {
    further.value = []
    cursor.value = found?.institutions.pageInfo.hasNextPage ? found.institutions.pageInfo.endCursor : null
  }, { immediate: true })

  async function loadMore(): Promise<void> {
    if (!cursor.value || loadingMore.value) return
    loadingMore.value = true
    const asked = variables.value
    try {
      const page = (await clientOn(asked.asOf).query({ query: directoryPageQuery, variables: { ...asked, after: cursor.value } })).data?.institutions
      if (asked !== variables.value) return
      further.value = [...further.value, ...(page?.edges.map(({ node }) => node) ?? [])]
      cursor.value = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } finally {
      loadingMore.value = false
    }
  }

  const rows: ComputedRef<InstitutionRow[]> = computed(() => [...(answer.data.value?.institutions.edges.map(({ node }) => node) ?? []), ...further.value])
  return { ...answer, rows, loadMore, loadingMore, totalCount: computed(() => answer.data.value?.institutions.totalCount ?? 0), hasMore: computed(() => cursor.value !== null) }
}
