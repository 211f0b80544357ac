import { Int } from 'type-graphql'
import { args, holds, objectType, shows } from './field.ts'
import { cursorOf, type Order, type Page, type PageRequest, pageOf } from './page.ts'
import { open, type Policy } from './policy.ts'

@args()
export class Paging implements PageRequest {
  @holds(() => Int, 'How many items from the beginning, 1 to 100. Either this or `last`.', { nullable: true })
  first?: number | null

  @holds(() => String, 'Cursor after which to begin.', { nullable: true })
  after?: string | null

  @holds(() => Int, 'How many items from the end, 1 to 100. Either this or `first`.', { nullable: true })
  last?: number | null

  @holds(() => String, 'Cursor before which to end.', { nullable: true })
  before?: string | null
}

@objectType('PageInfo', 'Where a part of a list lies in the whole.')
export class PageInfo {
  @shows(() => Boolean, open, 'Whether more items follow.')
  hasNextPage!: boolean

  @shows(() => Boolean, open, 'Whether items come before.')
  hasPreviousPage!: boolean

  @shows(() => String, open, 'Cursor of the first item of this part.', { nullable: true })
  startCursor!: string | null

  @shows(() => String, open, 'Cursor of the last item of this part.', { nullable: true })
  endCursor!: string | null
}

export interface Edge<N> {
  cursor: string
  node: N
}

/** A part of a list as Relay's connections describe it. */
export interface Connection<T, N> {
  /** The whole list, in order. */
  items: readonly T[]
  totalCount: number
  edges: readonly Edge<N>[]
  pageInfo: PageInfo
}

/** Declares the connection of a type; `@objectType` classes extend it where a list says more than its items. */
export const connectionOf = (name: string, node: () => object | symbol, policy: Policy, things: string) => {
  @objectType(`${name}Edge`, `One of ${things} and its place in the list.`)
  class NamedEdge {
    @shows(() => String, policy, 'Opaque place in the list, for `after` and `before`.')
    cursor!: string

    @shows(node, policy, 'The item.')
    node!: unknown
  }

  @objectType(`${name}Connection`, `A part of a list of ${things}.`)
  class NamedConnection<T, N> implements Connection<T, N> {
    readonly edges: readonly Edge<N>[]
    readonly totalCount: number
    readonly pageInfo: PageInfo

    constructor(
      readonly items: readonly T[],
      order: Order<T>,
      request: PageRequest,
      toNode: (item: T) => N,
    ) {
      const page = pageOf(items, order, request)
      this.edges = page.items.map((item) => ({ cursor: cursorOf(order, item), node: toNode(item) }))
      this.totalCount = page.totalCount
      this.pageInfo = pageInfoOf(page, this.edges)
    }
  }
  shows(() => Int, policy, 'How many items the whole list holds.')(NamedConnection.prototype, 'totalCount')
  shows(() => [NamedEdge], policy, 'The items of this part, in order.', { size: 1 })(NamedConnection.prototype, 'edges')
  shows(() => PageInfo, policy, 'Where this part lies in the whole.')(NamedConnection.prototype, 'pageInfo')
  return NamedConnection
}

const pageInfoOf = ({ hasNextPage, hasPreviousPage }: Page<unknown>, edges: readonly Edge<unknown>[]): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
})
