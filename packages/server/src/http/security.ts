import type { FastifyInstance } from 'fastify'

/** Nothing is loaded from, sent to or framed by another origin. Styles may stand in the page: the interface sets colours and places that way. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Says why an address is refused, or null when the server may take it. */
export const refusedAddress = (host: string): string | null =>
  ['localhost', '127.0.0.1', '::1'].includes(host) ? null : `HOST is ${host}; until people can sign in, Geflecht answers on 127.0.0.1 only.`

/** Headers on every answer; and no answer to a page of another name that a browser was led here by (DNS rebinding). */
export const protect = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    const name = (request.headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase()
    if (loopbackNames.has(name)) return
    reply.code(421)
    throw Object.assign(new Error('This server answers to localhost, 127.0.0.1 and [::1] only.'), { statusCode: 421 })
  })
}
