import type { EntityManager } from '@mikro-orm/sql'
import type { AnyRow, Column, Columns } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import { factEntities } from '../storage/entities.ts'
import { Atlas } from './atlas.ts'

const perPage = 20_000

/** How one stored cell reads as the change log writes it. */
const selected = (name: string, column: Column, field: string) =>
  column.kind === 'day' ? `to_char("${field}", 'YYYY-MM-DD') as "${name}"` : `"${field}" as "${name}"`

const lists = (columns: Columns) => Object.keys(columns).filter((name) => columns[name]!.kind === 'refs' || columns[name]!.kind === 'terms')

/**
 * Builds an Atlas from the tables, with plain SQL, in one consistent view of the database.
 * Ids come first, so that facts may refer to each other in any order; rows follow page by page.
 */
export const rebuildAtlas = (em: EntityManager): Promise<Atlas> =>
  em.transactional(
    async (tx) => {
      const query = <T>(sql: string, params: unknown[] = []) =>
        tx.getConnection().execute<T[]>(sql, params as never, 'all', tx.getTransactionContext())
      const atlas = new Atlas()
      const [counter] = await query<{ revision: number; last_id: number }>('select revision, last_id from counter')
      for (const concept of conceptNames)
        for (const { id } of await query<{ id: number }>(`select id from ${tableOf(tx, concept)} order by id`)) atlas.allocate(concept, id)
      for (const concept of conceptNames) await loadTable(tx, concept, atlas, query)
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
const tableOf = (em: EntityManager, concept: ConceptName) => `"${metaOf(em, concept).tableName}"`

const loadTable = async (
  em: EntityManager,
  concept: ConceptName,
  atlas: Atlas,
  query: <T>(sql: string, params?: unknown[]) => Promise<T[]>,
): Promise<void> => {
  const columns = concepts[concept] as Columns
  const { properties } = metaOf(em, concept)
  const fields = [
    'id',
    'key',
    'version',
    ...Object.entries(columns).map(([name, column]) => selected(name, column, properties[name]!.fieldNames[0]!)),
  ]
  const listed = lists(columns)
  for (let last = 0; ; ) {
    const page = await query<AnyRow>(`select ${fields.join(', ')} from ${tableOf(em, concept)} where id > ? order by id limit ${perPage}`, [
      last,
    ])
    for (const fact of page) {
      for (const name of listed) if (typeof fact[name] === 'string') fact[name] = JSON.parse(fact[name])
      atlas.write(concept, fact)
    }
    if (page.length < perPage) return
    last = page.at(-1)!.id
  }
}
