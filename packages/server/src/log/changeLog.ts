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

/** A revision without what it did. */
export type Head = Omit<Revision, 'changes'>

/** Who wrote the revisions from one to another, both included. */
const headsBetween = async (em: EntityManager, from: number, to: number): Promise<Map<number, Head>> => {
  const rows = await query<Omit<Head, 'at'> & { at: string | Date }>(
    em,
    'select number, at, actor, command, through, undoes from revision where number between ? and ?',
    [from, to],
  )
  return new Map(rows.map(({ at, ...head }) => [head.number, { ...head, at: new Date(at).toISOString() }]))
}

/** The last row of facts that were removed, by id; those that never were, or were not removed, are left out. */
export const removedRows = async (em: EntityManager, facts: readonly number[]): Promise<Map<number, Remains>> => {
  const rows = await query<StoredChange>(
    em,
    'select fact, concept, before from change where after is null and fact = any(?) order by revision',
    [`{${facts.join(',')}}`],
  )
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

/** By what a revision is known again: when, by whom and how it and the first one were written. */
export const markOf = async (em: EntityManager, revision: number): Promise<string> => {
  const found = await headsOf(
    em,
    'select number, at, actor, command, through, undoes from revision where number in (1, ?) order by number',
    [revision],
  )
  return JSON.stringify(found)
}

/** How many changes were made after a revision; counted no further than `atMost`. */
export const countSince = async (em: EntityManager, since: number, atMost: number): Promise<number> => {
  const [row] = await query<{ count: number }>(
    em,
    'select count(*)::integer as count from (select 1 from change where revision > ? limit ?) as later',
    [since, atMost],
  )
  return row!.count
}

/** The last revision committed until an instant (ISO 8601); 0 before the first. */
export const revisionAt = async (em: EntityManager, at: string): Promise<number> => {
  const [row] = await query<{ number: number | null }>(em, 'select max(number) as number from revision where at <= ?', [at])
  return row?.number ?? 0
}

/** A change with the revision that it belongs to. */
export type DatedChange = Change & Omit<Head, 'number'> & { revision: number }

const dated = 'c.revision, c.seq, c.concept, c.fact, c.key, c.before, c.after, r.actor, r.at, r.command, r.through, r.undoes'

const datedChanges = async (em: EntityManager, sql: string, params: unknown[]): Promise<DatedChange[]> => {
  const rows = await query<StoredChange & Omit<Head, 'number' | 'at'> & { at: string | Date }>(
    em,
    `select ${dated} from change c join revision r on r.number = c.revision ${sql}`,
    params,
  )
  return rows.map(({ before, after, at, ...row }) => ({
    ...row,
    at: new Date(at).toISOString(),
    before: loggedRow(row.concept, before),
    after: loggedRow(row.concept, after),
  }))
}

/** What was done to some facts after a revision, in order, with who did it when. */
export const changesOfFacts = (em: EntityManager, facts: readonly number[], since: number): Promise<DatedChange[]> =>
  datedChanges(em, 'where c.fact = any(?) and c.revision > ? order by c.revision, c.seq', [`{${facts.join(',')}}`, since])

/** What was last done to some facts before a place in the log, the latest first, at most so much. */
export const latestOfFacts = (
  em: EntityManager,
  facts: readonly number[],
  [revision, seq]: readonly [revision: number, seq: number],
  atMost: number,
): Promise<DatedChange[]> =>
  datedChanges(em, 'where c.fact = any(?) and (c.revision, c.seq) < (?, ?) order by c.revision desc, c.seq desc limit ?', [
    `{${facts.join(',')}}`,
    revision,
    seq,
    atMost,
  ])

/** What was last done to facts of some concepts before a place in the log, the latest first, at most so much. */
export const latestOfConcepts = (
  em: EntityManager,
  of: readonly ConceptName[],
  [revision, seq]: readonly [revision: number, seq: number],
  atMost: number,
): Promise<DatedChange[]> =>
  datedChanges(em, 'where c.concept = any(?) and (c.revision, c.seq) < (?, ?) order by c.revision desc, c.seq desc limit ?', [
    `{${of.join(',')}}`,
    revision,
    seq,
    atMost,
  ])

/** What a revision did to some facts, and to what others of them rest on, the last first. */
export const changesIn = (
  em: EntityManager,
  revision: number,
  facts: readonly number[],
  resting: readonly number[],
): Promise<DatedChange[]> =>
  datedChanges(
    em,
    `where c.revision = ? and (c.fact = any(?) or c.concept = 'provenance' and (coalesce(c.after, c.before) ->> 'fact')::integer = any(?)) order by c.seq desc`,
    [revision, `{${facts.join(',')}}`, `{${resting.join(',')}}`],
  )

/** Facts of a concept that were removed and named another one in this column. */
export const removedFrom = async (em: EntityManager, concept: ConceptName, column: string, whole: number): Promise<number[]> => {
  const rows = await query<{ fact: number }>(
    em,
    'select distinct fact from change where after is null and concept = ? and (before ->> ?)::integer = ?',
    [concept, column, whole],
  )
  return rows.map(({ fact }) => fact)
}

const headsOf = async (em: EntityManager, sql: string, params: unknown[]): Promise<Head[]> => {
  const rows = await query<Omit<Head, 'at'> & { at: string | Date }>(em, sql, params)
  return rows.map(({ at, ...head }) => ({ ...head, at: new Date(at).toISOString() }))
}

const taken = (begun: string) =>
  `with recursive taken as (
     select * from (${begun}) as begun
     union select r.number, r.at, r.actor, r.command, r.through, r.undoes from revision r join taken t on r.undoes = t.number
   ) select * from taken order by number`

/** These revisions and all that took them back, that took those back and so on, in order. */
export const withTakings = (em: EntityManager, revisions: readonly number[]): Promise<Head[]> =>
  headsOf(em, taken('select number, at, actor, command, through, undoes from revision where number = any(?)'), [`{${revisions.join(',')}}`])

/** The latest revisions of an actor, at most so many, and all that took them back, in order. */
export const latestOf = (em: EntityManager, actor: string, atMost: number): Promise<Head[]> =>
  headsOf(em, taken('select number, at, actor, command, through, undoes from revision where actor = ? order by number desc limit ?'), [
    actor,
    atMost,
  ])

/** What a revision did; null when there is none with this number, or it did more than so much. */
export const revisionNumbered = async (em: EntityManager, number: number, atMost: number): Promise<Revision | null> => {
  const [row] = await query<{ changes: number }>(em, 'select count(*)::integer as changes from change where revision = ?', [number])
  if (row!.changes > atMost) return null
  for await (const revision of revisionsSince(em, number - 1, number)) return revision
  return null
}
