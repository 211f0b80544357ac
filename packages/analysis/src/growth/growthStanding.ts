import type { CoverageTemplate } from '@geflecht/domain'
import { coverageOf, defaultTemplate } from '../coverage/index.ts'
import type { Situation } from '../situation/index.ts'
import { countedIn } from './countedIn.ts'

/** How large a network is on the situation's day. */
export interface GrowthStanding {
  institutions: number
  /** Cooperations in the circle that nobody denies. */
  cooperations: number
  /** Agreements in force, made in it or with a party in the circle. */
  agreements: number
  /** The template by which groups are counted: the default of the day; null when none applies. */
  template: CoverageTemplate | null
  /** Groups of the template that are covered, and all that it expects without those that are not applicable; null without a template. */
  covered: number | null
  items: number | null
}

/** How large a network is; null when it is not there on the day. */
export function growthStanding(situation: Situation, network: string): GrowthStanding | null {
  const found = situation.network(network)
  if (!found) return null
  const template = defaultTemplate(situation, found) ?? null
  const items = template && coverageOf(situation, found, template).items.map(({ status }) => status)
  const { institutions, cooperations, agreements } = countedIn(situation, [found])
  return {
    institutions: institutions.size,
    cooperations: cooperations.size,
    agreements: agreements.size,
    template,
    covered: items?.filter((status) => status === 'COVERED').length ?? null,
    items: items?.filter((status) => status !== 'NOT_APPLICABLE').length ?? null,
  }
}
