import type { EntityManager } from '@mikro-orm/sql'
import type { Column } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import { factEntities } from '../storage/entities.ts'
import { pageTextOf } from './pageText.ts'

const perPage = 20_000

/** Rows of one table, as one text per column. */
export interface StoredPage {
  concept: ConceptName
  count: number
  /** With the first page of a table: how many rows it has; else 0. */
  rows: number
  columns: Readonly<Record<string, string>>
}

/** How far everything is written: the last revision, and the highest id ever given. */
export interface Standing {
  revision: number
  lastId: number
}

type Query = <T>(sql: string, params?: unknown[]) => Promise<T[]>
type Row = Readonly<Record<string, string>> & { count: number; last: number }

const queryIn =
  (tx: EntityManager): Query =>
  (sql, params = []) =>
    tx.getConnection().execute(sql, params as never, 'all', tx.getTransactionContext())

export const standingOf = async (tx: EntityManager): Promise<Standing> => {
  const [counter] = await queryIn(tx)<{ revision: number; last_id: number }>('select revision, last_id from counter')
  return { revision: counter!.revision, lastId: counter!.last_id }
}

/** The secret from which opaque keys are made. */
export const sealOf = async (tx: EntityManager): Promise<string> => {
  const [counter] = await queryIn(tx)<{ seal: string }>('select seal from counter')
  return counter!.seal
}

/** Does something with one consistent view of the database. */
export const inOneView = <T>(em: EntityManager, look: (tx: EntityManager) => Promise<T>): Promise<T> =>
  em.transactional(look, { isolationLevel: 'repeatable read' as never, readOnly: true })

/** All tables, page by page, with plain SQL; the next page is asked for while one is read. */
export async function* storedPages(tx: EntityManager): AsyncGenerator<StoredPage> {
  for (const concept of conceptNames) yield* pagesOf(tx, concept)
}

const metaOf = (em: EntityManager, concept: ConceptName) =>
  em.getMetadata().get(factEntities[concept] as never) as unknown as {
    tableName: string
    properties: Record<string, { fieldNames: string[] }>
  }

async function* pagesOf(tx: EntityManager, concept: ConceptName): AsyncGenerator<StoredPage> {
  const query = queryIn(tx)
  const { tableName, properties } = metaOf(tx, concept)
  const named = Object.entries<Column>(concepts[concept]).map(
    ([name, { kind }]) => `${pageTextOf(kind, properties[name]!.fieldNames[0]!)} as "${name}"`,
  )
  const whole = (field: string) => `${pageTextOf('count', field)} as "${field}"`
  const aggregated = [whole('id'), `${pageTextOf('key', 'key')} as "key"`, whole('version'), ...named].join(', ')
  const pageAfter = (id: number): Promise<Row[]> =>
    query(
      `select count(*)::integer as "count", coalesce(max(id), 0)::integer as "last", ${aggregated} from (select * from "${tableName}" where id > ? order by id limit ${perPage}) as page`,
      [id],
    )
  let [{ rows }] = (await query<{ rows: number }>(`select count(*)::integer as "rows" from "${tableName}"`)) as [{ rows: number }]
  if (rows === 0) return
  for (let asked: Promise<Row[]> | null = pageAfter(0); asked; ) {
    const [{ count, last, ...columns }] = (await asked) as [Row]
    asked = count === perPage ? pageAfter(last) : null
    if (count > 0) yield { concept, count, rows, columns: columns as Readonly<Record<string, string>> }
    rows = 0
  }
}
