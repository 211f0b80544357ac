import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import type { Accounts } from './accounts.ts'
import { demoAccounts, isDemoName } from './demo.ts'
import { passwordLength } from './library.ts'
import { isDisplayName, isEmail } from './names.ts'

/** What the page for invited people sends. */
interface Welcome {
  token: string
  /** Only of the first administrator; others were invited at theirs. */
  email: string | null
  displayName: string
  password: string
}

/** What we add to the library's endpoints: taking on a demo account, setting up an account by a one-time link. */
export const ownEndpoints = (accounts: () => Accounts, { demo }: { demo: boolean }): BetterAuthPlugin => ({
  id: 'geflecht',
  endpoints: {
    ...(demo ? { takeOnDemoAccount: takeOnDemoAccount() } : {}),
    forgotten: forgotten(accounts),
    welcome: welcome(accounts),
  },
})

const takeOnDemoAccount = () =>
  createAuthEndpoint('/demo', { method: 'POST' }, async (context) => {
    const { account } = fieldsOf(context.body)
    if (!isDemoName(account))
      throw context.error('BAD_REQUEST', { code: 'NO_SUCH_DEMO_ACCOUNT', message: 'There is no such demo account.' })
    await signIn(context, demoAccounts[account].id)
    return context.json({ account })
  })

const forgotten = (accounts: () => Accounts) =>
  createAuthEndpoint('/forgotten', { method: 'POST' }, async (context) => {
    const { email } = fieldsOf(context.body)
    if (typeof email !== 'string' || !isEmail(email))
      throw context.error('BAD_REQUEST', { code: 'INVALID_EMAIL', message: 'This is no e-mail address.' })
    await accounts().sendForgotten(email.trim())
    return context.json({ status: true })
  })

const welcome = (accounts: () => Accounts) =>
  createAuthEndpoint('/welcome', { method: 'POST' }, async (context) => {
    const asked = welcomeIn(context)
    const { people, links, grants } = accounts()
    const wrong = (code: string, message: string) => context.error('BAD_REQUEST', { code, message })
    const waiting = await links.find(asked.token)
    if (!waiting) throw wrong('INVALID_TOKEN', 'This link does not hold: it was used already, its time is over, or there never was one.')
    if (waiting.account === null && asked.email === null)
      throw wrong('INVALID_EMAIL', 'Give the e-mail address with which you want to sign in.')
    const used = await links.use(asked.token)
    if (!used) throw wrong('INVALID_TOKEN', 'This link was used already.')
    if (used.account === null && (await grants.holders('ADMIN')).length > 0)
      throw wrong('INVALID_TOKEN', 'There is an administrator already.')
    const id = used.account ?? (await people.make({ displayName: asked.displayName, email: asked.email! }))
    if (used.account === null) await grants.give(id, { role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }, 'Geflecht')
    await people.rename(id, asked.displayName)
    await setPassword(context, id, asked.password)
    await context.context.internalAdapter.deleteUserSessions(id)
    await accounts().changed(id)
    // A link by mail does not lead past a second factor.
    const signedIn = !(await people.hasSecondFactor(id))
    if (signedIn) await signIn(context, id)
    return context.json({ signedIn })
  })

/** Takes only what belongs there, however much more was sent. */
const welcomeIn = (context: GenericEndpointContext): Welcome => {
  const { token, email, displayName, password } = fieldsOf(context.body)
  const wrong = (code: string, message: string) => context.error('BAD_REQUEST', { code, message })
  if (typeof token !== 'string' || token.length > 100) throw wrong('INVALID_TOKEN', 'The link’s token is missing.')
  const name = typeof displayName === 'string' ? displayName.trim() : ''
  if (!isDisplayName(name))
    throw wrong('INVALID_NAME', 'Give a name of 2 to 80 characters, without < and >, e-mail address, telephone number or date of birth.')
  if (typeof password !== 'string' || password.length < passwordLength.min)
    throw wrong('PASSWORD_TOO_SHORT', `A password has at least ${passwordLength.min} characters.`)
  if (password.length > passwordLength.max) throw wrong('PASSWORD_TOO_LONG', `A password has at most ${passwordLength.max} characters.`)
  if (email !== undefined && email !== null && (typeof email !== 'string' || !isEmail(email)))
    throw wrong('INVALID_EMAIL', 'This is no e-mail address.')
  return { token, email: typeof email === 'string' ? email.trim() : null, displayName: name, password }
}

const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

const signIn = async (context: GenericEndpointContext, id: string): Promise<void> => {
  const { internalAdapter } = context.context
  const user = await internalAdapter.findUserById(id)
  const session = user ? await internalAdapter.createSession(id) : null
  if (!user || !session) throw context.error('NOT_FOUND', { code: 'USER_NOT_FOUND', message: 'This account is closed.' })
  await setSessionCookie(context, { session, user })
}

const setPassword = async (context: GenericEndpointContext, id: string, password: string): Promise<void> => {
  const { internalAdapter, password: passwords } = context.context
  const hash = await passwords.hash(password)
  const known = await internalAdapter.findAccounts(id)
  if (known.some(({ providerId }) => providerId === 'credential')) await internalAdapter.updatePassword(id, hash)
  else await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash })
}
