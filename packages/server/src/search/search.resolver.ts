import { Agreement } from '../agreement/index.ts'
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

/** What fits best first, then by name and key. */
const hitOrder: Order<Hit> = {
  positionOf: ({ rank, name, key }) => [rank, name, key],
  compare: ([rankA, nameA, keyA], [rankB, nameB, keyB]) =>
    Number(rankA) - Number(rankB) || german.compare(String(nameA), String(nameB)) || (keyA === keyB ? 0 : keyA! < keyB! ? -1 : 1),
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
    @takesAll(() => Paging) paging: Paging,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    if (text.length > longestText)
      throw badInput(`The text has ${text.length} characters.`, `Search for at most ${longestText}.`, { argument: 'text' })
    return seen(context, moment, (view) => new SearchConnection(sorted(found(view, text), hitOrder), hitOrder, paging, (hit) => hit.node()))
  }
}
