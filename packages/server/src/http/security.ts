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

/** The addresses of this machine that only programs on it can reach. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '::1']

/** As a browser writes them. */
const loopbackNames = loopbackHosts.map((host) => (host.includes(':') ? `[${host}]` : host))

/** Says why an address is refused, or null when the server may take it. */
export const refusedAddress = (host: string, { demo, publicUrl }: { demo: boolean; publicUrl: string | null }): string | null => {
  if (loopbackHosts.includes(host)) return null
  if (demo) return `HOST is ${host}; with GEFLECHT_DEMO everybody may be anybody, so Geflecht answers on 127.0.0.1 only.`
  return publicUrl === null ? `HOST is ${host}; say in GEFLECHT_URL under which address (https://…) people reach Geflecht there.` : null
}

/** Why a request under this name is not answered, or null: a page of another name that a browser was led here by (DNS rebinding) gets nothing. */
export const refusedHost = (publicUrl: string | null, host = 'localhost'): string | null => {
  const names = publicUrl === null ? loopbackNames : [...loopbackNames, new URL(publicUrl).hostname]
  return names.includes(host.replace(/:\d+$/, '').toLowerCase()) ? null : `This server answers to ${names.join(', ')} only.`
}

interface Coming {
  host?: string
  origin?: string
  'sec-fetch-site'?: string | string[]
}

/**
 * Whether a request is made by a program or by a page of this very server. Browsers let any page ask, and send the session's cookie
 * along where the site is the same, but they say which page it was.
 */
export const isOwnOrigin = (publicUrl: string | null, { host, origin, 'sec-fetch-site': site }: Coming): boolean => {
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  // Some browsers hold the origin back where we ask them to say nothing of where a request comes from.
  if (origin === 'null') return site === 'same-origin'
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host)
}

/** Headers on every answer; none to a page of another name; nothing is changed on behalf of a page of another origin. */
export const protect = (app: FastifyInstance, publicUrl: string | null): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(protectingHeaders)
    const refused = refusedHost(publicUrl, request.headers.host)
    if (refused !== null) throw statusFault(421, refused)
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnOrigin(publicUrl, request.headers))
      throw statusFault(403, 'Pages of another origin may not send anything here.')
  })
}

const statusFault = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode })
