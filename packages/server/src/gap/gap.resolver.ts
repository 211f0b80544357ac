import { type GapStatus, severities, type Severity } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { adds, addsTo, args, asks, holds, objectType, onRoot, root, shows, takesAll } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { sectorTerms } from '../institution/index.ts'
import { Network } from '../network/index.ts'
import { Territory } from '../territory/index.ts'
import { gapPolicy, gapsOfPlacePolicy } from './gap.policy.ts'
import { allGapRules, GapRule, gapRuleWithId, GapStatusEnum, SeverityEnum } from './gap.terms.ts'
import { isAbout } from './gapSectors.ts'
import { closedInNetwork, closedInTerritory } from './closedGaps.ts'
import { Gap, gapOrder, gapsInNetwork, gapsInTerritory } from './gap.type.ts'

@args()
export class WhichGaps extends Paging {
  @holds(() => [String], 'Only gaps of these rules, by number, for example G01.', { nullable: true })
  rules?: string[] | null

  @holds(() => [SeverityEnum], 'Only gaps of these severities.', { nullable: true })
  severities?: Severity[] | null

  @holds(
    () => [GapStatusEnum],
    'Only gaps with one of these statuses; those that are there and not accepted when left out (OPEN, ACKNOWLEDGED).',
    { nullable: true },
  )
  statuses?: GapStatus[] | null

  @holds(
    () => [String],
    'Only gaps about one of these sectors, by key: an institution or a group of it, or a tie, hand-over or agreement with one. What concerns a network or a place as a whole is about none.',
    { nullable: true },
  )
  sectors?: string[] | null
}

@objectType('SeverityCount', 'How many gaps of a list have a severity.')
export class SeverityCount {
  @shows(() => SeverityEnum, gapPolicy, 'The severity.')
  severity!: Severity

  @shows(() => Int, gapPolicy, 'How many.')
  count!: number
}

@objectType('RuleCount', 'How many gaps of a list a rule has found.')
export class RuleCount {
  @shows(() => GapRule, gapPolicy, 'The rule.')
  rule!: GapRule

  @shows(() => Int, gapPolicy, 'How many.')
  count!: number
}

const GapConnection = connectionOf('Gap', () => Gap, gapPolicy, 'gaps')
type Gaps = InstanceType<typeof GapConnection<Gap, Gap>>

@addsTo(() => GapConnection)
export class GapCounts {
  @adds(() => [SeverityCount], gapPolicy, 'The whole list by severity, the most severe first; severities without a gap are left out.', {
    size: 5,
  })
  bySeverity(@onRoot() { items }: Gaps): SeverityCount[] {
    const counts = severities.map((severity) => ({ severity, count: items.filter((gap) => gap.severity === severity).length }))
    return counts.filter(({ count }) => count > 0)
  }

  @adds(() => [RuleCount], gapPolicy, 'The whole list by rule; rules without a gap are left out.')
  byRule(@onRoot() { items }: Gaps): RuleCount[] {
    const counts = allGapRules.map((rule) => ({ rule, count: items.filter((gap) => gap.rule.id === rule.id).length }))
    return counts.filter(({ count }) => count > 0)
  }
}

@addsTo(() => Network)
export class NetworkGaps {
  @adds(
    () => GapConnection,
    gapsOfPlacePolicy,
    'Gaps about the network, its circle, or facts between members of the circle; the most severe first, then by rule and key. Null, with a fault that says why, when you may not look into it.',
    { nullable: true },
  )
  gaps(@onRoot() { view, row }: Network, @takesAll(() => WhichGaps) which: WhichGaps): Gaps {
    return listed(gapsInNetwork(view, row), () => closedInNetwork(view, row), which)
  }
}

@addsTo(() => Territory)
export class TerritoryGaps {
  @adds(
    () => GapConnection,
    gapsOfPlacePolicy,
    'The gaps of the territory itself and of every network for it or a place in it; the most severe first, then by rule and key. Null, with a fault that says why, when you may not look into it.',
    { nullable: true },
  )
  gaps(@onRoot() { view, row }: Territory, @takesAll(() => WhichGaps) which: WhichGaps): Gaps {
    return listed(gapsInTerritory(view, row), () => closedInTerritory(view, row), which)
  }
}

/** Closed ones are read from what lasts, if they are asked for. */
const listed = (
  there: readonly Gap[],
  closed: () => readonly Gap[],
  { rules, severities: asked, statuses, sectors, ...paging }: WhichGaps,
): Gaps => {
  for (const rule of rules ?? []) {
    if (!gapRuleWithId(rule))
      throw badInput(
        `There is no rule “${shortened(rule)}”.`,
        'Rules are named by their number, G01 to G30; the field gapRules lists them.',
        { argument: 'rules' },
      )
  }
  for (const sector of sectors ?? []) {
    if (!sectorTerms.find(sector))
      throw badInput(`There is no sector “${shortened(sector)}”.`, 'Sectors are named by their key; the field sectors lists them.', {
        argument: 'sectors',
      })
  }
  const wanted = statuses ?? ['OPEN', 'ACKNOWLEDGED']
  const gaps = wanted.includes('RESOLVED') ? [...there, ...closed()] : there
  const fits = (gap: Gap) =>
    (!rules || rules.includes(gap.rule.id)) &&
    (!asked || asked.includes(gap.severity)) &&
    wanted.includes(gap.status) &&
    (!sectors || isAbout(gap, sectors))
  return new GapConnection(sorted(gaps.filter(fits), gapOrder), gapOrder, paging, (gap) => gap)
}

@root()
export class GapVocabularyResolver {
  @asks(() => [GapRule], gapPolicy, 'All rules, by number; those that are not built yet say so.', { size: 30 })
  gapRules(): readonly GapRule[] {
    return allGapRules
  }
}
