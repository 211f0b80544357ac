import type { Day } from './day.ts'

/** The first day that can be written. */
export const firstDayOfTime: Day = '0001-01-01'

/** Thrown where a day was asked for and something else was given. */
export class NotADay extends Error {
  override readonly name = 'NotADay'

  constructor(text: string, reason: string) {
    super(`“${text}” is not a day: ${reason}.`)
  }
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** What keeps a text from being a day, or null when it is one. */
function problemOf(text: string): string | null {
  const parts = shape.exec(text)
  if (!parts) return 'expected YYYY-MM-DD, for example 2023-05-03'
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year === 0) return 'years run from 0001 to 9999'
  if (month < 1 || month > 12) return `months run from 01 to 12, not ${parts[2]}`
  const length = daysInMonth(year, month)
  return day < 1 || day > length ? `${parts[1]}-${parts[2]} has the days 01 to ${length}, not ${parts[3]}` : null
}

/** Whether the text is a day that exists, written as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => problemOf(text) === null

/** The day that the text names; throws `NotADay`, with what would be right, when it names none. */
export function parseDay(text: string): Day {
  const problem = problemOf(text)
  if (problem !== null) throw new NotADay(text, problem)
  return text
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1970-01-01, which is 0; throws `NotADay`. Years are counted from March, so that the leap day comes last. */
export function toDayNumber(day: Day): number {
  parseDay(day)
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8)) - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day that lies so many days after 1970-01-01; throws `NotADay` outside the years 0001–9999. */
export function fromDayNumber(count: number): Day {
  const shifted = count + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  if (!(year >= 1 && year <= 9999) || !Number.isInteger(count))
    throw new NotADay(String(count), 'days are counted in whole days of the years 0001 to 9999')
  return dayOf(year, month, dayOfMonth)
}

const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The day so many days later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day => fromDayNumber(toDayNumber(day) + days)

/** The same day a year before; of 29 February the 28th. Nothing lies before the first day of time. */
export function yearBefore(day: Day): Day {
  const year = Number(day.slice(0, 4)) - 1
  if (year < 1) return firstDayOfTime
  const month = Number(day.slice(5, 7))
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** The same day so many months later, or earlier when negative; the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dayOf(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** How many days lie from the first to the second; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => toDayNumber(to) - toDayNumber(from)

const berlin = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day that it is in Berlin at an instant. */
export function todayInBerlin(instant: Date): Day {
  const part = (type: 'year' | 'month' | 'day') => Number(berlin.formatToParts(instant).find((each) => each.type === type)?.value)
  return dayOf(part('year'), part('month'), part('day'))
}
