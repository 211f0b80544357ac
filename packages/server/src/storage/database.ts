import { join } from 'node:path'
import type { MikroORM } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM as PgliteOrm } from '@mikro-orm/pglite'
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql'
import type { EntityManager } from '@mikro-orm/sql'
import pg from 'pg'
import { entities } from './entities.ts'
import { lockFolder } from './folderLock.ts'
import { migrations } from './migrations/index.ts'
import { StartFault } from './startFault.ts'

/** Where the facts are kept: a folder for the embedded database (null: in memory), or the address of a PostgreSQL ≥ 15. */
export type Place = { folder: string | null } | { url: string }

/** An open, migrated database. Inside a transaction only the transaction's own manager may be used: the embedded one has a single connection. */
export interface Database {
  readonly em: () => EntityManager
  readonly kind: 'PGlite' | 'PostgreSQL'
  readonly orm: MikroORM
  close(): Promise<void>
}

const common = {
  entities: entities as never,
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, silent: true },
  discovery: { warnWhenNoEntities: false },
  logger: () => {},
  forceUtcTimezone: true,
}

/** Two servers that start at once must not migrate at once. */
const migrationLock = 727_101_118

const migrate = async (orm: MikroORM, kind: Database['kind']) => {
  const migrator = (orm as unknown as { migrator: { up(): Promise<unknown> } }).migrator
  if (kind === 'PGlite') return void (await migrator.up())
  const em = orm.em.fork() as EntityManager
  await em.transactional(async (tx) => {
    await tx.getConnection().execute('select pg_advisory_xact_lock(?)', [migrationLock], 'all', tx.getTransactionContext())
    await migrator.up()
  })
}

const openEmbedded = async (folder: string | null): Promise<Database> => {
  const release = folder === null ? () => {} : lockFolder(folder)
  try {
    const orm = await PgliteOrm.init({ ...common, dbName: folder === null ? 'memory://' : join(folder, 'database') } as never)
    await migrate(orm as never, 'PGlite')
    const close = async () => {
      await orm.close(true)
      release()
    }
    return { em: () => orm.em.fork() as never, kind: 'PGlite', orm: orm as never, close }
  } catch (cause) {
    release()
    throw new StartFault(`The database in ${folder} cannot be opened; restore a copy of the folder, or set GEFLECHT_DATA to another one.`, {
      cause,
    })
  }
}

/** Asks with a plain connection first: the mapper would create a database that is not there, and a mistyped name would look like an empty one. */
const reach = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (cause) {
    const { host, pathname } = new URL(url)
    throw new StartFault(
      `No PostgreSQL database ${pathname.slice(1)} answers at ${host} (${(cause as Error).message}); check DATABASE_URL.`,
    )
  }
}

const openServer = async (url: string): Promise<Database> => {
  await reach(url)
  const orm = await PostgresOrm.init({ ...common, clientUrl: url, ensureDatabase: false, pool: { min: 0, max: 4 } } as never)
  await migrate(orm as never, 'PostgreSQL')
  return { em: () => orm.em.fork() as never, kind: 'PostgreSQL', orm: orm as never, close: () => orm.close(true) }
}

/**
 * Opens and migrates the database.
 *
 * @throws StartFault when the folder is held or not writable, or no PostgreSQL answers.
 */
export const openDatabase = (place: Place): Promise<Database> => ('url' in place ? openServer(place.url) : openEmbedded(place.folder))
