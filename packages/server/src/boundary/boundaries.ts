import type { EntityManager } from '@mikro-orm/sql'
import type { Area } from './simplify.ts'

/** Boundaries that an operator has loaded, each with whom to name for it. */
export interface Boundary extends Area {
  source: string
}

/** Boundaries by the official keys of their territories; those that nobody has loaded are left out. */
export type BoundariesOf = (keys: readonly string[]) => Promise<Boundary[]>

/** Keeps boundaries in the database, beside the log: they are a picture of territories, not a fact about them. All servers on it find them there. */
export const keepBoundaries = (em: EntityManager, areas: readonly Area[], source: string): Promise<void> =>
  em.transactional(async (tx) => {
    for (const { key, name, outline } of areas)
      await tx
        .getConnection()
        .execute(
          'insert into boundary (ags, name, outline, source) values (?, ?, ?::jsonb, ?) on conflict (ags) do update set name = excluded.name, outline = excluded.outline, source = excluded.source',
          [key, name, JSON.stringify(outline), source],
          'run',
          tx.getTransactionContext(),
        )
  })

export const boundariesIn =
  (em: () => EntityManager): BoundariesOf =>
  async (keys) => {
    if (keys.length === 0) return []
    const rows: { ags: string; name: string; outline: Area['outline'] | string; source: string }[] = await em()
      .getConnection()
      .execute(`select ags, name, outline, source from boundary where ags in (${keys.map(() => '?').join(', ')}) order by ags`, [...keys])
    return rows.map(({ ags, name, outline, source }) => ({
      key: ags,
      name,
      outline: typeof outline === 'string' ? (JSON.parse(outline) as Area['outline']) : outline,
      source,
    }))
  }
