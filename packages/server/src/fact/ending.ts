import { addDays, type Day, type DatePrecision } from '@geflecht/domain'

/** Forms speak of the last day on which something holds; stored is the first day on which it no longer does. */
export const firstDayAfter = (lastDay: Day): { validTo: Day; validToPrecision: DatePrecision } => ({
  validTo: addDays(lastDay, 1),
  validToPrecision: 'DAY',
})
