import type { EntityManager } from '@mikro-orm/sql'

/** What the mapper's transaction takes: a statement as the query builder under it compiles one. */
interface Transaction {
  executeQuery(compiled: { sql: string; parameters: readonly unknown[]; query: object; queryId: object }): Promise<unknown>
}

/** Runs a statement with `$1` … as true parameters; the mapper's own way writes them into the text, which is slow for long ones. */
export const runWith = async (tx: EntityManager, sql: string, parameters: readonly unknown[]): Promise<void> => {
  const transaction = tx.getTransactionContext() as unknown as Transaction
  await transaction.executeQuery({ sql, parameters, query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] }, queryId: {} })
}
