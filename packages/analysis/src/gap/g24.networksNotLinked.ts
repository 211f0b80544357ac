import { networkKindByKey, type Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { byAscendingKey, type Situation } from '../situation/index.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { groundOfLkischg, groundOfProduct, lkischgHolds } from './lkischgNrw.ts'

/**
 * [G24] An active network for child protection and an active one of early help have the same territory, and no link between them is
 * documented: no institution in both circles, no common host of coordination, no early-help network among the other's participants.
 * A network that is both counts on both sides; alone it needs no link. One gap per pair, found from either.
 */
export const networksNotLinked = aboutNetworks('G24', (situation, network) =>
  situation
    .networksAt(network.territory)
    .filter((other) => other.key !== network.key && other.territory === network.territory && !network.dormant && !other.dormant)
    .filter((other) => (isChildProtection(network) && isEarlyHelp(other)) || (isEarlyHelp(network) && isChildProtection(other)))
    .filter((other) => !isLinked(situation, network, other))
    .map((other) => {
      const pair = [network, other].toSorted(byAscendingKey) as [Network, Network]
      const subjects = pair.map(({ key }) => ({ concept: 'network' as const, key }))
      return findingOf({
        rule: 'G24',
        severity: 'HIGH',
        scope: { concept: 'territory', key: network.territory },
        subjects,
        facts: { a: pair[0].name, b: pair[1].name },
        grounds: [lkischgHolds(situation, network.territory) ? groundOfLkischg('§ 9 Abs. 2 Nr. 4, Abs. 4 LKiSchG NRW') : groundOfProduct],
        evidence: subjects,
      })
    }),
)

const isChildProtection = ({ kind }: Network): boolean => networkKindByKey.get(kind)?.countsAsChildProtection ?? false
const isEarlyHelp = ({ kind }: Network): boolean => networkKindByKey.get(kind)?.countsAsEarlyHelp ?? false

function isLinked(situation: Situation, a: Network, b: Network): boolean {
  const circleA = circleOf(situation, a.key).institutions
  const circleB = circleOf(situation, b.key).institutions
  const inA = new Set(circleA.map(({ key }) => key))
  const hosts = new Set(situation.mandatesOf(a.key).map(({ host }) => host))
  return (
    circleB.some(({ key }) => inA.has(key)) ||
    situation.mandatesOf(b.key).some(({ host }) => hosts.has(host)) ||
    [...circleA, ...circleB].some(({ type }) => type === 'netzwerk_fruehe_hilfen')
  )
}
