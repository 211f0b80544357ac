import type { Chain, ChainState, CoverageTemplate, Day, KeyFigureKey, Network } from '@geflecht/domain'
import { chainsOf } from '../chain/index.ts'
import { circleOf, type Circle } from '../circle/index.ts'
import { coverageOf, defaultTemplate, type Coverage } from '../coverage/index.ts'
import { keyFiguresOfNetwork } from '../figure/index.ts'
import type { Finding } from '../gap/index.ts'
import type { Reliability } from '../measure/index.ts'
import type { Situation } from '../situation/index.ts'

/** A network a year before, as far as it is compared. */
export interface ReadBefore {
  asOf: Day
  institutions: number
  /** Keys of the groups of today's template that were covered then. */
  covered: readonly string[]
}

/** How far what rests on answers can be trusted; null where nobody was asked. */
export interface ReadTrust {
  /** Undefined in too small a network: null. */
  density: number | null
  ofDensity: Reliability | null
  ofArticulation: Reliability | null
}

/** What the reader may be told: the open gaps that the viewer may see, and whether these are only those of own institutions. */
export interface ReadSight {
  gaps: readonly Finding[]
  ownOnly: boolean
}

/** Everything from which a reading is made. */
export interface ReadingFacts extends ReadSight {
  asOf: Day
  network: Pick<Network, 'key' | 'name' | 'meetingsPerYearMin'>
  basis: Circle['basis']
  institutions: number
  sectors: number
  agreements: number
  meetings: number
  coverage: (Pick<Coverage, 'items' | 'counts'> & { template: CoverageTemplate }) | null
  chains: readonly { chain: Chain; state: ChainState }[]
  before: ReadBefore | null
  trust: ReadTrust
}

/**
 * What a reading of a network is made from, on the situation's day and on an earlier one; null when the network is not there on the day.
 * The earlier situation may lack the network, then nothing is compared.
 */
export function readingFactsOf(
  situation: Situation,
  earlier: Situation,
  key: string,
  { trust, ...sight }: ReadSight & { trust: ReadTrust },
): ReadingFacts | null {
  const network = situation.network(key)
  if (!network) return null
  const template = defaultTemplate(situation, network) ?? null
  const coverage = template && coverageOf(situation, network, template)
  const figures = new Map<KeyFigureKey, number | null>(keyFiguresOfNetwork(situation, key).map((figure) => [figure.key, figure.value]))
  const circle = circleOf(situation, key)
  return {
    ...sight,
    asOf: situation.asOf,
    network,
    basis: circle.basis,
    institutions: circle.institutions.length,
    sectors: figures.get('sectors') ?? 0,
    agreements: figures.get('agreements') ?? 0,
    meetings: figures.get('meetings') ?? 0,
    coverage: coverage && { items: coverage.items, counts: coverage.counts, template: coverage.template },
    chains: chainsOf(situation, key),
    before: standingBefore(earlier, key, template),
    trust,
  }
}

function standingBefore(earlier: Situation, key: string, template: CoverageTemplate | null): ReadBefore | null {
  const network = earlier.network(key)
  if (!network) return null
  const items = template ? coverageOf(earlier, network, template).items : []
  return {
    asOf: earlier.asOf,
    institutions: circleOf(earlier, key).institutions.length,
    covered: items.filter(({ status }) => status === 'COVERED').map(({ item }) => item.key),
  }
}
