import type { Day, Language } from '@geflecht/domain'
import type { Kysely, KyselyPlugin, UnknownRow } from 'kysely'
import type { GrantRole, GrantScope } from '../rights/viewer.ts'
import type { Database } from '../storage/database.ts'

/** What a token may be used for. */
export type TokenScope = 'READ' | 'WRITE'

/** How often somebody gets a digest by mail. */
export type DigestRhythm = 'DAILY' | 'WEEKLY' | 'NEVER'

/** What people keep: a view, or a story told with views. */
export type SavedKind = 'VIEW' | 'STORY'

/** The tables of the schema `account` that we ask ourselves; the others are the library's alone. */
export interface AccountTables {
  person: {
    id: string
    name: string
    email: string
    emailVerified: boolean
    twoFactorEnabled: boolean | null
    createdAt: Date
    updatedAt: Date
  }
  session: { id: string; token: string; userId: string; expiresAt: Date }
  credential: {
    id: string
    accountId: string
    providerId: string
    userId: string
    password: string | null
    createdAt: Date
    updatedAt: Date
  }
  verification: { id: string; identifier: string; value: string; expiresAt: Date }
  grant: {
    id: string
    account: string
    role: GrantRole
    scope_kind: GrantScope['kind']
    /** Empty for everywhere. */
    scope_key: string
    /** Id of the account that granted it, or the name of a program. */
    granted_by: string
    granted_at: Date
  }
  token: { id: string; account: string; name: string; scope: TokenScope; hash: string; created_at: Date; expires_at: Date }
  /** One-time links: for the first administrator (no account yet), for those who were invited. */
  link: { hash: string; account: string | null; expires_at: Date }
  secret: { id: number; value: string }
  reading: { account: string; read_until: number }
  saved: {
    id: string
    kind: SavedKind
    /** Id of the account; it need not be there any more where others share what is kept. */
    owner: string
    /** Key of the network; null where a view belongs to none. */
    network: string | null
    name: string
    /** The address of a view, the steps of a story as JSON. */
    content: string
    shared: boolean
    version: number
    made_at: Date
    changed_at: Date
    /** Since when it is in the bin, from which it can be fetched for a day. */
    removed_at: Date | null
  }
  thumbnail: { view: string; account: string; image: string; drawn_at: Date }
  calendar_feed: { account: string; hash: string; language: Language; made_at: Date; fetched_at: Date | null }
  digest: { account: string; rhythm: DigestRhythm; language: Language; sent_on: Day | null; sent_until: number }
}

export type AccountDatabase = Kysely<AccountTables>

/** The tables of accounts, over the very connection of the facts: the embedded database has only one. */
export const accountTables = ({ orm }: Database): AccountDatabase =>
  (orm.em.getConnection() as unknown as { getClient(): AccountDatabase }).getClient().withSchema('account').withPlugin(instants)

/** The mapper hands instants out as text. The library compares them with the clock, and a text would never have expired. */
const instants: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withInstants) }),
}

const isInstant = /(?:At|_at|Until)$/

const withInstants = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isInstant.test(name) && typeof value === 'string' ? new Date(value) : value]),
  )
