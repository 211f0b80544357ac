import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import { unauthenticated } from '../graphql/fault.ts'
import { thePublic, type Viewer } from '../rights/viewer.ts'
import { digestOf } from './digest.ts'

/** Finds out on whose behalf a secret is shown; null when it does not hold. `until` is when it ends by itself. */
export type Recognise = (secret: string) => Promise<{ viewer: Viewer; until: Date } | null>

/** What is known of a viewer is looked up again after so many milliseconds, if nobody has told before that it changed. */
const trust = 5000
const mostKnown = 5000

/** Tells by the headers of a request who asks. Remembers for a few seconds, since a page asks many times in a row. */
export class ViewerDesk {
  private readonly known = new LRUCache<string, { viewer: Viewer; until: Date }>({ max: mostKnown, ttl: trust })
  /** Counts what was forgotten, so that an answer which was under way meanwhile is not kept. */
  private forgotten = 0

  constructor(
    private readonly cookieName: string,
    private readonly bySession: Recognise,
    private readonly byToken: Recognise,
  ) {}

  /** @throws a fault UNAUTHENTICATED when something is shown that does not hold: expired, revoked, made up. */
  async viewerOf({ authorization, cookie }: IncomingHttpHeaders): Promise<Viewer> {
    if (authorization !== undefined) {
      const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
      if (secret === undefined) throw unauthenticated()
      return this.recognised(secret, this.byToken)
    }
    const session = this.sessionIn(cookie)
    return session === null ? thePublic : this.recognised(session, this.bySession)
  }

  /** Whether a request comes with the cookie of a session, whatever it is worth. */
  hasSession({ cookie }: IncomingHttpHeaders): boolean {
    return this.sessionIn(cookie) !== null
  }

  /** What is known of an account no longer holds. */
  forget(account: string): void {
    this.forgotten++
    for (const [key, { viewer }] of this.known.entries()) if (viewer.account?.id === account) this.known.delete(key)
  }

  forgetAll(): void {
    this.forgotten++
    this.known.clear()
  }

  private sessionIn(cookies = ''): string | null {
    for (const cookie of cookies.split(';')) {
      const [name, value] = cookie.trim().split('=', 2)
      if (name === this.cookieName && value) return value
    }
    return null
  }

  private async recognised(secret: string, recognise: Recognise): Promise<Viewer> {
    const key = digestOf(secret)
    const known = this.known.get(key)
    if (known && known.until.getTime() > Date.now()) return known.viewer
    const before = this.forgotten
    const found = await recognise(secret)
    if (!found) throw unauthenticated()
    if (before === this.forgotten) this.known.set(key, found)
    return found.viewer
  }
}
