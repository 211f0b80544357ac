import type { IncomingHttpHeaders } from 'node:http'
import type { Language } from '@geflecht/domain'
import { setTimeout as after } from 'node:timers/promises'
import type { Viewer } from '../rights/viewer.ts'
import type { Database, Place } from '../storage/database.ts'
import { CalendarFeeds } from './calendarFeeds.ts'
import { AccountDirectory } from './directory.ts'
import { demoAccounts, demoNames, makeDemoAccounts } from './demo.ts'
import { Digests } from './digests.ts'
import { Grants } from './grants.ts'
import { type Library, libraryOf, type Told } from './library.ts'
import { Links } from './links.ts'
import { forgottenLetter, type Letter, type Post, postBy, signInLetter } from './mail.ts'
import { type Notices, noticesOf } from './notice.ts'
import { ownEndpoints } from './ownEndpoints.ts'
import { People } from './people.ts'
import { Reading } from './reading.ts'
import { secretOf } from './secret.ts'
import { Shelf } from './shelf.ts'
import type { AccountSettings } from './settings.ts'
import { type AccountDatabase, accountTables } from './tables.ts'
import { Tokens } from './tokens.ts'
import { ViewerDesk } from './viewerDesk.ts'

const isAboutProvider = /\/auth\/(?:sign-in\/social|callback\/oidc)(?:\?|$)/
const patienceForProvider = 5000
const sweepEvery = 3_600_000

/** How somebody can sign in here. */
export interface SignInWays {
  password: true
  /** Whether a link can be sent, or shown in demo mode. */
  link: boolean
  /** The name of the provider at which people can sign in; null when there is none. */
  provider: string | null
  /** Demo accounts that can be taken on with one click. */
  demo: readonly { account: string; displayName: string }[]
}

/** Who may sign in, as what, with what; and on whose behalf a request comes. */
export class Accounts {
  readonly people: People
  readonly grants: Grants
  readonly tokens: Tokens
  readonly links: Links
  readonly reading: Reading
  readonly digests: Digests
  readonly shelf: Shelf
  readonly calendarFeeds: CalendarFeeds
  readonly directory = new AccountDirectory()
  readonly post: Post | null
  private readonly listeners = new Set<(account: string | null) => void>()
  private readonly shown = new Map<string, string>()
  private told!: Told
  private reaching: Promise<void> | null = null
  private library!: Library
  private desk!: ViewerDesk
  private notices!: Notices
  private sweeping: NodeJS.Timeout | undefined
  private served: string

  private constructor(
    private readonly tables: AccountDatabase,
    readonly settings: AccountSettings,
    private readonly report: (text: string) => void,
  ) {
    this.people = new People(tables)
    this.grants = new Grants(tables)
    this.tokens = new Tokens(tables)
    this.links = new Links(tables)
    this.reading = new Reading(tables)
    this.digests = new Digests(tables)
    this.shelf = new Shelf(tables)
    this.calendarFeeds = new CalendarFeeds(tables)
    this.post = postBy(settings.mail)
    this.served = settings.publicUrl ?? 'http://localhost'
  }

  /** Opens the accounts beside the facts, in the same database. `report` is told what went wrong, never a secret. */
  static async open(database: Database, place: Place, settings: AccountSettings, report: (text: string) => void): Promise<Accounts> {
    const accounts = new Accounts(accountTables(database), settings, report)
    await accounts.start(place)
    return accounts
  }

  private async start(place: Place): Promise<void> {
    const { tables, settings, report } = this
    const secret = await secretOf(tables, place, settings.secret)
    const ours = ownEndpoints(() => this, settings)
    const sendLink = (email: string, link: string) => this.sendLink(email, link)
    this.told = { tables, secret, settings, ours, sendLink, report }
    this.library = await libraryOf(this.told, false)
    this.desk = new ViewerDesk(
      this.library.cookieName,
      async (cookie) => {
        const session = await this.library.sessionOf(cookie)
        return session && { viewer: await this.viewerAs(session.account, true, 'web'), until: session.until }
      },
      async (bearer) => {
        const token = await this.tokens.find(bearer)
        return token && { viewer: await this.viewerAs(token.account, token.scope === 'WRITE', token.name), until: token.expiresAt }
      },
    )
    this.notices = await noticesOf(place, { heard: (id) => this.takeIn(id), missed: () => this.takeInAll() })
    if (settings.demo) await makeDemoAccounts(this)
    await this.sweep()
    this.sweeping = setInterval(() => this.sweep().catch((error: Error) => report(`Sweeping failed: ${error.message}`)), sweepEvery).unref()
  }

  /** @throws a fault UNAUTHENTICATED when a session or token is shown that does not hold. */
  readonly viewerOf = (headers: IncomingHttpHeaders): Promise<Viewer> => this.desk.viewerOf(headers)

  /** Whether a request comes with the cookie of a session, whatever it is worth. */
  readonly hasSession = (headers: IncomingHttpHeaders): boolean => this.desk.hasSession(headers)

  /** Takes the cookie of a session back. */
  get endingCookie(): string {
    return `${this.library.cookieName}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${this.settings.publicUrl?.startsWith('https:') ? '; Secure' : ''}`
  }

  /** Answers what is asked under `/auth/`. */
  async answer(request: Request): Promise<Response> {
    if (!this.library.isWhole && isAboutProvider.test(request.url)) await this.reachProvider()
    return this.library.handler(request)
  }

  /** How somebody can sign in here. */
  get ways(): SignInWays {
    const { demo, oidc } = this.settings
    return {
      password: true,
      link: demo || this.post !== null,
      provider: oidc?.name ?? null,
      demo: demo ? demoNames.map((account) => ({ account, displayName: demoAccounts[account].displayName })) : [],
    }
  }

  /** Told when something about an account has changed that matters to its open connections (null: about any). Gives the function that ends this. */
  follow(listener: (account: string | null) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** To be called after every change to an account: here and on other servers nothing older is believed from now on. */
  async changed(account: string): Promise<void> {
    await this.takeIn(account)
    await this.notices.tell(account)
  }

  /** Where this server listens, for links to it; what the settings say wins. */
  servedAt(url: string): void {
    this.served = this.settings.publicUrl ?? url
  }

  /** Where people reach this server. */
  get address(): string {
    return this.served
  }

  /** The page on which somebody sets up an account with a one-time link. */
  welcomeLink(secret: string): string {
    return `${this.served}/welcome?token=${secret}`
  }

  /** Where a calendar program finds a feed. */
  calendarAddress(secret: string): string {
    return `${this.served}/calendar/${secret}.ics`
  }

  /** On whose behalf a calendar program comes with the secret of a feed: as its account is now, to read only; null when there is no such feed. */
  async viewerOfFeed(secret: string): Promise<{ viewer: Viewer; language: Language } | null> {
    const feed = await this.calendarFeeds.fetched(secret)
    return feed && { viewer: await this.viewerAs(feed.account, false, 'calendar'), language: feed.language }
  }

  /** A link for the first administrator, where there is none yet; else null. */
  async firstAdminLink(): Promise<string | null> {
    return (await this.grants.holders('ADMIN')).length > 0 ? null : this.welcomeLink(await this.links.first())
  }

  /** In demo mode: the link that was made for an e-mail address instead of being sent; once. */
  takeShownLink(email: string): string | null {
    const link = this.shown.get(email.toLowerCase()) ?? null
    this.shown.delete(email.toLowerCase())
    return link
  }

  /** Sends a letter. Not waited for: how long it takes would tell whether somebody has this address. */
  send(letter: Letter): void {
    this.post?.(letter).catch((error: Error) => this.report(`Mail could not be sent: ${error.message}`))
  }

  /** Sends a link for another password to whoever has this address; whoever asks is not told whether somebody does. */
  async sendForgotten(email: string): Promise<void> {
    const person = await this.people.findByEmail(email)
    if (!person) return
    const link = this.welcomeLink(await this.links.renew(person.id))
    if (this.settings.demo) this.shown.set(email.toLowerCase(), link)
    else this.send(forgottenLetter(person.email, link))
  }

  async close(): Promise<void> {
    clearInterval(this.sweeping)
    this.listeners.clear()
    await this.notices.close()
  }

  private async sweep(): Promise<void> {
    await this.people.sweep()
    await this.shelf.sweep()
    await this.calendarFeeds.sweep()
  }

  private async viewerAs(id: string, mayWrite: boolean, through: string): Promise<Viewer> {
    const grants = (await this.grants.of(id)).map(({ role, scope }) => ({ role, scope }))
    return { account: { id, displayName: this.directory.displayNameOf(id) }, grants, mayWrite, through }
  }

  private async takeIn(id: string): Promise<void> {
    const person = await this.people.find(id)
    this.directory.learn(id, person?.displayName ?? null)
    this.desk.forget(id)
    this.tellListeners(id)
  }

  private async takeInAll(): Promise<void> {
    const people = await this.people.all()
    this.directory.learnAll(people.map(({ id, displayName }) => [id, displayName]))
    this.desk.forgetAll()
    this.tellListeners(null)
  }

  /** Makes ready for the provider, as soon as it answers; gives up after a while, and the next who asks tries again. */
  private async reachProvider(): Promise<void> {
    this.reaching ??= Promise.race([libraryOf(this.told, true), after(patienceForProvider, null, { ref: false })])
      .then((library) => {
        this.library = library ?? this.library
      })
      .finally(() => {
        this.reaching = null
      })
    await this.reaching
  }

  private tellListeners(account: string | null): void {
    for (const listener of this.listeners) listener(account)
  }

  /** Sends nothing to an address that nobody has, nor past a second factor; whoever asks is not told. */
  private async sendLink(email: string, link: string): Promise<void> {
    const known = await this.tables
      .selectFrom('person')
      .select('twoFactorEnabled')
      .where('email', '=', email.toLowerCase())
      .executeTakeFirst()
    if (!known || known.twoFactorEnabled) return
    if (this.settings.demo) this.shown.set(email.toLowerCase(), link)
    else this.send(signInLetter(email, link))
  }
}
