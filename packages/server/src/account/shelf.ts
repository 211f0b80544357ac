import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { AccountDatabase, AccountTables, SavedKind } from './tables.ts'

/** What somebody keeps: a view by its address, or a story by its steps. */
export interface Kept {
  /** Nobody guesses it; it opens nothing all the same. */
  id: string
  kind: SavedKind
  owner: string
  network: string | null
  name: string
  content: string
  shared: boolean
  /** Grows with every change. */
  version: number
  madeAt: Date
  changedAt: Date
  removedAt: Date | null
}

/** What the owner says of it. */
export type Saying = Pick<Kept, 'name' | 'network' | 'content' | 'shared'>

/** Whose eyes look along the shelf: what is one's own, and what is shared in these networks; null for all. */
export interface Reach {
  account: string
  networks: readonly string[] | null
}

const binned = 24 * 3_600_000
const mostThumbnails = 300

/** Views and stories that people keep, and the small pictures that they have made of views. Who may see and change what is decided elsewhere. */
export class Shelf {
  constructor(private readonly tables: AccountDatabase) {}

  /** What is one's own or shared where one belongs, without what is in the bin; of one network where it is named. */
  async reachedBy({ account, networks }: Reach, kind: SavedKind, network: string | null): Promise<Kept[]> {
    const rows = await this.tables
      .selectFrom('saved')
      .selectAll()
      .where('kind', '=', kind)
      .where('removed_at', 'is', null)
      .where((where) =>
        where.or([
          where('owner', '=', account),
          ...(networks === null ? [where('shared', '=', true)] : []),
          ...(networks !== null && networks.length > 0
            ? [where.and([where('shared', '=', true), where('network', 'in', [...networks])])]
            : []),
        ]),
      )
      .$if(network !== null, (query) => query.where('network', '=', network))
      .execute()
    return rows.map(kept)
  }

  /** What has one of these ids, also from the bin. */
  async find(ids: readonly string[]): Promise<Kept[]> {
    if (ids.length === 0) return []
    const rows = await this.tables
      .selectFrom('saved')
      .selectAll()
      .where('id', 'in', [...ids])
      .execute()
    return rows.map(kept)
  }

  /** Keeps something new; null where the owner keeps as many of the kind as `most` already. What is in the bin makes room. */
  async keep(owner: string, kind: SavedKind, saying: Saying, most: number): Promise<Kept | null> {
    const own = await this.tables
      .selectFrom('saved')
      .select(['id', 'removed_at'])
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .execute()
    if (own.filter(({ removed_at }) => removed_at === null).length >= most) return null
    if (own.length >= most)
      await this.tables
        .deleteFrom('saved')
        .where('owner', '=', owner)
        .where('kind', '=', kind)
        .where('removed_at', 'is not', null)
        .execute()
    const now = new Date()
    const row = { id: randomUUID(), kind, owner, ...saying, version: 1, made_at: now, changed_at: now, removed_at: null }
    await this.tables.insertInto('saved').values(row).execute()
    return kept(row)
  }

  /** Changes what is still as it was seen; null where it is not. */
  async change({ id, version }: Pick<Kept, 'id' | 'version'>, saying: Saying): Promise<Kept | null> {
    const row = await this.tables
      .updateTable('saved')
      .set({ ...saying, version: version + 1, changed_at: new Date() })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('removed_at', 'is', null)
      .returningAll()
      .executeTakeFirst()
    return row ? kept(row) : null
  }

  /** Puts something into the bin, or takes it out again; whoever is late finds it done. */
  async bin(id: string, removed: boolean): Promise<void> {
    await this.tables
      .updateTable('saved')
      .set({ removed_at: removed ? new Date() : null })
      .where('id', '=', id)
      .where('removed_at', removed ? 'is' : 'is not', null)
      .execute()
  }

  /** Keeps the picture that an account has made of a view for this account alone; beyond some hundreds the oldest go. */
  async draw(view: string, account: string, image: string): Promise<void> {
    const drawn_at = new Date()
    await this.tables
      .insertInto('thumbnail')
      .values({ view, account, image, drawn_at })
      .onConflict((conflict) => conflict.columns(['view', 'account']).doUpdateSet({ image, drawn_at }))
      .execute()
    const latest = this.tables
      .selectFrom('thumbnail')
      .select('view')
      .where('account', '=', account)
      .orderBy('drawn_at', 'desc')
      .orderBy('view')
      .limit(mostThumbnails)
    await this.tables.deleteFrom('thumbnail').where('account', '=', account).where('view', 'not in', latest).execute()
  }

  /** The pictures that an account has made of these views, by view. */
  async drawnBy(account: string, views: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (views.length === 0) return new Map()
    const rows = await this.tables
      .selectFrom('thumbnail')
      .select(['view', 'image'])
      .where('account', '=', account)
      .where('view', 'in', [...views])
      .execute()
    return new Map(rows.map(({ view, image }) => [view, image]))
  }

  /** Empties the bin of what has lain there for a day. */
  async sweep(): Promise<void> {
    await this.tables
      .deleteFrom('saved')
      .where('removed_at', '<', new Date(Date.now() - binned))
      .execute()
  }
}

const kept = ({ made_at, changed_at, removed_at, ...row }: Selectable<AccountTables['saved']>): Kept => ({
  ...row,
  madeAt: made_at,
  changedAt: changed_at,
  removedAt: removed_at,
})
