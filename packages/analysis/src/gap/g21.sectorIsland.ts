import { sectorByKey } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { networkTies } from '../graph/index.ts'
import { groupedBy } from '../situation/index.ts'
import { evidenceOfStanding } from './expectation.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { thresholdAt } from './rulesInForce.ts'
import { groundOfLkischg, groundOfProduct, isKindOfLkischg, lkischgHolds } from './lkischgNrw.ts'

/**
 * [G21] No institution of a sector in the circle has a cooperation of level 2 or above with one of another sector in it.
 * Says nothing of a network in whose circle no cooperation has a stated level: what nobody has been asked is not an island.
 */
export const sectorIsland = aboutNetworks('G21', (situation, network) => {
  const { basis, institutions } = circleOf(situation, network.key)
  const ties = networkTies(situation, network, ['COOPERATION'])
  const sectors = groupedBy(institutions, ({ sector }) => sector)
  if (sectors.size < 2 || ties.every(({ level }) => level === null)) return []
  // Usually from "cooperation" on (Frey et al. 2006).
  const lowestLevel = thresholdAt(situation, { concept: 'network', key: network.key }, 'islandLevel')
  const sectorOf = new Map(institutions.map(({ key, sector }) => [key, sector]))
  const bridged = new Set(
    ties
      .filter(({ level, from, to }) => (level ?? 0) >= (lowestLevel.value ?? 0) && sectorOf.get(from) !== sectorOf.get(to))
      .flatMap(({ from, to }) => [sectorOf.get(from), sectorOf.get(to)]),
  )
  const asked = isKindOfLkischg(network) && lkischgHolds(situation, network.territory)
  return [...sectors]
    .filter(([sector]) => !bridged.has(sector))
    .map(([sector, members]) => {
      const { de, en } = sectorByKey.get(sector) ?? { de: sector, en: sector }
      return findingOf({
        rule: 'G21',
        severity: 'HIGH',
        scope: { concept: 'network', key: network.key },
        subjects: [
          { concept: 'network', key: network.key },
          { concept: 'sector', key: sector },
        ],
        facts: { network: network.name, sector: { de, en } },
        grounds: [...(asked ? [groundOfLkischg('§ 9 Abs. 1 LKiSchG NRW')] : []), groundOfProduct],
        evidence: evidenceOfStanding(
          situation,
          network,
          basis,
          members.map(({ key }) => key),
        ),
        thresholds: [lowestLevel],
      })
    })
})
