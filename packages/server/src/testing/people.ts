import { Accounts, plainAccounts } from '../account/index.ts'
import { openStore, type Store } from '../store.ts'
import type { Grant } from '../rights/viewer.ts'
import { aServer, type TestServer } from './server.ts'
import type { TestPlace } from './places.ts'

/** Somebody in a test: what they may, by the id of their account. Called „Funktion“ and the id. */
export type TestPeople = Readonly<Record<string, readonly Grant[]>>

export interface PeopleServer extends TestServer {
  store: Store
  accounts: Accounts
  /** Asks on behalf of one of the people; of nobody (null). */
  /** What one of the people sends along to be known by. */
  headersOf(who: string | null): Record<string, string>
  askAs(who: string | null, query: string, variables?: Record<string, unknown>): ReturnType<TestServer['ask']>
}

/** A server over a database, with these people and a token for each of them. `fill` brings in facts first; the day is the server's today, `now` what its log notes. */
export const aServerWith = async (
  place: TestPlace,
  people: TestPeople | ((store: Store) => TestPeople),
  fill: (store: Store) => Promise<unknown>,
  { today = '2026-01-01', now = () => new Date(`${today}T12:00:00Z`) } = {},
): Promise<PeopleServer> => {
  const opened = await place.open()
  const store = await openStore(opened.place, now)
  await fill(store)
  const accounts = await Accounts.open(store.database, opened.place, plainAccounts, () => {})
  const tokens = new Map<string | null, string>()
  for (const [id, grants] of Object.entries(typeof people === 'function' ? people(store) : people)) {
    await accounts.people.make({ displayName: `Funktion ${id}`, email: `${id}@test.invalid` }, id)
    for (const grant of grants) await accounts.grants.give(id, grant, 'test')
    await accounts.changed(id)
    tokens.set(id, (await accounts.tokens.make(id, { name: 'test', scope: 'WRITE', expiresAt: new Date(Date.now() + 3_600_000) })).secret)
  }
  const headersOf = (who: string | null): Record<string, string> => (who === null ? {} : { authorization: `Bearer ${tokens.get(who)}` })
  const server = await aServer({ atlas: store.atlas, log: store.log, writer: store.writer, accounts, today })
  return {
    ...server,
    store,
    accounts,
    headersOf,
    askAs: (who, query, variables) => server.ask(query, variables, headersOf(who)),
    async close() {
      await server.close()
      await accounts.close()
      await store.close()
      await opened.discard()
    },
  }
}
