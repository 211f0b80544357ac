import { describe, expect, test } from 'vitest'
import { aDistrict, aMembership, anAgreement, anInstitution, aNetwork, inferred, inNrw } from '../situation/situation.factory.ts'
import { agreement8a5Missing } from './g06.agreement8a5Missing.ts'
import { foundInNetwork, foundInTerritory, keysOf } from './gap.factory.ts'

const base = {
  districts: [aDistrict('dis.kreis', { territories: ['ter.town', 'ter.neighbour'], jugendamt: 'inst.jugendamt' })],
  networks: [aNetwork('net.a')],
  institutions: [
    anInstitution('inst.jugendamt', 'jugendamt', { territory: 'ter.kreis' }),
    anInstitution('inst.minder', 'kindertagespflege', { carrier: 'inst.verein' }),
    anInstitution('inst.verein', 'verein'),
    anInstitution('inst.advice', 'kita_fachdienst', { territory: 'ter.kreis' }),
    anInstitution('inst.advice-elsewhere', 'kita_fachdienst', { territory: 'ter.neighbour' }),
  ],
  memberships: [aMembership('net.a', 'inst.jugendamt')],
}
type Facts = Parameters<typeof inNrw>[0]
const find = (facts: Facts = {}) => foundInNetwork(agreement8a5Missing, inNrw({ ...base, ...facts }))
const withAgreement = (party: string, given = {}) =>
  find({ agreements: [anAgreement('VEREINBARUNG_8A_5', ['inst.jugendamt', party], given)] })

describe('a childminder', () => {
  test('[G06] without an agreement with the Jugendamt of the place is a gap that rests on § 8a Abs. 5 SGB VIII', () => {
    expect(find()).toMatchObject([
      {
        key: 'G06:ter.kreis:inst.jugendamt+inst.minder',
        severity: 'HIGH',
        facts: { name: 'inst.minder' },
        grounds: [{ norm: 'norm.sgb8.8a', citation: '§ 8a Abs. 5 SGB VIII', verification: 'SECONDARY' }],
      },
    ])
  })

  test('[G06] is none once an agreement is in force: its own, its carrier’s, or one of the advisory service there', () => {
    for (const party of ['inst.minder', 'inst.verein', 'inst.advice']) expect(withAgreement(party), party).toEqual([])
    const serving = anInstitution('inst.serving', 'kita_fachdienst', { territory: 'ter.third', serviceArea: ['ter.neighbour', 'ter.town'] })
    const agreements = [anAgreement('VEREINBARUNG_8A_5', ['inst.jugendamt', 'inst.serving'])]
    expect(find({ institutions: [...base.institutions, serving], agreements })).toEqual([])
  })

  test('[G06] stays one when the agreement is of another kind, does not bind, or is made by an advisory service for another place', () => {
    expect(find({ agreements: [anAgreement('VEREINBARUNG_8A_4', ['inst.jugendamt', 'inst.minder'])] })).toHaveLength(1)
    expect(withAgreement('inst.minder', { validTo: '2025-12-31' })).toHaveLength(1)
    expect(withAgreement('inst.minder', { provenance: inferred })).toHaveLength(1)
    expect(withAgreement('inst.advice-elsewhere')).toHaveLength(1)
  })

  test('[G06] is one of the networks with one of the two in the circle, and of the territories around either', () => {
    expect(find({ memberships: [aMembership('net.a', 'inst.minder')] })).toHaveLength(1)
    expect(find({ memberships: [aMembership('net.a', 'inst.verein')] })).toEqual([])
    for (const place of ['ter.town', 'ter.kreis', 'ter.nrw'])
      expect(keysOf(foundInTerritory(agreement8a5Missing, inNrw(base), place)), place).toEqual(['G06:ter.kreis:inst.jugendamt+inst.minder'])
    expect(foundInTerritory(agreement8a5Missing, inNrw(base), 'ter.third')).toEqual([])
  })

  test('[G06] is none where no Jugendamt is documented, and other day care has no agreement of this kind', () => {
    expect(find({ districts: [], institutions: base.institutions.slice(1) })).toEqual([])
    expect(find({ institutions: [base.institutions[0]!, anInstitution('inst.kita', 'kita')] })).toEqual([])
  })
})
