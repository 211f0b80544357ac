import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Accounts, Attempts, type Counted } from '../account/index.ts'
import type { FaultCode } from '../graphql/fault.ts'

/** The endpoints that there are, of all that the library has; any other is not found. */
const endpoints: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/auth/sign-in/email': 'POST',
  '/auth/sign-in/magic-link': 'POST',
  '/auth/magic-link/verify': 'GET',
  '/auth/sign-in/social': 'POST',
  '/auth/callback/oidc': 'GET',
  '/auth/sign-out': 'POST',
  '/auth/change-password': 'POST',
  '/auth/revoke-other-sessions': 'POST',
  '/auth/two-factor/enable': 'POST',
  '/auth/two-factor/disable': 'POST',
  '/auth/two-factor/verify-totp': 'POST',
  '/auth/two-factor/verify-backup-code': 'POST',
  '/auth/two-factor/generate-backup-codes': 'POST',
  '/auth/demo': 'POST',
  '/auth/forgotten': 'POST',
  '/auth/welcome': 'POST',
}

/** Those that send a link, or show it in demo mode. */
const linking = ['/auth/sign-in/magic-link', '/auth/forgotten']

const mostBodyBytes = 16 * 1024

/** What the library answers in its own words, in ours. */
const codes: Readonly<Record<number, FaultCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
}

/** `/auth/*`: how people sign in and out. `GET /auth/ways` tells which ways there are. */
export const addAuthRoutes = (app: FastifyInstance, accounts: Accounts): void => {
  const attempts = new Attempts()
  app.get('/auth/ways', async (_request, reply) => reply.header('cache-control', 'no-store').send(accounts.ways))
  app.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    bodyLimit: mostBodyBytes,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const path = request.url.split('?')[0]!
      if (endpoints[path] !== request.method || (path === '/auth/demo' && !accounts.settings.demo))
        return reply.code(404).send(faultOf('NOT_FOUND', 'There is nothing at this address.'))
      const counted = countedOf(request, path)
      const wait = attempts.waitOf(counted)
      if (wait !== null) return tooOften(reply, wait)
      if (linking.includes(path)) attempts.count(counted)
      return answer(accounts, attempts, request, reply, path, counted)
    },
  })
}

const answer = async (
  accounts: Accounts,
  attempts: Attempts,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  counted: readonly Counted[],
): Promise<FastifyReply> => {
  if (linking.includes(path) && !accounts.ways.link)
    return reply.code(400).send(faultOf('BAD_USER_INPUT', 'No mail is set up here: sign in with your password.', 'NO_MAIL'))
  const before = request.method === 'POST' ? await accountOf(accounts, request) : null
  const response = await accounts.answer(asRequest(request))
  const failed = response.status >= 400
  if (failed && response.status < 500) attempts.count(counted.filter(([kind]) => kind !== 'link'))
  if (!failed) for (const one of counted) if (one[0] === 'account') attempts.forget(one)
  // Signed out, another password, fewer sessions: whatever was known of the account no longer holds.
  if (!failed && before !== null) await accounts.changed(before)
  return hand(accounts, request, reply, path, response)
}

/** Whose session the request comes with, where it holds. */
const accountOf = async (accounts: Accounts, { headers }: FastifyRequest): Promise<string | null> => {
  if (!accounts.hasSession(headers)) return null
  const viewer = await accounts.viewerOf({ cookie: headers.cookie }).catch(() => null)
  return viewer?.account?.id ?? null
}

/** Guesses at passwords, codes and links are counted by where they come from and, where it is said, at whom they are aimed. */
const countedOf = ({ ip, body }: FastifyRequest, path: string): Counted[] => {
  const email = typeof body === 'object' && body !== null ? (body as Record<string, unknown>).email : undefined
  const whose = typeof email === 'string' ? email.trim() : null
  if (linking.includes(path)) return [['address', ip], ...(whose === null ? [] : [['link', whose] as const])]
  return [['address', ip], ...(whose === null ? [] : [['account', whose] as const])]
}

/** Only what the library needs of a request, and nothing that a proxy may have added. */
const asRequest = ({ method, url, headers, body, protocol, host }: FastifyRequest): Request => {
  const handed = new Headers({ host })
  for (const name of ['cookie', 'origin', 'content-type', 'accept', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'] as const) {
    const value = headers[name]
    if (typeof value === 'string') handed.set(name, value)
  }
  if (method === 'POST') handed.set('content-type', 'application/json')
  return new Request(`${protocol}://${host}${url}`, {
    method,
    headers: handed,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
}

/** Cookies and the place to go next as they are; faults in our shape; never a session's token, which belongs in the cookie alone. */
const hand = async (
  accounts: Accounts,
  { body }: FastifyRequest,
  reply: FastifyReply,
  path: string,
  response: Response,
): Promise<FastifyReply> => {
  const location = response.headers.get('location')
  reply.code(response.status)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (location !== null && response.status < 400 && response.status >= 300) return reply.header('location', location).send()
  const told = (await response.json().catch(() => null)) as Record<string, unknown> | null
  if (response.status >= 500) throw new Error(`Signing in failed at ${path}; what was reported before tells why.`)
  if (response.status >= 400)
    return reply.send(faultOf(codes[response.status] ?? 'BAD_USER_INPUT', String(told?.message ?? 'That cannot be done.'), told?.code))
  const { token: _token, session: _session, user: _user, ...rest } = told ?? {}
  const shown = linking.includes(path) ? accounts.takeShownLink(String((body as { email?: unknown }).email)) : null
  return reply.send(shown === null ? rest : { ...rest, link: shown })
}

const tooOften = (reply: FastifyReply, seconds: number): FastifyReply =>
  reply
    .code(429)
    .header('retry-after', seconds)
    .send(faultOf('RATE_LIMITED', `Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`))

const faultOf = (code: FaultCode, message: string, reason?: unknown) => ({
  errors: [{ message, extensions: { code, ...(typeof reason === 'string' ? { reason } : {}) } }],
})
