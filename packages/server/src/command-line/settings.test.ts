import { describe, expect, test } from 'vitest'
import { settingsOf } from './settings.ts'

describe('Settings', () => {
  test('left out mean: this machine only, embedded, with passwords', () => {
    expect(settingsOf({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      demo: false,
      accounts: { publicUrl: null, secret: null, demo: false, demoFolder: null, mail: null, oidc: null },
    })
  })

  test('of a server that people reach by name, with mail and a provider', () => {
    const { host, accounts } = settingsOf({
      HOST: '0.0.0.0',
      GEFLECHT_URL: 'https://geflecht.example.org/',
      GEFLECHT_SECRET: 'x'.repeat(40),
      SMTP_URL: 'smtp://user:pass@mail.example.org:587',
      MAIL_FROM: 'geflecht@example.org',
      OIDC_ISSUER: 'https://login.example.org',
      OIDC_CLIENT_ID: 'geflecht',
      OIDC_CLIENT_SECRET: 'geheim',
    })
    expect(host).toBe('0.0.0.0')
    expect(accounts).toEqual({
      publicUrl: 'https://geflecht.example.org',
      secret: 'x'.repeat(40),
      demo: false,
      demoFolder: null,
      mail: { url: 'smtp://user:pass@mail.example.org:587', from: 'geflecht@example.org' },
      oidc: { issuer: 'https://login.example.org', clientId: 'geflecht', clientSecret: 'geheim', name: 'OpenID Connect' },
    })
  })

  const faultOf = (environment: NodeJS.ProcessEnv): string => {
    try {
      settingsOf(environment)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }

  test('that cannot be used are told all at once, each with what would be right, and no secret is repeated', () => {
    const told = faultOf({
      PORT: '99999',
      GEFLECHT_URL: 'geflecht',
      GEFLECHT_SECRET: 'zu kurz geheim',
      SMTP_URL: 'http://mail.example.org/geheim',
      OIDC_ISSUER: 'https://login.example.org',
    })
    for (const name of ['PORT', 'GEFLECHT_URL', 'GEFLECHT_SECRET', 'SMTP_URL', 'OIDC_CLIENT_ID']) expect(told).toContain(name)
    expect(told).not.toMatch(/geheim/)
  })

  test.each([
    ['an address that others reach, without saying its name', { HOST: '0.0.0.0' }, /GEFLECHT_URL/],
    ['an address that others reach, in demo mode', { HOST: '0.0.0.0', GEFLECHT_DEMO: '1' }, /GEFLECHT_DEMO/],
    ['a name for others, in demo mode', { GEFLECHT_URL: 'https://geflecht.example.org', GEFLECHT_DEMO: '1' }, /do not go together/],
    ['passwords in the clear', { GEFLECHT_URL: 'http://geflecht.example.org' }, /https/],
    ['an address with a path', { GEFLECHT_URL: 'https://example.org/geflecht' }, /without a path/],
    ['mail from nobody', { SMTP_URL: 'smtp://mail.example.org' }, /MAIL_FROM/],
    [
      'a provider without protection',
      { OIDC_ISSUER: 'http://login.example.org', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
      /OIDC_ISSUER/,
    ],
  ])('refuse %s', (_what, environment, told) => {
    expect(faultOf(environment)).toMatch(told)
  })
})
