import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Atlas } from '../atlas/atlas.ts'
import { type BugReport, faultAnswer } from '../graphql/answerFault.ts'
import type { RequestContext } from '../graphql/context.ts'
import { isFault, unauthenticated } from '../graphql/fault.ts'
import { nestedTooDeep } from '../graphql/nesting.ts'
import type { AnswerCache } from './answerCache.ts'
import type { ContextOf } from './requestContext.ts'
import type { ViewerOf } from './viewerOf.ts'

export interface GraphqlRoute {
  apollo: ApolloServer<RequestContext>
  atlas: Atlas
  contextOf: ContextOf
  viewerOf: ViewerOf
  /** Sent to whoever comes with a session that does not hold: the cookie is taken back, and the next request is the public's. */
  endSession: string | null
  cache: AnswerCache
  timeout: number
  report: BugReport
}

/** What is remembered of a request while it is answered. */
interface Asked {
  context: RequestContext
  revision: number
  key: string | null
}

/** The name that a client gives an edit, so that it can be sent again when its answer was lost; anything that is no such name is none. */
const nameOfEdit = (header: unknown): string | null => (typeof header === 'string' && /^[0-9A-Za-z-]{16,64}$/.test(header) ? header : null)

const mostBodyBytes = 256 * 1024

/** `POST /graphql`: from memory when the same was asked at this revision, else by executing it. The header `x-revision` says at which. */
export const addGraphqlRoute = (
  app: FastifyInstance,
  { apollo, atlas, contextOf, viewerOf, endSession, cache, timeout, report }: GraphqlRoute,
): void => {
  const toFault = faultAnswer(report)
  const asked = new WeakMap<FastifyRequest, Asked>()
  const execute = fastifyApolloHandler(apollo, { context: async (request) => asked.get(request)!.context })

  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: mostBodyBytes,
    handler: async (request, reply) => {
      const tooDeep = nestedTooDeep(request.body)
      if (tooDeep)
        return reply
          .code(400)
          .header('cache-control', 'no-store')
          .send({ errors: [toFault(tooDeep)] })
      const viewer = await viewerOf(request.headers).catch((error: unknown) => {
        if (isFault(error, 'UNAUTHENTICATED')) return null
        throw error
      })
      if (viewer === null) return turnedAway(reply, endSession)
      const gone = new AbortController()
      reply.raw.once('close', () => gone.abort())
      const context = contextOf(viewer, nameOfEdit(request.headers['x-edit']), gone.signal)
      const { revision } = atlas
      reply.header('x-revision', revision)
      const key = keyFor(cache, request, context)
      const known = key === null ? undefined : cache.find(key, revision)
      if (known) return reply.type(known.contentType).header('cache-control', 'no-store').send(known.body)
      asked.set(request, { context, revision, key })
      return withinTime(execute.call(app, request, reply), timeout)
    },
    onSend: async (request, reply, payload) => {
      const { context, revision, key } = asked.get(request) ?? {}
      const repeatable =
        context?.answer.repeatable && reply.statusCode === 200 && atlas.revision === revision && typeof payload === 'string'
      if (repeatable && key != null)
        cache.keep(key, revision!, { contentType: String(reply.getHeader('content-type')), body: Buffer.from(payload) })
      return payload
    },
  })
  app.get('/graphql', async (_request, reply) => {
    reply.code(405).header('allow', 'POST')
    return {
      errors: [
        {
          message: 'Send GraphQL documents by POST as application/json. /graphiql is a page to try them.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    }
  })
}

/** What is shown does not hold. Nothing is answered as to the public: a client would take it for all that its viewer may see. */
const turnedAway = (reply: FastifyReply, endSession: string | null): FastifyReply => {
  if (endSession !== null) reply.header('set-cookie', endSession)
  const { message, extensions } = unauthenticated()
  return reply
    .code(401)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] })
}

/** Gives up waiting after a time; fastify's own limit ends when the body has been read. */
const withinTime = async <T>(answer: T | Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const message = `The request took longer than ${milliseconds / 1000} seconds and was given up. Ask for less, or again later.`
    timer = setTimeout(() => reject(Object.assign(new Error(message), { statusCode: 503 })), milliseconds)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Only plain JSON requests are answered from memory; everything else goes through all checks. */
const keyFor = (
  cache: AnswerCache,
  { headers, body }: FastifyRequest,
  { atlas, today, viewer, accounts }: RequestContext,
): string | null => {
  if (!headers['content-type']?.startsWith('application/json') || typeof body !== 'object' || body === null) return null
  const { query, operationName, variables, extensions } = body as Record<string, unknown>
  if (typeof query !== 'string' || extensions !== undefined || (operationName != null && typeof operationName !== 'string')) return null
  return cache.keyOf({
    revision: atlas.revision,
    today,
    viewer,
    accounts: accounts.state,
    accept: headers.accept ?? '',
    query,
    operationName: operationName ?? null,
    variables,
  })
}
