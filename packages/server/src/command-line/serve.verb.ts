import { once } from 'node:events'
import { join } from 'node:path'
import { type AccountSettings, Accounts } from '../account/index.ts'
import { boundariesIn } from '../boundary/boundaries.ts'
import type { Checkpoints } from '../atlas/checkpoints.ts'
import { openAdmin } from '../admin/admin.ts'
import { sendDigests } from '../notice/digestPost.ts'
import { GapKeeper } from '../gap/gapKeeper.ts'
import { startServer } from '../http/serve.ts'
import { relayThrough } from '../presence/relay.ts'
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

const listening = async (store: Store, accounts: Accounts, { host, port, place, checkpoints }: Settings) => {
  try {
    return await startServer({
      atlas: store.atlas,
      log: store.log,
      writer: store.writer,
      viewerOf: accounts.viewerOf,
      accounts,
      checkpoints: await checkpointsOf(store, checkpoints),
      relay: 'url' in place ? await relayThrough(place.url) : null,
      boundaries: boundariesIn(store.database.em),
      host,
      port,
      clock: () => new Date(),
      pages,
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new StartFault(`Port ${port} is taken by another program; stop it, or set PORT to another number.`)
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw new StartFault(`Port ${port} may not be taken by this user; set PORT to a number above 1023.`)
    throw error
  }
}

const toStandardError = (reference: string, bug: unknown): void => console.error(`Bug ${reference}:`, bug)

/** They only spare time: where they cannot be kept, the past is replayed from the beginning. */
const checkpointsOf = async (store: Store, folder: string): Promise<Checkpoints | null> => {
  const report = (bug: unknown) => console.error(`No checkpoint can be kept in ${folder}:`, bug)
  try {
    return await store.keepCheckpoints(folder, report)
  } catch (bug) {
    report(bug)
    return null
  }
}

/** Other processes of this user write through this one where it holds the database; on PostgreSQL they need not. */
const adminOf = async ({ writer }: Store, { place }: Settings): Promise<() => Promise<void>> =>
  'folder' in place && place.folder !== null ? openAdmin(place.folder, writer, toStandardError) : async () => {}

/** Where people sign in; in demo mode also where programs find their tokens. */
const howToSignIn = (url: string, { demoFolder }: AccountSettings): string =>
  demoFolder === null
    ? `Sign in: ${url}/sign-in`
    : `Sign in: ${url}/sign-in   (demo: one click for each role; tokens for programs are in ${join(demoFolder, 'demo-tokens.json')})`

/** Says by which link the first administrator sets up an account, as long as there is none. */
const welcomeFirst = async (accounts: Accounts, url: string): Promise<void> => {
  accounts.servedAt(url)
  const link = await accounts.firstAdminLink()
  if (link !== null)
    console.log(`Nobody administers Geflecht yet. This link makes you the first administrator, once and within an hour: ${link}`)
}

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
    const closing = [store.close]
    try {
      if (set.demo && store.atlas.revision === 0) for (const name of Object.keys(dataSets)) await bringIn(store, name, console.log)
      const accounts = await Accounts.open(store.database, set.place, set.accounts, console.error)
      closing.push(() => accounts.close())
      const server = await listening(store, accounts, set)
      closing.push(server.close)
      if (store.atlas.lastId > many) letGo()
      const keeper = new GapKeeper({ writer: store.writer, clock: () => new Date(), report: toStandardError })
      closing.push(() => keeper.close())
      closing.push(sendDigests({ accounts, atlas: store.atlas, log: store.log, clock: () => new Date(), report: toStandardError }))
      closing.push(await adminOf(store, set))
      console.log(`Geflecht is there: ${server.url}   (GraphQL ${server.url}/graphql, explorer ${server.url}/graphiql; Ctrl-C ends it)`)
      console.log(howToSignIn(server.url, set.accounts))
      await welcomeFirst(accounts, server.url)
      await end
    } finally {
      for (const close of closing.reverse()) await close()
    }
  },
}
