import { anAssumption, type Assumption, type Level, type Network } from '@geflecht/domain'
import type { Situation, SituationFacts } from '../situation/index.ts'
import {
  aClaim,
  aCooperation,
  aHandover,
  aMandate,
  aMeeting,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aParticipation,
  inNrw,
} from '../situation/situation.factory.ts'
import { scenarioOf } from './scenario.ts'

/** A small network of which scenarios are made: seven institutions, five of them members, with a little of everything. */
export const types = ['jugendamt', 'gesundheitsamt', 'familiengericht', 'polizei', 'schule', 'kita', 'arztpraxis_gynaekologie']
export const inst = (type: string) => `inst.${type}`
export const members = types.slice(0, 5)
export const network: Network = aNetwork('net.a')
export const facts: Partial<SituationFacts> = {
  networks: [network, aNetwork('net.early', { kind: 'NETZWERK_FRUEHE_HILFEN' }), aNetwork('net.attended')],
  institutions: types.map((type) => anInstitution(inst(type), type, { carrierKind: type === 'kita' ? 'FREI' : 'OEFFENTLICH' })),
  memberships: members.map((type) => aMembership('net.a', inst(type))),
  mandates: [aMandate('net.a', inst('jugendamt'))],
  meetings: [aMeeting('evt.1', 'net.a', '2025-06-01'), aMeeting('evt.2', 'net.attended', '2020-01-01')],
  participations: [...members.map((type) => aParticipation('evt.1', inst(type))), aParticipation('evt.2', inst('jugendamt'))],
  cooperations: [
    aCooperation('coop.1', inst('jugendamt'), inst('schule')),
    aCooperation('coop.2', inst('jugendamt'), inst('polizei'), { documentedLevel: 3 }),
  ],
  claims: [aClaim('coop.1', inst('jugendamt'), 1), aClaim('coop.1', inst('schule'), 1)],
  agreements: [anAgreement('KOOPERATION_83_INSTITUTION', [inst('jugendamt'), inst('polizei')], { key: 'agr.1' })],
  handovers: [aHandover('hand.1', inst('schule'), inst('jugendamt'))],
}
export const recorded = inNrw(facts)

export const tie = (a: string, b: string, level: Level | null = null) =>
  anAssumption('ADD_TIE', { institutions: [inst(a), inst(b)], level })
export const joins = (type: string, of: string | null = null) => anAssumption('ADD_MEMBERSHIP', { institutions: [inst(type)], network: of })

/** The situation as it would be; an assumption that cannot be made is a mistake of the test. */
export function assumed(...assumptions: Assumption[]): Situation {
  const { situation, faults } = scenarioOf(recorded, network, assumptions)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return situation
}
