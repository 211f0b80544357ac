import { once } from 'node:events'
import { join } from 'node:path'
import { openAdmin } from '../admin/admin.ts'
import { startServer } from '../http/serve.ts'
import { StartFault } from '../storage/startFault.ts'
import { openStore, type Store } from '../store.ts'
import { dataSets } from '../transfer/dataSets.ts'
import { bringIn } from './load.verb.ts'
import { letGo } from './letGo.ts'
import type { Settings } from './settings.ts'
import type { Verb } from './verb.ts'

/** From so many facts on it is worth while to clear up after the start. */
const many = 100_000

/** The built web interface, beside the built server in the workspace. */
const pages = join(import.meta.dirname, '../../web/dist')

const listening = async (store: Store, { host, port }: Settings) => {
  try {
    return await startServer({ atlas: store.atlas, log: store.log, host, port, clock: () => new Date(), pages })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new StartFault(`Port ${port} is taken by another program; stop it, or set PORT to another number.`)
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw new StartFault(`Port ${port} may not be taken by this user; set PORT to a number above 1023.`)
    throw error
  }
}

/** Other processes of this user write through this one where it holds the database; on PostgreSQL they need not. */
const adminOf = async ({ writer }: Store, { place }: Settings): Promise<() => Promise<void>> =>
  'folder' in place && place.folder !== null
    ? openAdmin(place.folder, writer, (reference, bug) => console.error(`Bug ${reference}:`, bug))
    : async () => {}

/** Waits until the process is asked to end. */
const asked = () => Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))

export const serve: Verb = {
  name: 'serve',
  summary: 'Answers GraphQL and serves the pages until it is asked to end.',
  options: {},
  async run(_, settings) {
    const set = settings()
    const end = asked()
    const store = await openStore(set.place, () => new Date())
    try {
      if (set.demo && store.atlas.revision === 0) for (const name of Object.keys(dataSets)) await bringIn(store, name, console.log)
      const server = await listening(store, set)
      if (store.atlas.lastId > many) letGo()
      const closeAdmin = await adminOf(store, set)
      console.log(`Geflecht is there: ${server.url}   (GraphQL ${server.url}/graphql, explorer ${server.url}/graphiql; Ctrl-C ends it)`)
      await end
      await closeAdmin()
      await server.close()
    } finally {
      await store.close()
    }
  },
}
