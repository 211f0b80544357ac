/** What an operator says about how people sign in. */
export interface AccountSettings {
  /** The address under which people reach this server, without a path; null where only this machine does. */
  publicUrl: string | null
  /** Signs session cookies; made and kept by the server when null. */
  secret: string | null
  /** Whether anybody on this machine may take on a demo account; links are shown then instead of sent. */
  demo: boolean
  /** Where the tokens of the demo accounts are written; nowhere when null. */
  demoFolder: string | null
  mail: MailSettings | null
  oidc: OidcSettings | null
}

/** By which server mail goes out, and from whom. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  url: string
  from: string
}

/** An OpenID Connect provider at which people can sign in. */
export interface OidcSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** What the button says. */
  name: string
}

/** How it is where nothing is set: passwords, on this machine. */
export const plainAccounts: AccountSettings = { publicUrl: null, secret: null, demo: false, demoFolder: null, mail: null, oidc: null }
