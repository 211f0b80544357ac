import type { EntityManager } from '@mikro-orm/sql'
import type { Atlas } from '../atlas/atlas.ts'
import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { Change } from './change.ts'

interface StoredChange {
  revision: number
  seq: number
  concept: ConceptName
  fact: number
  key: string
  before: AnyRow | string | null
  after: AnyRow | string | null
}

const perPage = 5000

const json = (value: AnyRow | string | null): AnyRow | null => (typeof value === 'string' ? (JSON.parse(value) as AnyRow) : value)

const query = <T>(em: EntityManager, sql: string, params: unknown[]) =>
  em.getConnection().execute<T[]>(sql, params as never, 'all', em.getTransactionContext())

/** Revisions after `since`, in order and whole, up to `until`; read page by page. */
export async function* revisionsSince(
  em: EntityManager,
  since: number,
  until: number,
): AsyncGenerator<{ number: number; changes: Change[] }> {
  let at = since
  let seq = 0x7fffffff
  let collected: Change[] = []
  for (;;) {
    const page = await query<StoredChange>(
      em,
      'select revision, seq, concept, fact, key, before, after from change where (revision, seq) > (?, ?) and revision <= ? order by revision, seq limit ?',
      [at, seq, until, perPage],
    )
    for (const { revision, before, after, ...change } of page) {
      if (revision !== at && collected.length > 0) {
        yield { number: at, changes: collected }
        collected = []
      }
      at = revision
      seq = change.seq
      collected.push({ ...change, before: json(before), after: json(after) })
    }
    if (page.length < perPage) break
  }
  if (collected.length > 0) yield { number: at, changes: collected }
}

/** Moves an Atlas forward to `until` by the log; throws when the log has a gap. */
export const catchUp = async (em: EntityManager, atlas: Atlas, until: number): Promise<void> => {
  for await (const { number, changes } of revisionsSince(em, atlas.revision, until))
    if (number > atlas.revision) atlas.apply(number, changes)
  if (atlas.revision < until) throw new Error(`The change log ends at revision ${atlas.revision}, the counter stands at ${until}`)
}

/** The last committed revision. */
export const lastRevision = async (em: EntityManager): Promise<number> => {
  const [row] = await query<{ revision: number }>(em, 'select revision from counter', [])
  return row!.revision
}

/** The last revision committed until an instant (ISO 8601); 0 before the first. */
export const revisionAt = async (em: EntityManager, at: string): Promise<number> => {
  const [row] = await query<{ number: number | null }>(em, 'select max(number) as number from revision where at <= ?', [at])
  return row?.number ?? 0
}
