import type { EntityManager } from '@mikro-orm/sql'
import type { Column } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import { factEntities } from '../storage/entities.ts'
import { Atlas } from './atlas.ts'
import { pageTextOf } from './pageText.ts'

const perPage = 20_000

type Query = <T>(sql: string, params?: unknown[]) => Promise<T[]>
type Page = Readonly<Record<string, string>> & { count: number; last: number }

/**
 * Builds an Atlas from the tables, with plain SQL, in one consistent view of the database. Each page comes as one text per column, and the
 * next one is asked for while it is read. Facts are linked at the end, since they may refer to each other in any order.
 */
export const rebuildAtlas = (em: EntityManager): Promise<Atlas> =>
  em.transactional(
    async (tx) => {
      const query: Query = (sql, params = []) => tx.getConnection().execute(sql, params as never, 'all', tx.getTransactionContext())
      const atlas = new Atlas()
      const [counter] = await query<{ revision: number; last_id: number }>('select revision, last_id from counter')
      atlas.reserve(counter!.last_id)
      for (const concept of conceptNames) await loadTable(tx, concept, atlas, query)
      for (const concept of conceptNames) atlas.tables[concept].linkAll()
      atlas.revision = counter!.revision
      atlas.lastId = counter!.last_id
      return atlas
    },
    { isolationLevel: 'repeatable read' as never, readOnly: true },
  )

const metaOf = (em: EntityManager, concept: ConceptName) =>
  em.getMetadata().get(factEntities[concept] as never) as unknown as {
    tableName: string
    properties: Record<string, { fieldNames: string[] }>
  }

const loadTable = async (em: EntityManager, concept: ConceptName, atlas: Atlas, query: Query): Promise<void> => {
  const { tableName, properties } = metaOf(em, concept)
  const columns = Object.entries<Column>(concepts[concept]).map(
    ([name, { kind }]) => `${pageTextOf(kind, properties[name]!.fieldNames[0]!)} as "${name}"`,
  )
  const whole = (field: string) => `${pageTextOf('count', field)} as "${field}"`
  const aggregated = [whole('id'), `${pageTextOf('key', 'key')} as "key"`, whole('version'), ...columns].join(', ')
  const pageAfter = (id: number): Promise<Page[]> =>
    query(
      `select count(*)::integer as "count", coalesce(max(id), 0)::integer as "last", ${aggregated} from (select * from "${tableName}" where id > ? order by id limit ${perPage}) as page`,
      [id],
    )
  const [{ rows }] = (await query<{ rows: number }>(`select count(*)::integer as "rows" from "${tableName}"`)) as [{ rows: number }]
  if (rows === 0) return
  atlas.tables[concept].reserve(rows)
  for (let asked: Promise<Page[]> | null = pageAfter(0); asked; ) {
    const [page] = (await asked) as [Page]
    asked = page.count === perPage ? pageAfter(page.last) : null
    if (page.count > 0) atlas.takePage(concept, page.count, page)
  }
}
