import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { Day } from '@geflecht/domain'
import { clientOn } from '../shell/clients.ts'
import type { Progress } from './offers.ts'

/** A page of a list as the server answers it. */
interface Page<Node> {
  totalCount?: number
  edges: readonly { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Every item of a list that the server answers page by page, in its order; the document takes the cursor as `after`. */
export async function everyPage<Data, Variables extends OperationVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables & { asOf?: Day | null },
  pageOf: (data: Data | undefined) => Page<Node> | null | undefined,
  progress: Progress,
): Promise<Node[]> {
  const nodes: Node[] = []
  let after: string | null = null
  let all = 0
  do {
    const asked = { query, variables: { ...variables, after } }
    const answer = await clientOn(variables.asOf ?? null).query(asked as never)
    const page = pageOf(answer.data as Data | undefined)
    all = page?.totalCount ?? all
    nodes.push(...(page?.edges.map(({ node }) => node) ?? []))
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    progress(nodes.length, all)
  } while (after !== null)
  return nodes
}
