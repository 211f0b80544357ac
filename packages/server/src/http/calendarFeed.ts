import { createHash } from 'node:crypto'
import type { Language } from '@geflecht/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { agreementsOfNetwork } from '../agreement/agreement.fields.ts'
import { Attempts, type Counted } from '../account/attempts.ts'
import type { Accounts } from '../account/index.ts'
import { View } from '../atlas/view.ts'
import { lookingInside } from '../graphql/policy.ts'
import { Network } from '../network/index.ts'
import { eventsOf, pagesOf } from './agreementEvents.ts'
import { type CalendarEvent, calendarText } from './calendarText.ts'
import type { ContextOf } from './requestContext.ts'

export interface CalendarFeedRoute {
  accounts: Accounts
  contextOf: ContextOf
  clock: () => Date
}

/** So many dates, the earliest first: more no calendar shows. */
const most = 2000
const names: Readonly<Record<Language, string>> = { DE: 'Geflecht: Vereinbarungen', EN: 'Geflecht: agreements' }

/**
 * `GET /calendar/SECRET.ics`: the dates of the agreements of all networks into which an account may look, for its calendar program, which
 * looks again by itself and cannot sign in. The secret stands in the address, so it opens nothing else, is never repeated in an answer or a
 * report, and an address that does not hold is answered as if there were no such page.
 */
export const addCalendarFeed = (app: FastifyInstance, { accounts, contextOf, clock }: CalendarFeedRoute): void => {
  const attempts = new Attempts()
  app.get<{ Params: { secret: string } }>('/calendar/:secret.ics', async (request, reply) => {
    reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex')
    const from: Counted = ['address', request.ip]
    const late = attempts.waitOf([from])
    if (late !== null) return waiting(reply, late)
    const feed = await accounts.viewerOfFeed(request.params.secret)
    if (!feed) {
      attempts.count([from])
      return reply.code(404).type('text/plain; charset=utf-8').send('There is no such calendar. Make another address in the settings.\n')
    }
    const reader: Counted = ['calendar', feed.viewer.account?.id ?? '']
    const often = attempts.waitOf([reader])
    if (often !== null) return waiting(reply, often)
    attempts.count([reader])
    const { atlas, today, viewer } = contextOf(feed.viewer)
    const { address } = accounts
    const events = datesIn(new View(atlas, today, viewer, today), feed.language, address)
    const text = (stamp: Date) => calendarText(names[feed.language], events, stamp, 'PT12H')
    // When it was written does not make it another: what a program has already is not sent again.
    const tag = `W/"${createHash('sha256')
      .update(text(new Date(0)))
      .digest('base64url')
      .slice(0, 27)}"`
    reply.header('etag', tag)
    if ((request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag)) return reply.code(304).send()
    return reply.header('content-disposition', 'inline; filename="geflecht.ics"').type('text/calendar; charset=utf-8').send(text(clock()))
  })
}

/** Each date once, also where two networks have the agreement. */
function datesIn(view: View, language: Language, address: string): CalendarEvent[] {
  const found = new Map<string, CalendarEvent>()
  for (const row of view.valid('network')) {
    const network = new Network(view, row)
    if (lookingInside(view.sight, network.factId) !== true) continue
    const page = pagesOf(address, network.key, null, language)
    for (const agreement of agreementsOfNetwork(network))
      for (const event of eventsOf(agreement, language, page)) if (!found.has(event.uid)) found.set(event.uid, event)
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1)).slice(0, most)
}

const waiting = (reply: FastifyReply, seconds: number): FastifyReply =>
  reply
    .code(429)
    .header('retry-after', seconds)
    .type('text/plain; charset=utf-8')
    .send('Too often. Calendar programs look every few hours.\n')
