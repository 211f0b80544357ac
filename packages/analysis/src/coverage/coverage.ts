import type { CoverageBasis, CoverageStatus, CoverageTemplate, Network } from '@geflecht/domain'
import { circleOf, type Circle } from '../circle/index.ts'
import type { Situation } from '../situation/index.ts'
import { itemCoverage, type ItemCoverage } from './itemCoverage.ts'
import { appliesTo } from './templateChoice.ts'

/** How many items of a template have each status. */
export interface CoverageCounts {
  covered: number
  partial: number
  notDocumented: number
  confirmedAbsent: number
  notApplicable: number
}

/** A network held against a template: one answer per item, in template order. */
export interface Coverage {
  network: string
  template: CoverageTemplate
  /** False for a template of another kind of network, another territory or another time: it only compares and gives no gaps. */
  applies: boolean
  basis: Circle['basis']
  items: readonly ItemCoverage[]
  counts: CoverageCounts
  /** (covered + ½ partial) / (items − not applicable), 0 to 1; null when no item is left. */
  score: number | null
}

/** Whom the template expects in the network, and who is documented in its circle. */
export function coverageOf(
  situation: Situation,
  network: Network,
  template: CoverageTemplate,
  countedBy: CoverageBasis = 'CIRCLE',
): Coverage {
  const circle = circleOf(situation, network.key, countedBy)
  const items = template.items.map((item) => itemCoverage(situation, network, item, circle.institutions))
  const counts = countsOf(items.map(({ status }) => status))
  const applies = appliesTo(situation, network, template)
  return { network: network.key, template, applies, basis: circle.basis, items, counts, score: scoreOf(counts) }
}

function countsOf(statuses: readonly CoverageStatus[]): CoverageCounts {
  const count = (status: CoverageStatus) => statuses.filter((one) => one === status).length
  return {
    covered: count('COVERED'),
    partial: count('PARTIAL'),
    notDocumented: count('NOT_DOCUMENTED'),
    confirmedAbsent: count('CONFIRMED_ABSENT'),
    notApplicable: count('NOT_APPLICABLE'),
  }
}

function scoreOf({ covered, partial, notDocumented, confirmedAbsent }: CoverageCounts): number | null {
  const expected = covered + partial + notDocumented + confirmedAbsent
  return expected === 0 ? null : (covered + partial / 2) / expected
}
