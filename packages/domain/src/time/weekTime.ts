import type { Label } from '../language/index.ts'

/** The days of a week, in the order of the German calendar. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof weekdays)[number]

export const weekdayLabels: Record<Weekday, Label> = {
  MONDAY: { de: 'Montag', en: 'Monday' },
  TUESDAY: { de: 'Dienstag', en: 'Tuesday' },
  WEDNESDAY: { de: 'Mittwoch', en: 'Wednesday' },
  THURSDAY: { de: 'Donnerstag', en: 'Thursday' },
  FRIDAY: { de: 'Freitag', en: 'Friday' },
  SATURDAY: { de: 'Samstag', en: 'Saturday' },
  SUNDAY: { de: 'Sonntag', en: 'Sunday' },
}

/** A moment that comes every week, in the time of Germany: a weekday and a time of day, `HH:MM` from `00:00` to `23:59`. Public holidays are not known. */
export interface WeekTime {
  weekday: Weekday
  time: string
}

/** Whether a text is a time of day, `HH:MM`. Written with two digits each, times sort as texts. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Hours that come back every week: on each of the days from `from` until before `to`; `to` may be `24:00`. */
export interface WeekHours {
  days: readonly Weekday[]
  from: string
  to: string
}

/** Whether a moment lies in any of some hours. */
export const liesIn = ({ weekday, time }: WeekTime, hours: readonly WeekHours[]): boolean =>
  hours.some(({ days, from, to }) => days.includes(weekday) && from <= time && time < to)
