import { Agreement } from '../agreement/index.ts'
import { chainOf, subtreeOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll, unionType } from '../graphql/field.ts'
import { type Order, sorted } from '../graphql/page.ts'
import { Institution } from '../institution/index.ts'
import { Meeting } from '../meeting/index.ts'
import { Network, Programme } from '../network/index.ts'
import { Territory } from '../territory/index.ts'
import { found, type Hit } from './search.ts'
import { searchPolicy } from './search.policy.ts'

const longestText = 200

const SearchResult = unionType('SearchResult', 'What search can find.', () => [
  Institution,
  Network,
  Territory,
  Meeting,
  Programme,
  Agreement,
])
const SearchConnection = connectionOf('Search', () => SearchResult, searchPolicy, 'things found')

const german = new Intl.Collator('de')

/** What fits best first; of what fits equally well, what is near; then by name and key. */
const orderAround = (near: ReadonlySet<number>): Order<Hit> => ({
  positionOf: ({ rank, place, name, key }) => [rank * 2 + (place !== null && near.has(place) ? 0 : 1), name, key],
  compare: ([rankA, nameA, keyA], [rankB, nameB, keyB]) =>
    Number(rankA) - Number(rankB) || german.compare(String(nameA), String(nameB)) || (keyA === keyB ? 0 : keyA! < keyB! ? -1 : 1),
})

/** A territory with all places within it, and those that it lies in; nothing around a territory that is not there. */
const around = (view: View, key: string | null): ReadonlySet<number> => {
  const id = key === null ? null : view.atlas.idOfKey('territory', key)
  return id === null ? new Set() : new Set([...subtreeOf(view.atlas, [id]), ...chainOf(view.atlas, id)])
}

@root()
export class SearchResolver {
  @asks(
    () => SearchConnection,
    searchPolicy,
    'Finds institutions, networks, territories, meetings, programmes and agreements by a few letters, what fits best first. Case, umlauts and legal forms do not matter.',
  )
  search(
    @takes('text', () => String, 'A few letters or words; all of them have to occur.') text: string,
    @takes('near', () => String, 'Key of a territory: of what fits equally well, what is there comes first.', { nullable: true })
    near: string | null,
    @takesAll(() => Paging) paging: Paging,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    if (text.length > longestText)
      throw badInput(`The text has ${text.length} characters.`, `Search for at most ${longestText}.`, { argument: 'text' })
    return seen(context, moment, (view) => {
      const order = orderAround(around(view, near ?? null))
      return new SearchConnection(sorted(found(view, text), order), order, paging, (hit) => hit.node())
    })
  }
}
