import { computed, type ComputedRef } from 'vue'
import { useViewQuery } from '../query/useAsked.ts'
import { clientOn } from '../shell/clients.ts'
import { useFurtherPages } from '../shell/useFurtherPages.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import type { Progress } from '../take/offers.ts'
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

  const pageOf = (page: Page | undefined) => (page ? { nodes: inOrder(page), next: cursorAfter(page) } : null)
  const { further, loadingMore, loadMore } = useFurtherPages<InstitutionRow>(
    () => pageOf(answer.data.value?.institutions),
    () => JSON.stringify(variables.value),
    async (cursor) => {
      const place = descending.value ? { before: cursor } : { after: cursor }
      const client = clientOn(variables.value.asOf)
      return pageOf((await client.query({ query: directoryPageQuery, variables: { ...variables.value, ...place } })).data?.institutions)
    },
  )

  const rows: ComputedRef<InstitutionRow[]> = computed(() => [...inOrder(answer.data.value?.institutions), ...further.value])
  /** All that fit, in the order of the list, also those that are not loaded. */
  async function everyRow(progress: Progress): Promise<InstitutionRow[]> {
    const { everyPage } = await import('../take/everyPage.ts')
    const { filter, asOf } = variables.value
    const all = { filter, first: 100, asOf, language: language.value }
    const found = await everyPage(
      directoryPageQuery,
      all,
      (data) => data?.institutions,
      (there) => progress(there, answer.data.value?.institutions.totalCount ?? 0),
    )
    return descending.value ? found.reverse() : found
  }
  return { ...answer, rows, everyRow, loadMore, loadingMore, totalCount: computed(() => answer.data.value?.institutions.totalCount ?? 0) }
}
