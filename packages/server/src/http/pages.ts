import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the built web interface: hashed files for good, pages anew; every address that is not a file opens the interface. */
export const addPages = async (app: FastifyInstance, folder: string): Promise<void> => {
  const hasPages = existsSync(join(folder, 'index.html'))
  await app.register(fastifyStatic, {
    root: hasPages ? folder : import.meta.dirname,
    serve: hasPages,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(join(folder, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  if (existsSync(join(folder, 'graphiql.html'))) app.get('/graphiql', (_request, reply) => reply.sendFile('graphiql.html'))
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
    if (wantsPage && hasPages) return reply.sendFile('index.html')
    return reply
      .code(404)
      .send({ errors: [{ message: `There is nothing at ${request.url.slice(0, 80)}.`, extensions: { code: 'NOT_FOUND' } }] })
  })
}
