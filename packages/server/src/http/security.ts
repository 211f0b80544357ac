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

/** Sent with every answer. */
export const protectingHeaders = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
}

/** The addresses of this machine that only programs on it can reach, and the only ones on which Geflecht answers. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '::1']

/** As a browser writes them. */
const loopbackNames = loopbackHosts.map((host) => (host.includes(':') ? `[${host}]` : host))

/** Says why an address is refused, or null when the server may take it. */
export const refusedAddress = (host: string): string | null =>
  loopbackHosts.includes(host) ? null : `HOST is ${host}; until people can sign in, Geflecht answers on 127.0.0.1 only.`

/** Why a request under this name is not answered, or null: a page of another name that a browser was led here by (DNS rebinding) gets nothing. */
export const refusedHost = (host = 'localhost'): string | null =>
  loopbackNames.includes(host.replace(/:\d+$/, '').toLowerCase()) ? null : `This server answers to ${loopbackNames.join(', ')} only.`

/** Whether a socket is asked for by a program or by a page of this very server; browsers let any page ask, but say which one does. */
export const isOwnOrigin = ({ host, origin }: { host?: string; origin?: string }): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)

/** Headers on every answer; none to a page of another name. */
export const protect = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(protectingHeaders)
    const refused = refusedHost(request.headers.host)
    if (refused === null) return
    reply.code(421)
    throw Object.assign(new Error(refused), { statusCode: 421 })
  })
}
