import { computed, type ComputedRef, ref, shallowRef, watch } from 'vue'
import { useViewQuery } from '../query/useAsked.ts'
import { clientOn } from '../shell/clients.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { directoryPageQuery, directoryQuery, type InstitutionRow } from './directory.documents.ts'

interface Page {
  edges: readonly { node: InstitutionRow }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null; hasPreviousPage: boolean; startCursor: string | null }
}

/** Asks for the institutions that fit the filters in the address, and for further pages as the reader gets there. */
export function useDirectory() {
  const { state } = useViewState()
  const { language } = useWords()
  /** Z to A is read from the end: the last page first, each turned around. */
  const descending = computed(() => state.value.sort === '-name')
  const variables = computed(() => ({
    filter: {
      text: state.value.q || null,
      sectors: state.value.sector.length ? state.value.sector : null,
      types: state.value.type.length ? state.value.type : null,
      carrierKinds: state.value.carrier.length ? state.value.carrier : null,
      territory: state.value.territory,
    },
    ...(descending.value ? { last: 100 } : { first: 100 }),
    asOf: state.value.asOf,
    language: language.value,
  }))
  const answer = useViewQuery(directoryQuery, variables)

  const inOrder = (page: Page | undefined): InstitutionRow[] => {
    const nodes = page?.edges.map(({ node }) => node) ?? []
    return descending.value ? nodes.reverse() : nodes
  }
  const cursorAfter = (page: Page | undefined): string | null => {
    if (!page) return null
    const { hasNextPage, endCursor, hasPreviousPage, startCursor } = page.pageInfo
    return descending.value ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null
  }

  const further = shallowRef<InstitutionRow[]>([])
  const cursor = ref<string | null>(null)
  const loadingMore = ref(false)
  watch(
    answer.data,
    (found) => {
      further.value = []
      cursor.value = cursorAfter(found?.institutions)
    },
    { immediate: true },
  )

  async function loadMore(): Promise<void> {
    if (!cursor.value || loadingMore.value) return
    loadingMore.value = true
    const asked = variables.value
    try {
      const page = (
        await clientOn(asked.asOf).query({
          query: directoryPageQuery,
          variables: { ...asked, ...(descending.value ? { before: cursor.value } : { after: cursor.value }) },
        })
      ).data?.institutions
      if (asked !== variables.value) return
      further.value = [...further.value, ...inOrder(page)]
      cursor.value = cursorAfter(page)
    } finally {
      loadingMore.value = false
    }
  }

  const rows: ComputedRef<InstitutionRow[]> = computed(() => [...inOrder(answer.data.value?.institutions), ...further.value])
  return { ...answer, rows, loadMore, loadingMore, totalCount: computed(() => answer.data.value?.institutions.totalCount ?? 0) }
}
