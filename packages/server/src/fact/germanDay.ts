import { dateText, type Day, isDay } from '@geflecht/domain'

/** A day in the words of a German sentence; what is no day stays as it was written, so that it can be refused by name. */
export const germanDay = (day: Day): string => (isDay(day) ? dateText(day, 'DAY', 'DE') : day)
