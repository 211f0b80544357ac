import { agreementDateLabels, agreementDates, labelOf, type Language } from '@geflecht/domain'
import type { Agreement } from '../agreement/index.ts'
import type { CalendarEvent } from './calendarText.ts'

/** Where an agreement is found in the calendar of the pages. */
export type PageOf = (agreement: string) => string

/** The dates that are still to come, and reviews that are late. */
export function eventsOf(agreement: Agreement, language: Language, page: PageOf): CalendarEvent[] {
  const { key, kind, view } = agreement
  const title = agreement.title || kind.label(language)
  const parties = agreement.parties.map(({ institution }) => institution.name(language)).filter(Boolean)
  return agreementDates(agreement)
    .filter(({ day, kind: what }) => day >= view.asOf || what === 'REVIEW')
    .map(({ kind: what, day }) => ({
      uid: `${what.toLowerCase()}.${key}@geflecht`,
      day,
      summary: `${labelOf(agreementDateLabels[what], language)}: ${title}`,
      description: [kind.label(language), ...parties].join('\n'),
      url: page(key),
    }))
}

/** The pages of a network on the site, as of a day where one is chosen. */
export const pagesOf =
  (site: string, network: string, asOf: string | null, language: Language): PageOf =>
  (agreement) => {
    const query = new URLSearchParams({
      ...(asOf === null ? {} : { asOf }),
      select: agreement,
      lang: language.toLowerCase(),
      as: 'calendar',
    })
    return `${site}/network/${encodeURIComponent(network)}/agreements?${query}`
  }
