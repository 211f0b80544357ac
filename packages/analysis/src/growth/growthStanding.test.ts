import { expect, test } from 'vitest'
import {
  aCooperation,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aRuling,
  aSituation,
  aTerritory,
} from '../situation/situation.factory.ts'
import { growthStanding } from './growthStanding.ts'

const facts = {
  asOf: '2026-01-01',
  territories: [aTerritory('ter.nrw', { level: 'LAND', ags: '05000000' }), aTerritory('ter.town', { parent: 'ter.nrw' })],
  institutions: [anInstitution('inst.court', 'familiengericht'), anInstitution('inst.office', 'jugendamt')],
  networks: [aNetwork('net.a')],
  memberships: [aMembership('net.a', 'inst.court'), aMembership('net.a', 'inst.office')],
  cooperations: [aCooperation('coop.1', 'inst.court', 'inst.office')],
  agreements: [anAgreement('GRUNDSATZVEREINBARUNG_KKG', ['inst.court', 'inst.office'])],
}

test('A network stands with its circle, its cooperation, and the groups of its default template that are there', () => {
  const found = growthStanding(aSituation(facts), 'net.a')
  // § 9 Abs. 4 LKiSchG NRW names twelve groups; family courts are one, the Jugendamt with its social service another.
  expect(found).toMatchObject({
    institutions: 2,
    cooperations: 1,
    agreements: 1,
    template: { key: 'tpl.lkischg-nrw-9-4' },
    covered: 2,
    items: 12,
  })
  const ruled = growthStanding(aSituation({ ...facts, rulings: [aRuling('net.a', 'verfahrensbeistaende', 'NOT_APPLICABLE')] }), 'net.a')
  expect(ruled?.items).toBe(11)
  expect(growthStanding(aSituation(facts), 'net.none')).toBeNull()
})
