import { isTimeOfDay, weekdayLabels, type Weekday, type WeekTime } from '@geflecht/domain'
import { badInput, shortened } from '../graphql/fault.ts'
import { enumType, holds, inputType } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'

export const WeekdayEnum = enumType<Weekday>('Weekday', 'A day of the week.', meaningsOf(weekdayLabels))

@inputType(
  'WeekTimeInput',
  'A moment of every week, in the time of Germany; public holidays are not known. Office hours are taken to be 08:00 to 16:00, on Fridays until 12:00; extended hours 08:00 to 20:00 on every day.',
)
export class WeekTimeInput {
  @holds(() => WeekdayEnum, 'The weekday.')
  weekday!: Weekday

  @holds(() => String, 'The time of day, two digits each, for example “17:00”.')
  time!: string
}

/** The moment that is asked about; refused where the time is none. */
export const momentAsked = (at: WeekTimeInput | null | undefined, argument: string): WeekTime | null => {
  if (at == null) return null
  if (!isTimeOfDay(at.time))
    throw badInput(`“${shortened(at.time)}” is no time of day.`, 'Write two digits each, from 00:00 to 23:59, for example 17:00.', {
      argument: `${argument}.time`,
    })
  return { weekday: at.weekday, time: at.time }
}
