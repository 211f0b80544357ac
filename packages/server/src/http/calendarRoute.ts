import { isDay, type Language } from '@geflecht/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import { agreementsOfNetwork } from '../agreement/agreement.fields.ts'
import { View } from '../atlas/view.ts'
import { badInput, forbidden, unauthenticated } from '../graphql/fault.ts'
import { lookingInside } from '../graphql/policy.ts'
import { networkWithKey } from '../network/index.ts'
import { eventsOf, pagesOf } from './agreementEvents.ts'
import { calendarText } from './calendarText.ts'
import type { ContextOf } from './requestContext.ts'
import type { ViewerOf } from './viewerOf.ts'

export interface CalendarRoute {
  contextOf: ContextOf
  viewerOf: ViewerOf
  /** Under which address people reach Geflecht; null where that is this machine alone. */
  publicUrl: string | null
  clock: () => Date
}

const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400 }

/**
 * `GET /network/KEY/agreements.ics`: the dates of the agreements of a network that the viewer may see, for calendar programs, in the language
 * `lang` (`de` or `en`) and as of the day `asOf`. With the session's cookie or a bearer token, like everything else.
 */
export const addCalendarRoute = (app: FastifyInstance, { contextOf, viewerOf, publicUrl, clock }: CalendarRoute): void => {
  app.get<{ Params: { key: string }; Querystring: { lang?: unknown; asOf?: unknown } }>(
    '/network/:key/agreements.ics',
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      try {
        const { lang, asOf } = request.query
        const { atlas, today, viewer } = contextOf(await viewerOf(request.headers))
        if (asOf !== undefined && (typeof asOf !== 'string' || !isDay(asOf)))
          throw badInput('asOf names no day.', 'Write it as YYYY-MM-DD.')
        const view = new View(atlas, asOf ?? today, viewer, today)
        const network = networkWithKey(view, request.params.key)
        if (network === null) return send(reply, 'agreements', calendarText('', [], clock()))
        const insight = lookingInside(view.sight, network.factId)
        if (insight !== true)
          throw insight === 'SIGN_IN'
            ? unauthenticated()
            : forbidden('look into this network', 'Its members, its coordinators and analysts may.')
        const language: Language = lang === 'en' ? 'EN' : 'DE'
        const page = pagesOf(
          publicUrl ?? `${request.protocol}://${request.host}`,
          network.key,
          typeof asOf === 'string' ? asOf : null,
          language,
        )
        const events = agreementsOfNetwork(network).flatMap((agreement) => eventsOf(agreement, language, page))
        return send(
          reply,
          network.key,
          calendarText(`${network.name}: ${language === 'DE' ? 'Vereinbarungen' : 'agreements'}`, events, clock()),
        )
      } catch (error) {
        const code = error instanceof GraphQLError ? String(error.extensions.code) : ''
        if (!statusOf[code]) throw error
        return reply.code(statusOf[code]).send({ errors: [{ message: (error as GraphQLError).message, extensions: { code } }] })
      }
    },
  )
}

const send = (reply: FastifyReply, name: string, text: string): FastifyReply =>
  reply.header('content-disposition', `attachment; filename="${name}.ics"`).type('text/calendar; charset=utf-8').send(text)
