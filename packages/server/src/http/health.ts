import type { FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.ts'

/** `/healthz`: the process lives. `/readyz`: it takes requests. `/metrics`: what it tells about itself. */
export const addHealth = (app: FastifyInstance, metrics: Metrics, isReady: () => boolean): void => {
  app.get('/healthz', async () => ({ status: 'alive' }))
  app.get('/readyz', async (_request, reply) => {
    reply.code(isReady() ? 200 : 503)
    return { status: isReady() ? 'ready' : 'closing' }
  })
  app.get('/metrics', async (_request, reply) => {
    reply.type('text/plain; version=0.0.4; charset=utf-8')
    return metrics.text()
  })
}
