import type { Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { binds, partiesTo, type AgreementOnDay, type Situation } from '../situation/index.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { groundOfLkischg, lkischgHolds } from './lkischgNrw.ts'

const kinds = ['INTERKOMMUNAL_9_1', 'KOORDINATION_9_2']

/**
 * [G19] For an inter-municipal network in NRW neither an agreement on it nor one between its coordination offices is in force: none made
 * in it, and none between two of its partners. Partners are its circle, the hosts of its coordination and the Jugendämter of its territories.
 */
export const intercommunalAgreementMissing = aboutNetworks('G19', (situation, network) => {
  if (network.kind !== 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL' || !lkischgHolds(situation, network.territory)) return []
  if (situation.agreementsMadeIn(network.key).some(counts) || isAgreedAmong(situation, partnersOf(situation, network))) return []
  return [
    findingOf({
      rule: 'G19',
      severity: 'HIGH',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }],
      facts: { network: network.name },
      grounds: [groundOfLkischg('§ 9 Abs. 1 S. 3, Abs. 2 S. 2 LKiSchG NRW')],
      evidence: [{ concept: 'network', key: network.key }],
    }),
  ]
})

const counts = (agreement: AgreementOnDay): boolean => kinds.includes(agreement.kind) && binds(agreement)

const partnersOf = (situation: Situation, network: Network): ReadonlySet<string> =>
  new Set([
    ...circleOf(situation, network.key).institutions.map(({ key }) => key),
    ...situation.mandatesOf(network.key).map(({ host }) => host),
    ...[network.territory, ...network.areas].flatMap((place) => situation.jugendaemterOf(place)),
  ])

const isAgreedAmong = (situation: Situation, partners: ReadonlySet<string>): boolean =>
  [...partners]
    .flatMap((partner) => situation.agreementsOf(partner))
    .some((agreement) => counts(agreement) && partiesTo(agreement).filter((party) => partners.has(party)).length >= 2)
