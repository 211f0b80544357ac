import { Accounts, type AccountSettings, plainAccounts } from '../account/index.ts'
import { openStore, type Store } from '../store.ts'
import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { loadFacts } from '../transfer/loadFacts.ts'
import { type Answered, aServer, type TestServer } from './server.ts'
import type { TestPlace } from './places.ts'

/** An answer of `/auth/…` as it came. */
export interface AuthAnswered {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  body: any
  text: string
  headers: Headers
  /** Every `set-cookie`, as it came. */
  cookies: string[]
}

/** A browser: it keeps cookies, and says where a request comes from. */
export interface TestBrowser {
  post(path: string, body?: object, headers?: Record<string, string>): Promise<AuthAnswered>
  get(path: string, headers?: Record<string, string>): Promise<AuthAnswered>
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answered>
  /** What it would send as the header `cookie`. */
  cookie(): string
}

export interface AccountServer extends TestServer {
  accounts: Accounts
  store: Store
  /** Everything that the accounts reported. */
  reports: string[]
  browser(): TestBrowser
}

/** A server at which people can sign in, over a real database. */
export const anAccountServer = async (
  place: TestPlace,
  settings: Partial<AccountSettings> = {},
  { load = false, secondOf = null as AccountServer | null } = {},
): Promise<AccountServer> => {
  const opened = secondOf ? { place: placeOf.get(secondOf)!, discard: async () => {} } : await place.open()
  const store = await openStore(opened.place, () => new Date())
  if (load) for (const set of [documentedSet, musterkreisSet]) await loadFacts(store.writer, 'test', set)
  const reports: string[] = []
  const accounts = await Accounts.open(store.database, opened.place, { ...plainAccounts, ...settings }, (text) => reports.push(text))
  const server = await aServer({ atlas: store.atlas, log: store.log, writer: store.writer, accounts, today: today() })
  accounts.servedAt(server.url)
  const made: AccountServer = {
    ...server,
    accounts,
    store,
    reports,
    browser: () => browserOf(server),
    async close() {
      await server.close()
      await accounts.close()
      await store.close()
      await opened.discard()
    },
  }
  placeOf.set(made, opened.place)
  return made
}

const placeOf = new WeakMap<AccountServer, Parameters<typeof openStore>[0]>()

const today = () => new Date().toISOString().slice(0, 10)

const browserOf = (server: TestServer): TestBrowser => {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const sent = (headers: Record<string, string>) => ({
    ...(jar.size > 0 ? { cookie: cookie() } : {}),
    ...headers,
  })
  const take = (cookies: string[]) => {
    for (const one of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!
      if (/max-age=0/i.test(one) || value === '') jar.delete(name!)
      else jar.set(name!, value!)
    }
  }
  const heard = async (response: Response): Promise<AuthAnswered> => {
    const cookies = response.headers.getSetCookie()
    take(cookies)
    const text = await response.text()
    return { status: response.status, headers: response.headers, cookies, text, body: text.startsWith('{') ? JSON.parse(text) : null }
  }
  const addressOf = (path: string) => (path.startsWith('http') ? path : `${server.url}${path}`)
  return {
    cookie,
    post: async (path, body = {}, headers = {}) =>
      heard(
        await fetch(addressOf(path), {
          method: 'POST',
          headers: sent({ 'content-type': 'application/json', origin: server.url, ...headers }),
          body: JSON.stringify(body),
          redirect: 'manual',
        }),
      ),
    get: async (path, headers = {}) => heard(await fetch(addressOf(path), { headers: sent(headers), redirect: 'manual' })),
    async ask(query, variables, headers = {}) {
      const answer = await server.ask(query, variables, sent({ origin: server.url, ...headers }))
      take(answer.headers.getSetCookie())
      return answer
    },
  }
}
