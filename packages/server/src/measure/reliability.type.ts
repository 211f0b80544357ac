import { Float } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { measurePolicy } from './measure.policy.ts'

const ReliabilityBadgeEnum = enumType('ReliabilityBadge', 'How a value may be used, given how many have answered.', {
  SAFE: 'Enough answers: the value can be used.',
  DIRECTION_ONLY: 'It tells more from less, but not how much.',
  DO_NOT_USE: 'Too few answers: no conclusion holds.',
})

@objectType('Interval', 'From where to where a value may lie.')
class Interval {
  @shows(() => Float, measurePolicy, 'The lower end.')
  low!: number

  @shows(() => Float, measurePolicy, 'The upper end.')
  high!: number
}

@objectType('MeasureReliability', 'How far a measure can be trusted, given how many of those asked have answered.')
export class MeasureReliability {
  @shows(() => ReliabilityBadgeEnum, measurePolicy, 'How the value may be used.')
  badge!: keyof typeof ReliabilityBadgeEnum

  @shows(() => Float, measurePolicy, 'The share of those asked who have answered.')
  responseShare!: number

  @shows(() => Interval, measurePolicy, 'From where to where the value may lie.', { nullable: true })
  interval!: Interval | null
}
