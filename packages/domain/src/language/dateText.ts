import { parseDay, type DatePrecision, type Day } from '../time/index.ts'
import { labelOf, type Label, type Language } from './label.ts'

/** How exactly a date is known. */
export const datePrecisionLabels: Record<DatePrecision, Label> = {
  DAY: { de: 'auf den Tag genau', en: 'exact to the day' },
  MONTH: { de: 'auf den Monat genau', en: 'exact to the month' },
  YEAR: { de: 'auf das Jahr genau', en: 'exact to the year' },
  BEFORE_OR_AT_YEAR: { de: 'spätestens in diesem Jahr', en: 'in this year at the latest' },
  PLANNED: { de: 'geplant', en: 'planned' },
  UNKNOWN: { de: 'nicht bekannt', en: 'not known' },
}

const months: readonly Label[] = [
  { de: 'Januar', en: 'January' },
  { de: 'Februar', en: 'February' },
  { de: 'März', en: 'March' },
  { de: 'April', en: 'April' },
  { de: 'Mai', en: 'May' },
  { de: 'Juni', en: 'June' },
  { de: 'Juli', en: 'July' },
  { de: 'August', en: 'August' },
  { de: 'September', en: 'September' },
  { de: 'Oktober', en: 'October' },
  { de: 'November', en: 'November' },
  { de: 'Dezember', en: 'December' },
]

/** A date as people write it, no more exact than it is known: „3. Mai 2023“, „Oktober 2018“, „2013“, „spätestens 2014“. */
export function dateText(day: Day | null, precision: DatePrecision, language: Language): string {
  if (day === null || precision === 'PLANNED' || precision === 'UNKNOWN') return labelOf(undatedLabel(precision), language)
  parseDay(day)
  const year = String(Number(day.slice(0, 4)))
  const month = labelOf(months[Number(day.slice(5, 7)) - 1] as Label, language)
  switch (precision) {
    case 'DAY': {
      const dayOfMonth = Number(day.slice(8))
      return language === 'DE' ? `${dayOfMonth}. ${month} ${year}` : `${dayOfMonth} ${month} ${year}`
    }
    case 'MONTH':
      return `${month} ${year}`
    case 'YEAR':
      return year
    case 'BEFORE_OR_AT_YEAR':
      return language === 'DE' ? `spätestens ${year}` : `${year} at the latest`
  }
}

const undatedLabel = (precision: DatePrecision): Label =>
  precision === 'PLANNED' ? { de: 'geplant', en: 'planned' } : { de: 'Datum nicht bekannt', en: 'date not known' }
