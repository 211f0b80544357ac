import type { EntityManager } from '@mikro-orm/sql'
import { runWith } from './runWith.ts'

/** Characters of JSON in one statement: few round trips, and each small beside the memory of a server. */
const charactersPerStatement = 4_000_000

interface Stored {
  tableName: string
  props: readonly { name: string; fieldNames: readonly string[]; columnTypes: readonly string[]; persist?: boolean }[]
}

/**
 * Inserts rows of one entity, given by its properties, as JSON that the database itself takes apart: one parameter per statement,
 * however many rows, so that a hundred thousand cost little more than one.
 */
export const insertRows = async (tx: EntityManager, entity: object, rows: Iterable<Readonly<Record<string, unknown>>>): Promise<void> => {
  const { tableName, props } = tx.getMetadata().get(entity as never) as unknown as Stored
  const columns = props
    .filter(({ persist }) => persist !== false)
    .map(({ name, fieldNames, columnTypes }) => ({ name, field: fieldNames[0]!, type: columnTypes[0]! }))
  const named = columns.map(({ field }) => `"${field}"`).join(', ')
  const typed = columns.map(({ field, type }) => `"${field}" ${type}`).join(', ')
  const sql = `insert into "${tableName}" (${named}) select ${named} from json_to_recordset(cast(cast($1 as text) as json)) as given(${typed})`
  const flush = (part: string[]) => runWith(tx, sql, [`[${part.join(',')}]`])
  let part: string[] = []
  let size = 0
  for (const row of rows) {
    const written = JSON.stringify(Object.fromEntries(columns.map(({ name, field }) => [field, row[name] ?? null])))
    part.push(written)
    size += written.length
    if (size < charactersPerStatement) continue
    await flush(part)
    part = []
    size = 0
  }
  if (part.length > 0) await flush(part)
}
