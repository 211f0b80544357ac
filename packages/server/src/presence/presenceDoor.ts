import type { IncomingHttpHeaders } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Atlas } from '../atlas/atlas.ts'
import { closeCodes } from '../http/closeCodes.ts'
import type { Line } from '../http/line.ts'
import type { Conversation, Door } from '../http/sockets.ts'
import type { ViewerOf } from '../http/viewerOf.ts'
import type { Viewer } from '../rights/viewer.ts'
import { type Message, messageIn } from './message.ts'
import type { Attendance, Presence } from './presence.ts'
import { circleOf } from './presence.policy.ts'
import type { Whereabouts } from './whereabouts.ts'

interface PresenceDoorOptions {
  presence: Presence
  atlas: Atlas
  viewerOf: ViewerOf
}

/** Who is here, at /presence. */
export const presenceDoor = (options: PresenceDoorOptions): Door => ({
  path: '/presence',
  protocol: 'geflecht-presence',
  mostMessageBytes: 4 * 1024,
  mostSockets: 2000,
  farewell: 'The server ends: come back later',
  begin: (line, headers) => attendPresence(line, headers, options),
})

/** A second of pointing is about twenty messages. */
const mostPerSecond = 30
/** A page that leaves so many bytes waiting is not in time for anything that is told of a moment. */
const mostWaiting = 512 * 1024

/** Speaks with one page: `hello`, then `here`, `away` and `hide` as often as it likes. What is not understood ends the connection. */
const attendPresence = (line: Line, headers: IncomingHttpHeaders, { presence, atlas, viewerOf }: PresenceDoorOptions): Conversation => {
  let asked: IncomingHttpHeaders | null = null
  let viewer: Viewer | null = null
  let attendance: Attendance | null = null
  let network: string | null = null
  let ended = false
  const isAllowed = atMost(mostPerSecond)
  const listener = { circle: 'outer' as 'inner' | 'outer', tell: (text: string) => tell(text) }

  const tell = (text: string): void => {
    if (line.waiting() > mostWaiting) close(closeCodes.tooSlow, 'Too slow')
    else line.send(text)
  }
  const close = (code: number, reason: string): void => {
    end()
    line.close(code, reason)
  }
  const end = (): void => {
    ended = true
    attendance?.leave()
    attendance = null
  }

  const greet = async ({ authorization, hidden }: Extract<Message, { type: 'hello' }>): Promise<void> => {
    asked = authorization === null ? headers : { ...headers, authorization }
    const found = await accountOf(viewerOf, asked)
    if (ended) return
    if (found === 'unknown') return close(closeCodes.tryAgain, 'Try again')
    if (!found) return close(closeCodes.unauthorised, 'Not signed in')
    viewer = found
    attendance = presence.attend(found.account, hidden, {
      tellHidden: (hide) => line.send(JSON.stringify({ type: 'hidden', hidden: hide })),
    })
    if (!attendance) return close(closeCodes.tooMany, 'Too many pages are open')
    line.send(JSON.stringify({ type: 'welcome', you: attendance.person, hidden: attendance.isHidden() }))
  }

  /** Whoever has signed out meanwhile, or may no longer be here, is gone without having said so. */
  const check = async (): Promise<void> => {
    const found = await accountOf(viewerOf, asked!)
    if (ended || found === 'unknown') return
    if (found?.account.id !== viewer!.account!.id) return close(closeCodes.unauthorised, 'Not signed in')
    viewer = found
    if (network !== null && circleOf(atlas, viewer, network) !== listener.circle) close(closeCodes.notFound, 'Not found')
  }

  const place = (there: string, where: Whereabouts): void => {
    const circle = circleOf(atlas, viewer!, there)
    if (circle) {
      listener.circle = circle
      network = there
      if (!attendance!.here(there, where, listener)) close(closeCodes.tryAgain, 'Too many people are here')
    } else close(closeCodes.notFound, 'Not found')
  }

  const take = (message: Message): void => {
    if (message.type === 'here') place(message.network, message.where)
    else if (message.type === 'hide') attendance!.hide(message.hidden)
    else if (message.type === 'away') {
      network = null
      attendance!.away()
    }
  }

  return {
    hear(text) {
      if (ended) return
      const message = messageIn(text)
      if (!isAllowed()) close(closeCodes.tooMany, 'Too many messages')
      else if (!message) close(closeCodes.badRequest, 'Invalid message')
      else if (message.type === 'hello' && asked) close(closeCodes.initTwice, 'Too many greetings')
      else if (message.type === 'hello') {
        asked = headers
        void greet(message)
      } else if (attendance) take(message)
      else close(closeCodes.unauthorised, 'Say hello and wait for welcome')
    },
    end,
    isGreeted: () => asked !== null,
    recheck(account) {
      if (attendance && (account === null || viewer?.account?.id === account)) void check()
    },
  }
}

type SignedIn = Viewer & { account: NonNullable<Viewer['account']> }

/** Who comes with these headers; null for the public and for whom they do not hold, `unknown` where that cannot be found out at present. */
const accountOf = async (viewerOf: ViewerOf, headers: IncomingHttpHeaders): Promise<SignedIn | 'unknown' | null> => {
  try {
    const viewer = await viewerOf(headers)
    return viewer.account ? (viewer as SignedIn) : null
  } catch (fault) {
    return fault instanceof GraphQLError ? null : 'unknown'
  }
}

/** Says whether one more is allowed: so many in each second, and as many at once after a rest. */
const atMost = (perSecond: number): (() => boolean) => {
  let left = perSecond * 2
  let last = performance.now()
  return () => {
    const now = performance.now()
    left = Math.min(perSecond * 2, left + ((now - last) / 1000) * perSecond)
    last = now
    left -= 1
    return left >= 0
  }
}
