import { networkKindByKey, type Network } from '@geflecht/domain'
import { findingOf, type Ground } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { groundOfLkischg, groundOfNorm, groundOfProduct, isKindOfLkischg, lkischgHolds } from './lkischgNrw.ts'

/** [G16] No coordination mandate of the network is documented; critical where § 9 Abs. 2 S. 1 LKiSchG NRW asks for one, else high. */
export const coordinationVacant = aboutNetworks('G16', (situation, network) => {
  if (situation.mandatesOf(network.key).length > 0) return []
  const required = isKindOfLkischg(network) && lkischgHolds(situation, network.territory)
  return [
    findingOf({
      rule: 'G16',
      severity: required ? 'CRITICAL' : 'HIGH',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }],
      facts: { network: network.name },
      grounds: [required ? groundOfLkischg('§ 9 Abs. 2 S. 1 LKiSchG NRW') : groundElsewhere(network)],
      evidence: [{ concept: 'network', key: network.key }],
    }),
  ]
})

/** § 3 Abs. 3 KKG says who organises such networks, not that somebody is named as coordinating them: to ask for that is ours. */
function groundElsewhere({ kind }: Network): Ground {
  const { countsAsChildProtection, countsAsEarlyHelp } = networkKindByKey.get(kind) ?? {}
  if (!countsAsChildProtection && !countsAsEarlyHelp) return groundOfProduct
  return { ...groundOfNorm('norm.kkg.3', '§ 3 Abs. 3 KKG'), verification: 'PRODUCT' }
}
