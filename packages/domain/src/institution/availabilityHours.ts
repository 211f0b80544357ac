import { liesIn, weekdays, type WeekHours, type WeekTime } from '../time/index.ts'
import type { Availability } from './functionContact.ts'

/**
 * The hours that an availability is taken to mean where nobody has stated them: a default of Geflecht, no law and no collective agreement.
 * Many offices close at noon on Fridays; public holidays are not known.
 */
export const availabilityHours: Record<Availability, readonly WeekHours[]> = {
  ALWAYS: [{ days: weekdays, from: '00:00', to: '24:00' }],
  EXTENDED_HOURS: [{ days: weekdays, from: '08:00', to: '20:00' }],
  OFFICE_HOURS: [
    { days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '08:00', to: '16:00' },
    { days: ['FRIDAY'], from: '08:00', to: '12:00' },
  ],
}

/** Whether somebody with this availability can be reached at the moment. */
export const isReachableAt = (availability: Availability, at: WeekTime): boolean => liesIn(at, availabilityHours[availability])
