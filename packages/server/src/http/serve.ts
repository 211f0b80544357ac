import fastifyCompress from '@fastify/compress'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Atlas } from '../atlas/atlas.ts'
import { type ChangeLog, replaying } from '../atlas/knownAt.ts'
import { conceptNames } from '../fact/concepts.ts'
import { graphqlServer } from '../graphql/apollo.ts'
import type { BugReport } from '../graphql/answerFault.ts'
import { schema } from '../graphql/schema.ts'
import { AnswerCache } from './answerCache.ts'
import { addGraphqlRoute } from './graphqlRoute.ts'
import { addHealth } from './health.ts'
import { Metrics } from './metrics.ts'
import { addPages } from './pages.ts'
import { protect, refusedAddress } from './security.ts'

export interface ServerOptions {
  atlas: Atlas
  log: ChangeLog
  host: string
  /** 0 takes any free one. */
  port: number
  clock: () => Date
  /** Folder of the built web interface; without it only the interfaces for programs are there. */
  pages: string
  /** Told of every bug; to standard error when left out. */
  report?: BugReport
}

export interface RunningServer {
  url: string
  /** Answers what has been asked, at most five seconds long, then ends. */
  close(): Promise<void>
}

const drainMilliseconds = 5000
const requestMilliseconds = 15_000

const toStandardError: BugReport = (reference, bug) => console.error(`Bug ${reference}:`, bug)

/**
 * Serves GraphQL, the pages and what operators ask for.
 *
 * @throws Error with one sentence when the address may not or cannot be taken.
 */
export const startServer = async ({
  atlas,
  log,
  host,
  port,
  clock,
  pages,
  report = toStandardError,
}: ServerOptions): Promise<RunningServer> => {
  const refused = refusedAddress(host)
  if (refused) throw new Error(refused)
  const app = fastify({
    requestTimeout: requestMilliseconds,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
  })
  const { apollo, compiled } = graphqlServer(schema(), report)
  const cache = new AnswerCache()
  const metrics = new Metrics({
    revision: () => atlas.revision,
    facts: () => Object.fromEntries(conceptNames.map((concept) => [concept, atlas.tables[concept].count])),
    answersFound: () => cache,
    documentsCompiled: compiled.size,
  })
  let closing = false
  await apollo.start()
  protect(app)
  answerFaults(app, report)
  countAnswers(app, metrics)
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] })
  addHealth(app, metrics, () => !closing)
  addGraphqlRoute(app, { apollo, atlas, atlasKnownAt: replaying(log, () => atlas), clock, cache, timeout: requestMilliseconds })
  await addPages(app, pages)
  const url = await app.listen({ host, port })
  return {
    url,
    async close() {
      closing = true
      const late = setTimeout(() => app.server.closeAllConnections(), drainMilliseconds)
      await app.close()
      clearTimeout(late)
      await apollo.stop()
      metrics.stop()
    },
  }
}

/** What goes wrong before GraphQL is reached is told in the same shape, and without a stack. */
const answerFaults = (app: FastifyInstance, report: BugReport): void => {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 && error.statusCode !== 500 ? error.statusCode : 500
    if (status !== 500)
      return reply
        .code(status)
        .send({ errors: [{ message: error.message, extensions: { code: status === 503 ? 'TIMEOUT' : 'BAD_REQUEST' } }] })
    const reference = `h${Date.now().toString(36)}`
    report(reference, error)
    return reply.code(500).send({
      errors: [
        {
          message: `Something went wrong on the server. Its log tells more under the reference ${reference}.`,
          extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
        },
      ],
    })
  })
}

const countAnswers = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onResponse', async (request, reply) => {
    metrics.count(request.routeOptions.url ?? 'page', reply.statusCode, reply.elapsedTime / 1000)
  })
}
