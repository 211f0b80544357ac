import type { AccountSettings, MailSettings, OidcSettings } from '../account/index.ts'
import { loopbackHosts } from '../http/security.ts'

/** What the environment says about accounts, and every value of it that cannot be used. */
export const accountSettingsOf = (environment: NodeJS.ProcessEnv): { settings: AccountSettings; faults: string[] } => {
  const { GEFLECHT_URL: url, GEFLECHT_SECRET: secret, GEFLECHT_DEMO: demo, GEFLECHT_DATA: folder } = environment
  const mail = mailOf(environment)
  const oidc = oidcOf(environment)
  const faults = [
    faultOfUrl(url, demo === '1'),
    secret !== undefined && secret.length < 32 ? 'GEFLECHT_SECRET must have at least 32 random characters.' : null,
    typeof mail === 'string' ? mail : null,
    typeof oidc === 'string' ? oidc : null,
  ].filter((fault) => fault !== null)
  const settings: AccountSettings = {
    publicUrl: url && URL.canParse(url) ? new URL(url).origin : null,
    secret: secret ?? null,
    demo: demo === '1',
    demoFolder: demo === '1' ? folder || '.geflecht' : null,
    mail: typeof mail === 'string' ? null : mail,
    oidc: typeof oidc === 'string' ? null : oidc,
  }
  return { settings, faults }
}

/** As URLs write the addresses of this machine. */
const isLoopback = (hostname: string): boolean => loopbackHosts.includes(hostname.replace(/^\[|\]$/g, ''))

const faultOfUrl = (url: string | undefined, demo: boolean): string | null => {
  if (url === undefined) return null
  const { protocol, hostname, pathname, search, hash } = URL.canParse(url) ? new URL(url) : { protocol: '' }
  if (!/^https?:$/.test(protocol) || pathname !== '/' || search || hash)
    return 'GEFLECHT_URL must look like https://geflecht.example.org, without a path.'
  if (isLoopback(hostname!)) return null
  if (demo) return 'GEFLECHT_URL and GEFLECHT_DEMO do not go together: in demo mode everybody may be anybody.'
  return protocol === 'http:' ? 'GEFLECHT_URL must begin with https:// so that nobody can read passwords on their way.' : null
}

const mailOf = ({ SMTP_URL: url, MAIL_FROM: from }: NodeJS.ProcessEnv): MailSettings | null | string => {
  if (url === undefined && from === undefined) return null
  if (!url || !URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    return 'SMTP_URL must look like smtp://user:password@host:587.'
  return from?.includes('@') ? { url, from } : 'MAIL_FROM must be the e-mail address from which Geflecht writes.'
}

const oidcOf = (environment: NodeJS.ProcessEnv): OidcSettings | null | string => {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name = 'OpenID Connect',
  } = environment
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null
  if (!issuer || !clientId || !clientSecret) return 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together.'
  const { protocol, hostname } = URL.canParse(issuer) ? new URL(issuer) : { protocol: '', hostname: '' }
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return { issuer, clientId, clientSecret, name }
  return 'OIDC_ISSUER must look like https://login.example.org.'
}
