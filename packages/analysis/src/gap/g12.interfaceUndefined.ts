import { networkKindByKey, type Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { expectedHandovers } from '../handover/index.ts'
import { evidenceOfStanding } from './expectation.ts'
import { findingOf } from './finding.ts'
import type { Situation } from '../situation/index.ts'
import { aboutNetworks } from './gapRule.ts'
import { endsOf, handoversIn } from './handoverScope.ts'
import { groundOfLkischg, isKindOfLkischg, lkischgHolds } from './lkischgNrw.ts'

/**
 * [G12] Both sides of an expected hand-over stand in the circle of a network for child protection, and not a single one between them is
 * described: one gap for each expected pair. Says nothing outside NRW or before the LKiSchG NRW came into force, where no law asks a network
 * to describe them.
 */
export const interfaceUndefined = aboutNetworks('G12', (situation, network) => {
  const { basis } = circleOf(situation, network.key)
  return handoversAskedOf(situation, network)
    .filter(({ handovers }) => handovers.length === 0)
    .map(({ template, from, to }) => {
      const { citation, norm, verification } = template
      const askedOfNetworks = isKindOfLkischg(network) && norm !== 'norm.lkischg-nrw.9'
      return findingOf({
        rule: 'G12',
        severity: 'HIGH',
        scope: { concept: 'network', key: network.key },
        subjects: [
          { concept: 'network', key: network.key },
          { concept: 'handoverTemplate', key: template.key },
        ],
        facts: { network: network.name, pair: { de: template.de, en: template.en } },
        grounds: [
          ...(askedOfNetworks ? [{ ...groundOfLkischg('§ 9 Abs. 3 Nr. 2, 3 LKiSchG NRW'), verification: 'SECONDARY' as const }] : []),
          { citation, norm, template: null, verification },
        ],
        evidence: evidenceOfStanding(
          situation,
          network,
          basis,
          [...from, ...to].map(({ key }) => key),
        ),
      })
    })
})

/** The hand-overs that the law asks a network to describe, with those that are described; none of a network that it asks nothing of. */
export function handoversAskedOf(situation: Situation, network: Network) {
  if (!networkKindByKey.get(network.kind)?.countsAsChildProtection || !lkischgHolds(situation, network.territory)) return []
  const described = handoversIn(situation, { network }).map((handover) => endsOf(situation, handover))
  return expectedHandovers(circleOf(situation, network.key).institutions, described)
}
