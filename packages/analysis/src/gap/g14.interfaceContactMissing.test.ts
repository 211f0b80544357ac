import { describe, expect, test } from 'vitest'
import { aContact, aHandover, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { interfaceContactMissing } from './g14.interfaceContactMissing.ts'
import { foundInNetwork, foundInTerritory, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

const base = {
  networks: [aNetwork('net.a')],
  institutions: [anInstitution('inst.school', 'schule'), anInstitution('inst.office', 'jugendamt')],
}
type Facts = Parameters<typeof inNrw>[0]
const inNet = (contact: string | null) => aHandover('hand.1', 'schule', 'jugendamt', { network: 'net.a', contact })
const find = (facts: Facts) => foundInNetwork(interfaceContactMissing, inNrw({ ...base, ...facts }))
const naming = (...contacts: ReturnType<typeof aContact>[]) => find({ handovers: [inNet('con.1')], contacts })

describe('a hand-over', () => {
  test('[G14] that names nobody who takes it is a high gap that rests on § 9 Abs. 3 Nr. 3 LKiSchG NRW', () => {
    const found = find({ handovers: [inNet(null)] })
    expect(found).toMatchObject([
      {
        key: 'G14:net.a:hand.1',
        severity: 'HIGH',
        grounds: [{ citation: '§ 9 Abs. 3 Nr. 3 LKiSchG NRW', verification: 'SECONDARY' }],
        evidence: [{ concept: 'handover', key: 'hand.1' }],
      },
    ])
    expect(messageOf(found[0]!, 'DE')).toBe('Für den Meldeweg Schule → Jugendamt ist keine erreichbare Stelle dokumentiert.')
    const elsewhere = { networks: [aNetwork('net.a', { territory: 'ter.brandenburg-town' })], handovers: [inNet(null)] }
    expect(find(elsewhere)).toMatchObject([{ grounds: [{ norm: null, verification: 'PRODUCT' }] }])
  })

  test('[G14] that names a staffed function is none', () => {
    expect(naming(aContact('con.1', 'inst.office'))).toEqual([])
    expect(naming(aContact('con.1', 'inst.office', { vacantSince: '2026-02-01' }))).toEqual([])
  })

  test('[G14] whose function is vacant or gone is one, unless a deputy is staffed', () => {
    const vacant = aContact('con.1', 'inst.office', { vacantSince: '2025-09-01', deputy: 'con.2' })
    expect(naming()).toHaveLength(1)
    expect(naming(vacant)).toMatchObject([{ evidence: [{}, { concept: 'functionContact', key: 'con.1' }] }])
    expect(naming(vacant, aContact('con.2', 'inst.office', { vacantSince: '2025-01-01' }))).toHaveLength(1)
    expect(naming(vacant, aContact('con.2', 'inst.office'))).toEqual([])
  })

  test('[G14] between two institutions is one of the territory in which they are seated', () => {
    const handovers = [aHandover('hand.2', 'inst.school', 'inst.office')]
    const found = foundInTerritory(interfaceContactMissing, inNrw({ ...base, handovers }), 'ter.kreis')
    expect(keysOf(found)).toEqual(['G14:ter.town:hand.2'])
    expect(found).toMatchObject([
      {
        subjects: [
          { concept: 'handover', key: 'hand.2' },
          { concept: 'institution', key: 'inst.school' },
          { concept: 'institution', key: 'inst.office' },
        ],
        grounds: [{ norm: 'norm.lkischg-nrw.9' }],
      },
    ])
  })
})
