import { growthStanding, type GrowthStanding } from '@geflecht/analysis'
import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { situationOfNetwork } from '../atlas/situation.ts'
import { View } from '../atlas/view.ts'
import { CoverageTemplate, templateTerms } from '../coverage/coverage.terms.ts'
import { adds, addsTo, objectType, onRoot, shows } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { overlapPolicy } from '../overlap/overlap.policy.ts'

/** So many years are looked back at most. */
const mostYears = 30

@objectType('YearOfGrowth', 'How large a network was at the end of a year.')
export class YearOfGrowth {
  constructor(
    private readonly day: Day,
    private readonly standing: GrowthStanding,
  ) {}

  @shows(() => Int, overlapPolicy, 'The year.')
  get year(): number {
    return Number(this.day.slice(0, 4))
  }

  @shows(() => DateScalar, overlapPolicy, 'The day on which it was counted: 31 December, in the last year the day that is looked at.')
  get on(): Day {
    return this.day
  }

  @shows(() => Int, overlapPolicy, 'Institutions in the circle.')
  get institutions(): number {
    return this.standing.institutions
  }

  @shows(() => Int, overlapPolicy, 'Cooperations between them that nobody denies.')
  get cooperations(): number {
    return this.standing.cooperations
  }

  @shows(() => Int, overlapPolicy, 'Agreements in force that were made in it or to which an institution of the circle is a party.')
  get agreements(): number {
    return this.standing.agreements
  }

  @shows(
    () => CoverageTemplate,
    overlapPolicy,
    'The template by which groups were counted: the default of that day, which the law may have changed since; null when none applied.',
    {
      nullable: true,
    },
  )
  get template(): CoverageTemplate | null {
    return this.standing.template && templateTerms.of(this.standing.template.key)
  }

  @shows(() => Int, overlapPolicy, 'Groups of the template that were covered; null without a template.', { nullable: true })
  get covered(): number | null {
    return this.standing.covered
  }

  @shows(() => Int, overlapPolicy, 'Groups that it expects, without those that are not applicable; null without a template.', {
    nullable: true,
  })
  get items(): number | null {
    return this.standing.items
  }
}

@addsTo(() => Network)
export class NetworkGrowth {
  @adds(
    () => [YearOfGrowth],
    computedInsidePolicy,
    'How it grew: at the end of each year since its founding, or since its first meeting where that is not known, and on the day; at most 30 years, as far as is known today. Null, with a fault that says why, when you may not look into it.',
    { size: 12, nullable: true },
  )
  growth(@onRoot() network: Network): YearOfGrowth[] {
    return yearsOf(network).flatMap((day) => {
      const view = new View(network.view.atlas, day, network.view.viewer, network.view.today)
      const standing = growthStanding(situationOfNetwork(view, network.row), view.atlas.tables.network.key.at(network.row))
      return standing ? [new YearOfGrowth(day, standing)] : []
    })
  }
}

/** The last day of each year up to the day that is looked at, which takes the place of the last. */
const yearsOf = ({ view, row, table, factId }: Network): Day[] => {
  const meetings = [...view.whole.referring('meeting', 'network', factId)].map((meeting) =>
    view.atlas.tables.meeting.columns.startsOn.at(meeting),
  )
  const first = table.columns.validFrom.at(row) ?? meetings.filter((day) => day !== null).sort()[0] ?? view.asOf
  const last = Number(view.asOf.slice(0, 4))
  const from = Math.max(Math.min(Number(first.slice(0, 4)), last), last - mostYears + 1)
  return Array.from({ length: last - from + 1 }, (_, i) => (from + i === last ? view.asOf : `${from + i}-12-31`))
}
