import { betterAuth, type BetterAuthOptions, type BetterAuthPlugin } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins'
import type { AccountSettings } from './settings.ts'
import type { AccountDatabase } from './tables.ts'

/** The part of the library that we use. */
export interface Library {
  handler(request: Request): Promise<Response>
  /** The name of the cookie that holds a session. */
  cookieName: string
  /** Whose session a cookie's value stands for, and until when; null when it does not hold. */
  /** Whether people can be sent to the provider that is set up. */
  isWhole: boolean
  sessionOf(cookie: string): Promise<{ account: string; until: Date } | null>
}

/** What the library is told about this server. */
export interface Told {
  tables: AccountDatabase
  secret: string
  settings: AccountSettings
  /** What we add to the library's endpoints. */
  ours: BetterAuthPlugin
  sendLink(email: string, link: string): Promise<void>
  report(text: string): void
}

const day = 24 * 3600

/** Shortest and longest password that is taken. */
export const passwordLength = { min: 12, max: 128 } as const

/** Names by which only this machine reaches the server; on whatever port. */
const loopback = ['localhost', 'localhost:*', '127.0.0.1', '127.0.0.1:*', '[::1]', '[::1]:*']

const optionsOf = ({ tables, secret, settings, ours, sendLink, report }: Told): BetterAuthOptions => ({
  appName: 'Geflecht',
  secret,
  basePath: '/auth',
  baseURL: settings.publicUrl ?? { allowedHosts: loopback, protocol: 'http' },
  trustedOrigins: (request) => originsOf(settings.publicUrl, request),
  database: { db: tables as never, type: 'postgres', transaction: false },
  user: { modelName: 'person' },
  account: { modelName: 'credential', encryptOAuthTokens: true, accountLinking: { enabled: true } },
  session: { expiresIn: 7 * day, disableSessionRefresh: true, cookieCache: { enabled: false } },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: passwordLength.min,
    maxPasswordLength: passwordLength.max,
    revokeSessionsOnPasswordReset: true,
  },
  // Where somebody sat when they signed in, and with what, is nobody's business.
  databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) } } },
  // Attempts are limited at the door, per account too, and our own origin check stands before the library's.
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  logger: { disabled: false, level: 'error', log: (_level, message) => report(message) },
  // What a client did wrong is its own matter and told in the answer.
  onAPIError: {
    errorURL: '/sign-in',
    onError: (error) => (isAPIError(error) ? undefined : report(String((error as Error).stack ?? error))),
  },
  advanced: {
    cookiePrefix: 'geflecht',
    useSecureCookies: settings.publicUrl?.startsWith('https:') ?? false,
    disableOriginCheck: false,
    disableCSRFCheck: false,
    ipAddress: { disableIpTracking: true },
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
  },
  plugins: [
    magicLink({
      expiresIn: 15 * 60,
      disableSignUp: true,
      storeToken: 'hashed',
      sendMagicLink: ({ email, url }) => sendLink(email, url),
    }),
    twoFactor({ issuer: 'Geflecht', schema: { twoFactor: { modelName: 'two_factor' } } }),
    ...providerOf(settings),
    ours,
  ],
})

/** A provider's people are let in when somebody has invited them; the provider vouches for the e-mail address. */
const providerOf = ({ oidc }: AccountSettings): BetterAuthPlugin[] => {
  if (!oidc) return []
  const { issuer, clientId, clientSecret, name } = oidc
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  return [
    genericOAuth({
      config: [
        {
          providerId: 'oidc',
          name,
          discoveryUrl,
          clientId,
          clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
          requireIdTokenVerification: true,
        },
      ],
    }),
  ]
}

const originsOf = (publicUrl: string | null, request: Request | undefined): string[] => {
  const own = request ? [new URL(request.url).origin] : []
  return publicUrl === null ? own : [publicUrl]
}

/**
 * The library that signs people in, set up for this server. With the provider only where that is asked for: what the provider says
 * about itself is read first, and a server must not wait for that when it starts.
 */
export const libraryOf = async (told: Told, withProvider: boolean): Promise<Library> => {
  const auth = betterAuth(optionsOf(withProvider ? told : { ...told, settings: { ...told.settings, oidc: null } }))
  const { authCookies, socialProviders } = await auth.$context
  const cookieName = authCookies.sessionToken.name
  const host = told.settings.publicUrl === null ? 'localhost' : new URL(told.settings.publicUrl).host
  return {
    handler: auth.handler,
    cookieName,
    isWhole: told.settings.oidc === null || socialProviders.some(({ id }) => id === 'oidc'),
    async sessionOf(cookie) {
      const found = await auth.api.getSession({ headers: new Headers({ host, cookie: `${cookieName}=${cookie}` }) })
      return found ? { account: found.user.id, until: found.session.expiresAt } : null
    },
  }
}
