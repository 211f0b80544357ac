import type { BrowserContext } from '@playwright/test'

/** The demo accounts, by what they are. */
export type DemoAccount = 'admin' | 'coordinator' | 'partner' | 'analyst'

/** What a browser keeps of a session: its cookies. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>

const sessions = new Map<string, Promise<Session>>()

/** The session of a demo account at a server; signed in once, however often it is asked for. */
export function sessionOf(url: string, account: DemoAccount): Promise<Session> {
  const named = `${url} ${account}`
  const known = sessions.get(named) ?? signIn(url, account)
  sessions.set(named, known)
  return known
}

async function signIn(url: string, account: DemoAccount): Promise<Session> {
  const answer = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ account }),
  })
  if (!answer.ok) throw new Error(`${url} does not let the demo account ${account} in: ${answer.status} ${await answer.text()}`)
  const { hostname } = new URL(url)
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    return { name, value, domain: hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }
  })
  return { cookies, origins: [] }
}

/** Signs a browser in at a server of its own; cookies know hosts but not ports, so that of another server does not hold there. */
export async function signInAt(context: BrowserContext, url: string, account: DemoAccount = 'coordinator'): Promise<void> {
  await context.clearCookies()
  await context.addCookies((await sessionOf(url, account)).cookies)
}
