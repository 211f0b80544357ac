import type { EntityManager } from '@mikro-orm/sql'
import type { Atlas } from '../atlas/atlas.ts'
import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { Change, Revision } from './change.ts'
import { loggedRow } from './loggedRow.ts'

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

const query = <T>(em: EntityManager, sql: string, params: unknown[]) =>
  em.getConnection().execute<T[]>(sql, params as never, 'all', em.getTransactionContext())

/** Revisions after `since`, in order and whole, up to `until`; read page by page. */
export async function* revisionsSince(em: EntityManager, since: number, until: number): AsyncGenerator<Revision> {
  let at = since
  let seq = 0x7fffffff
  let collected: Change[] = []
  let heads = new Map<number, Head>()
  for (;;) {
    const page = await query<StoredChange>(
      em,
      'select revision, seq, concept, fact, key, before, after from change where (revision, seq) > (?, ?) and revision <= ? order by revision, seq limit ?',
      [at, seq, until, perPage],
    )
    heads = await headsBetween(em, at, page.at(-1)?.revision ?? at)
    for (const { revision, before, after, ...change } of page) {
      if (revision !== at && collected.length > 0) {
        yield { ...heads.get(at)!, changes: collected }
        collected = []
      }
      at = revision
      seq = change.seq
      collected.push({ ...change, before: loggedRow(change.concept, before), after: loggedRow(change.concept, after) })
    }
    if (page.length < perPage) break
  }
  if (collected.length > 0) yield { ...(heads.get(at) ?? (await headsBetween(em, at, at)).get(at)!), changes: collected }
}

type Head = Omit<Revision, 'changes'>

/** Who wrote the revisions from one to another, both included. */
const headsBetween = async (em: EntityManager, from: number, to: number): Promise<Map<number, Head>> => {
  const rows = await query<Omit<Head, 'at'> & { at: string | Date }>(
    em,
    'select number, at, actor, command from revision where number between ? and ?',
    [from, to],
  )
  return new Map(rows.map(({ at, ...head }) => [head.number, { ...head, at: new Date(at).toISOString() }]))
}

/** The last row of facts that were removed, by id; those that never were, or were not removed, are left out. */
export const removedRows = async (em: EntityManager, facts: readonly number[]): Promise<Map<number, Remains>> => {
  const rows = await query<StoredChange>(em, 'select fact, concept, before from change where after is null and fact = any(?)', [
    `{${facts.join(',')}}`,
  ])
  return new Map(rows.map(({ fact, concept, before }) => [fact, { concept, row: loggedRow(concept, before)! }]))
}

/** What is left of a removed fact. */
export interface Remains {
  concept: ConceptName
  row: AnyRow
}

/** Moves an Atlas forward to `until` by the log and tells each revision; throws when the log has a gap. */
export const catchUp = async (em: EntityManager, atlas: Atlas, until: number, tell: (revision: Revision) => void): Promise<void> => {
  for await (const revision of revisionsSince(em, atlas.revision, until)) {
    if (revision.number <= atlas.revision) continue
    atlas.apply(revision.number, revision.changes)
    tell(revision)
  }
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
