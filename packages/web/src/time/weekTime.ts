import { isTimeOfDay, weekdayLabels, weekdays, type Label, type WeekTime } from '@geflecht/domain'

/** A moment of the week as an address carries it: `friday-17:00`. */
export const writeWeekTime = ({ weekday, time }: WeekTime): string => `${weekday.toLowerCase()}-${time}`

/** The moment that an address names; null where it names none. */
export function readWeekTime(word: string | null): WeekTime | null {
  const [day = '', time = ''] = word?.split('-') ?? []
  const weekday = weekdays.find((each) => each === day.toUpperCase())
  return weekday && isTimeOfDay(time) ? { weekday, time } : null
}

/** „Freitag, 17:00 Uhr“, “Friday, 17:00”. */
export const weekTimeWords = ({ weekday, time }: WeekTime, label: (label: Label) => string, clock: (time: string) => string): string =>
  `${label(weekdayLabels[weekday])}, ${clock(time)}`
