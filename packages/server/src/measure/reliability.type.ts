import type { Reliability } from '@geflecht/analysis'
import { fill, type Language, type ReliabilityBadge, reliabilityBadgeLabels, reliabilityReasons } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { measurePolicy } from './measure.policy.ts'

const ReliabilityBadgeEnum = enumType<ReliabilityBadge>('ReliabilityBadge', 'How a value may be used, given how many have answered.', {
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

@objectType(
  'MeasureReliability',
  'How far a measure can be trusted, given how many of those asked have answered. The network is simulated as it may look once all have answered.',
)
export class MeasureReliability {
  private readonly found: Reliability

  constructor(found: Reliability) {
    this.found = found
  }

  @shows(() => ReliabilityBadgeEnum, measurePolicy, 'How the value may be used.')
  get badge(): ReliabilityBadge {
    return this.found.badge
  }

  @shows(() => String, measurePolicy, 'What the badge says, in a word or two.')
  label(@inLanguage() language: Language): string {
    return textIn(reliabilityBadgeLabels[this.badge], language)
  }

  @shows(() => String, measurePolicy, 'Why the value has this badge, in a sentence.')
  reason(@inLanguage() language: Language): string {
    const { reason, responseShare, needed } = this.found
    const percent = (share: number) => `${Math.floor(100 * share)} %`
    return fill(textIn(reliabilityReasons[reason], language), { share: percent(responseShare), needed: percent(needed ?? 0) }, language)
  }

  @shows(() => Float, measurePolicy, 'The share of the answers asked for that are there: every cooperation asks both of its parties.')
  get responseShare(): number {
    return this.found.responseShare
  }

  @shows(
    () => Interval,
    measurePolicy,
    'Where 95 of 100 simulated values lie, the value itself included; null when it cannot be told, because nobody has answered or it would take too long.',
    { nullable: true },
  )
  get interval(): Interval | null {
    return this.found.interval
  }
}
