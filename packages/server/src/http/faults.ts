import type { FastifyError, FastifyInstance } from 'fastify'
import { type BugReport, bugAnswer } from '../graphql/answerFault.ts'

/** What goes wrong before GraphQL is reached is told in the same shape, and without a stack. */
export const answerFaults = (app: FastifyInstance, report: BugReport): void => {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 400 || status === 500) return reply.code(500).send({ errors: [bugAnswer(error, report)] })
    return reply
      .code(status)
      .send({ errors: [{ message: error.message, extensions: { code: status === 503 ? 'TIMEOUT' : 'BAD_REQUEST' } }] })
  })
}
