import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type BugReport, bugAnswer } from '../graphql/answerFault.ts'
import { protectingHeaders } from './security.ts'

/** What goes wrong before GraphQL is reached is told in the same shape, and without a stack. */
export const answerFaults = (app: FastifyInstance, report: BugReport): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (hungUp(error, request)) return reply
    if (status < 400 || status === 500) return reply.code(500).send({ errors: [bugAnswer(error, report)] })
    return reply.code(status).send(refusal(error.message, status === 503 ? 'TIMEOUT' : 'BAD_REQUEST'))
  })
}

/** The client left before it had everything; nobody is to blame, and nobody is left to be told. */
const hungUp = ({ code }: FastifyError, { raw }: FastifyRequest): boolean => code === 'ERR_STREAM_PREMATURE_CLOSE' && raw.socket.destroyed

/** An address that cannot be read reaches no hook and no handler: it gets here what those would give. */
export const answerUnreadableAddress = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
  reply
    .code(error.statusCode ?? 400)
    .headers(protectingHeaders)
    .send(refusal('The address cannot be read: a percent sign begins two hexadecimal digits of UTF-8.', 'BAD_REQUEST'))
}

const refusal = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] })
