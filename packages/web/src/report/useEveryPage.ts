import type { ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { type ShallowRef, shallowRef, watch } from 'vue'
import { clientOn } from '../shell/clients.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'

interface Page<Node> {
  edges: { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Every item of a list that the server answers page by page; undefined until all are there. */
export function useEveryPage<Data, Variables extends OperationVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: () => Variables,
  pageOf: (data: Data | undefined) => Page<Node> | null | undefined,
): { all: ShallowRef<Node[] | undefined>; error: ShallowRef<ErrorLike | undefined>; retry: () => void } {
  const { state } = useViewState()
  const all = shallowRef<Node[]>()
  const { data, error, retry } = useQuery(query, variables)
  watch(
    data,
    async (first) => {
      let page = pageOf(first)
      const nodes = page?.edges.map(({ node }) => node) ?? []
      while (page?.pageInfo.hasNextPage) {
        const asked = { query, variables: { ...variables(), after: page.pageInfo.endCursor } }
        const answer = await clientOn(state.value.asOf).query(asked as never)
        if (data.value !== first) return
        page = pageOf(answer.data as Data | undefined)
        nodes.push(...(page?.edges.map(({ node }) => node) ?? []))
      }
      if (first) all.value = nodes
    },
    { immediate: true },
  )
  return { all, error, retry }
}
