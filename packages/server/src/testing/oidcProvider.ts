import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A real OpenID Connect provider; until it is opened it takes calls and says nothing. */
export interface TestProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** From now on it answers, and sends people back to this address. */
  open(redirectUri: string): void
  /** Walks through its pages as a person does who is known there by this name; gives the address to which that leads back. */
  consent(address: string, login: string): Promise<string>
  close(): Promise<void>
}

/** Who is known at the provider, by the name with which they sign in there. */
export type ProviderPeople = Readonly<Record<string, { email: string; email_verified: boolean; name: string }>>

export const anOidcProvider = async (people: ProviderPeople): Promise<TestProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { clientId: 'geflecht', clientSecret: 'ein-Geheimnis-nur-fuer-diesen-Test' }
  return {
    issuer,
    ...client,
    open(redirectUri) {
      const provider = new Provider(issuer, {
        clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
        findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
        claims: { email: ['email', 'email_verified'], profile: ['name'] },
        cookies: { keys: ['nur für diesen Test'] },
      })
      server.on('request', provider.callback())
    },
    async consent(address, login) {
      const jar = new Map<string, string>()
      let at = address
      let form: Record<string, string> | null = null
      for (let step = 0; step < 12; step++) {
        if (!at.startsWith(issuer)) return at
        const response: Response = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
        })
        for (const cookie of response.headers.getSetCookie()) jar.set(...(/^([^=]+)=([^;]*)/.exec(cookie)!.slice(1, 3) as [string, string]))
        const location = response.headers.get('location')
        if (location) {
          at = new URL(location, issuer).href
          form = null
        } else {
          const page = await response.text()
          if (!page.includes('name="prompt"')) throw new Error(`The provider answers ${response.status} at ${at}: ${page.slice(0, 500)}`)
          at = new URL(/action="([^"]+)"/.exec(page)![1]!, issuer).href
          form = page.includes('value="login"') ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' }
        }
      }
      throw new Error('The provider leads nowhere')
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
