import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Atlas } from '../atlas/atlas.ts'
import { type BugReport, faultAnswer } from '../graphql/answerFault.ts'
import type { RequestContext } from '../graphql/context.ts'
import { nestedTooDeep } from '../graphql/nesting.ts'
import type { AnswerCache } from './answerCache.ts'

export interface GraphqlRoute {
  apollo: ApolloServer<RequestContext>
  atlas: Atlas
  contextOf: () => RequestContext
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

const mostBodyBytes = 256 * 1024

/** `POST /graphql`: from memory when the same was asked at this revision, else by executing it. The header `x-revision` says at which. */
export const addGraphqlRoute = (app: FastifyInstance, { apollo, atlas, contextOf, cache, timeout, report }: GraphqlRoute): void => {
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
      const context = contextOf()
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
const keyFor = (cache: AnswerCache, { headers, body }: FastifyRequest, { atlas, today, viewer }: RequestContext): string | null => {
  if (!headers['content-type']?.startsWith('application/json') || typeof body !== 'object' || body === null) return null
  const { query, operationName, variables, extensions } = body as Record<string, unknown>
  if (typeof query !== 'string' || extensions !== undefined || (operationName != null && typeof operationName !== 'string')) return null
  return cache.keyOf({
    revision: atlas.revision,
    today,
    viewer,
    accept: headers.accept ?? '',
    query,
    operationName: operationName ?? null,
    variables,
  })
}
