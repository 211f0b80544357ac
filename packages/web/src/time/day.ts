import type { DatePrecision, Day, Language } from '@geflecht/domain'

const dayInMilliseconds = 86_400_000

/** Days since 1970-01-01; the scale on which the date bar counts. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds)

/** The day that has this number. */
export const dayOfNumber = (number: number): Day => new Date(number * dayInMilliseconds).toISOString().slice(0, 10)

/** The day `days` after (or, negative, before) `day`. */
export const plusDays = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days)

/** The same day of another month; the month's last day where it is shorter. */
export function plusMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** Whether a text names a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** Reads a day as people type it: `3.5.2023`, `03.05.23`, `2023-05-03`, `5/2023` or `2023`; null when it names none. */
export function readDay(text: string): Day | null {
  const trimmed = text.trim()
  const full = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})$/.exec(trimmed)
  const month = /^(\d{1,2})[./](\d{4})$/.exec(trimmed)
  const iso = full
    ? `${full[3]?.length === 2 ? '20' : ''}${full[3]}-${pad(full[2])}-${pad(full[1])}`
    : month
      ? `${month[2]}-${pad(month[1])}-01`
      : /^\d{4}$/.test(trimmed)
        ? `${trimmed}-01-01`
        : trimmed
  return isDay(iso) ? iso : null
}

const pad = (digits = ''): string => digits.padStart(2, '0')

/** Today in Europe/Berlin by the reader's clock; used until the server has said what it calls today. */
export const todayInBerlin = (now = new Date()): Day => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now)

const locales: Record<Language, string> = { DE: 'de-DE', EN: 'en-GB' }

/** A day in full: `3. Mai 2023`, `3 May 2023`. */
export const longDay = (day: Day, language: Language): string =>
  dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }, day)

/** A day in digits: `03.05.2023`. */
export const shortDay = (day: Day, language: Language): string =>
  dateFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' }, day)

/** The month of a day: `Mai 2023`, `May 2023`. */
export const monthWords = (day: Day, language: Language): string => dateFormat(language, { month: 'long', year: 'numeric' }, day)

/** The days of the week as the head of a calendar has them, Monday first: `Mo`, `Di`. */
export const weekdayLetters = (language: Language): string[] =>
  Array.from({ length: 7 }, (_, index) => dateFormat(language, { weekday: 'short' }, plusDays('2024-01-01', index)).slice(0, 2))

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions, day: Day): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** A date that says no more than is known: a day, a month, a year, `2014 oder früher`, or null when nothing can be named. */
export function datedWords(day: Day | null, precision: DatePrecision, language: Language): string | null {
  if (!day || precision === 'UNKNOWN' || precision === 'PLANNED') return null
  if (precision === 'DAY') return longDay(day, language)
  if (precision === 'MONTH') return dateFormat(language, { month: 'long', year: 'numeric' }, day)
  if (precision === 'YEAR') return day.slice(0, 4)
  return language === 'DE' ? `${day.slice(0, 4)} oder früher` : `${day.slice(0, 4)} or earlier`
}

/** The last day that a half-open validity includes. */
export const lastDayOf = (validTo: Day): Day => plusDays(validTo, -1)

/** A number with the separators of the language. */
export const numberWords = (value: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

/** A share between 0 and 1 in percent, one decimal: `58,3 %`. */
export const percentWords = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share)
