import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { BoundariesOf } from '../boundary/boundaries.ts'

/** So many can be asked for at once; a map shows no more. */
const most = 1000

/** `/boundaries?of=05158000,05158028`: loaded boundaries of these official keys, as public as the maps they come from; asked again, a client is told when they are the same. */
export const addBoundaryRoute = (app: FastifyInstance, boundaries: BoundariesOf): void => {
  app.get<{ Querystring: { of?: string } }>('/boundaries', async ({ query, headers }, reply) => {
    const keys = [...new Set(String(query.of ?? '').split(','))].filter((key) => /^\d{8}$/.test(key)).sort()
    if (keys.length > most)
      return reply
        .code(400)
        .send({ errors: [{ message: `At most ${most} boundaries are answered at once.`, extensions: { code: 'BAD_USER_INPUT' } }] })
    const body = JSON.stringify({ areas: await boundaries(keys) })
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    reply.header('etag', tag).header('cache-control', 'public, no-cache').type('application/json; charset=utf-8')
    return headers['if-none-match']?.includes(tag) ? reply.code(304).send() : reply.send(body)
  })
}
