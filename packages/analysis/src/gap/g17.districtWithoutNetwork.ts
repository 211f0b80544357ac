import type { District, Network } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import { findingOf } from './finding.ts'
import { aboutTerritories } from './gapRule.ts'
import { groundOfLkischg, isKindOfLkischg, lkischgHolds } from './lkischgNrw.ts'

/**
 * [G17] For a district in NRW no active network for child protection, of its own or of several districts, is documented.
 * A network covers its territory with all that lies in it; further areas outside add to that, areas inside narrow it to them.
 * The scope is the innermost territory around the district, else its Land. Says nothing before the LKiSchG NRW came into force.
 */
export const districtWithoutNetwork = aboutTerritories('G17', (situation, territory) =>
  situation.facts.districts
    .map((district) => ({ district, scope: scopeOf(situation, district) }))
    .filter(({ scope }) => situation.places.isWithin(scope, territory.key))
    .filter(({ district }) => lkischgHolds(situation, district.land) && !hasNetwork(situation, district))
    .map(({ district, scope }) =>
      findingOf({
        rule: 'G17',
        severity: 'CRITICAL',
        scope: { concept: 'territory', key: scope },
        subjects: [{ concept: 'district', key: district.key }],
        facts: { district: district.name },
        grounds: [groundOfLkischg('§ 9 Abs. 1 S. 2 LKiSchG NRW')],
        evidence: [{ concept: 'district', key: district.key }],
      }),
    ),
)

function scopeOf(situation: Situation, { territories, land }: District): string {
  return situation.places.innermostAround(territories.filter((key) => situation.territory(key) !== undefined)) ?? land
}

/** Only networks at a territory of the district or around it can cover it. */
const hasNetwork = (situation: Situation, { territories }: District): boolean =>
  territories.some((territory) =>
    situation.places
      .chainOf(territory)
      .flatMap((place) => situation.networksAt(place))
      .some((network) => !network.dormant && isKindOfLkischg(network) && covers(situation, network, territory)),
  )

function covers(situation: Situation, { territory, areas }: Network, place: string): boolean {
  const narrowed = areas.some((area) => area !== territory && situation.places.isWithin(area, territory))
  return (narrowed ? areas : [territory, ...areas]).some((covered) => situation.places.isWithin(place, covered))
}
