import fastifyCompress from '@fastify/compress'
import fastify, { type FastifyInstance } from 'fastify'
import { AccountDirectory, type Accounts } from '../account/index.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { Beginnings } from '../atlas/checkpoints.ts'
import { replaying } from '../atlas/knownAt.ts'
import { Broadcaster } from '../change/broadcaster.ts'
import { ChangeReader } from '../change/changeReader.ts'
import { conceptNames } from '../fact/concepts.ts'
import { graphqlServer } from '../graphql/apollo.ts'
import type { BugReport } from '../graphql/answerFault.ts'
import { schema } from '../graphql/schema.ts'
import { subscriptionDesk } from '../graphql/subscription.ts'
import { directoryOf } from '../institution/index.ts'
import type { History } from '../log/history.ts'
import type { Writer } from '../log/writer.ts'
import type { BoundariesOf } from '../boundary/boundaries.ts'
import { addBoundaryRoute } from './boundaryRoute.ts'
import { AnswerCache } from './answerCache.ts'
import { Presence } from '../presence/presence.ts'
import { presenceDoor } from '../presence/presenceDoor.ts'
import type { Relay } from '../presence/relay.ts'
import { addAuthRoutes } from './authRoutes.ts'
import { addCalendarFeed } from './calendarFeed.ts'
import { addCalendarRoute } from './calendarRoute.ts'
import { answerFaults, answerUnreadableAddress } from './faults.ts'
import { graphqlDoor } from './graphqlDoor.ts'
import { addGraphqlRoute } from './graphqlRoute.ts'
import { addHealth } from './health.ts'
import { Metrics } from './metrics.ts'
import { requestContexts } from './requestContext.ts'
import { addPages } from './pages.ts'
import { protect, refusedAddress } from './security.ts'
import type { ViewerOf } from './viewerOf.ts'
import { addSockets, type SocketPatience, usualSocketPatience } from './sockets.ts'

export interface ServerOptions {
  atlas: Atlas
  log: History
  /** The way to write; null where the facts can only be read. */
  writer: Writer | null
  viewerOf: ViewerOf
  /** Who can sign in; null where nobody can. */
  accounts: Accounts | null
  /** From where the past is replayed; from the beginning where there are none. */
  checkpoints?: Beginnings | null
  /** Carries presence to and from the other servers on the same database; null where there can be none. Closed with the server. */
  relay?: Relay | null
  /** Outlines of territories that an operator has loaded; without it there are none. */
  boundaries?: BoundariesOf
  host: string
  /** 0 takes any free one. */
  port: number
  clock: () => Date
  /** Folder of the built web interface; without it only the interfaces for programs are there. */
  pages: string
  /** Told of every bug; to standard error when left out. */
  report?: BugReport
  /** How long one request may take, and how long closing waits for those under way; milliseconds. */
  patience?: { request: number; drain: number }
  socketPatience?: SocketPatience
}

export interface RunningServer {
  url: string
  /** Answers what has been asked, at most five seconds long, then ends. */
  close(): Promise<void>
}

const usualPatience = { request: 15_000, drain: 5000 }

const toStandardError: BugReport = (reference, bug) => console.error(`Bug ${reference}:`, bug)

/**
 * Serves GraphQL, the pages and what operators ask for.
 *
 * @throws Error with one sentence when the address may not or cannot be taken.
 */
export const startServer = async ({
  atlas,
  log,
  writer,
  viewerOf,
  accounts,
  checkpoints = null,
  relay = null,
  boundaries = async () => [],
  host,
  port,
  clock,
  pages,
  report = toStandardError,
  patience = usualPatience,
  socketPatience = usualSocketPatience,
}: ServerOptions): Promise<RunningServer> => {
  const { publicUrl, demo } = accounts?.settings ?? { publicUrl: null, demo: false }
  const refused = refusedAddress(host, { publicUrl, demo })
  if (refused) throw new Error(refused)
  const app = fastify({
    requestTimeout: patience.request,
    // A proxy on this machine says from where a request comes.
    trustProxy: publicUrl === null ? false : 'loopback',
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadableAddress,
  })
  const changes = new ChangeReader(atlas, log)
  const contextOf = requestContexts({
    atlas,
    atlasKnownAt: replaying(log, () => atlas, checkpoints),
    changes,
    clock,
    writer,
    accounts: accounts?.directory ?? new AccountDirectory(),
    accountKeeper: accounts,
  })
  const broadcaster = new Broadcaster(changes, report)
  const { apollo, compiled } = graphqlServer(schema(), report)
  const cache = new AnswerCache()
  const metrics = new Metrics({
    revision: () => atlas.revision,
    facts: () => Object.fromEntries(conceptNames.map((concept) => [concept, atlas.tables[concept].count])),
    answersFound: () => cache,
    documentsCompiled: compiled.size,
    live: () => ({
      sockets: sockets.open('/graphql'),
      presenceSockets: sockets.open('/presence'),
      subscriptions: graphql.subscriptions(),
      ...broadcaster.tally,
    }),
  })
  let closing = false
  const graphql = graphqlDoor({ broadcaster, prepare: subscriptionDesk(schema(), report, contextOf).prepare, viewerOf })
  const presence = new Presence(atlas, relay)
  const sockets = addSockets({
    server: app.server,
    doors: [graphql, presenceDoor({ presence, atlas, viewerOf })],
    followAccounts: (listener) => accounts?.follow(listener) ?? (() => {}),
    publicUrl,
    isClosing: () => closing,
    patience: socketPatience,
  })
  await apollo.start()
  directoryOf(atlas).rows()
  protect(app, publicUrl)
  answerFaults(app, report)
  countAnswers(app, metrics)
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] })
  addHealth(app, metrics, () => !closing)
  addGraphqlRoute(app, {
    apollo,
    atlas,
    contextOf,
    viewerOf,
    endSession: accounts?.endingCookie ?? null,
    cache,
    timeout: patience.request,
    report,
  })
  addBoundaryRoute(app, boundaries)
  if (accounts) addAuthRoutes(app, accounts)
  addCalendarRoute(app, { contextOf, viewerOf, publicUrl, clock })
  if (accounts) addCalendarFeed(app, { accounts, contextOf, clock })
  await addPages(app, pages)
  const end = async () => {
    closing = true
    broadcaster.close()
    await sockets.close(patience.drain)
    await presence.close()
    const late = setTimeout(() => app.server.closeAllConnections(), patience.drain)
    await app.close()
    clearTimeout(late)
    await apollo.stop()
    metrics.stop()
  }
  try {
    return { url: await app.listen({ host, port }), close: end }
  } catch (error) {
    await end()
    throw error
  }
}

const countAnswers = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onResponse', async (request, reply) => {
    metrics.count(request.routeOptions.url ?? 'page', reply.statusCode, reply.elapsedTime / 1000)
  })
}
