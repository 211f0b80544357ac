import { describe, expect, test } from 'vitest'
import { aContact, aMandate, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { publicInfoMissing } from './g25.publicInfoMissing.ts'
import { foundInNetwork } from './gap.factory.ts'

type Network = Parameters<typeof aNetwork>[1]
const find = (given: Network = {}, facts: Parameters<typeof inNrw>[0] = {}) =>
  foundInNetwork(
    publicInfoMissing,
    inNrw({ networks: [aNetwork('net.a', given)], institutions: [anInstitution('inst.a', 'jugendamt')], ...facts }),
  )
const withContact = (contact: Parameters<typeof aContact>[2] = {}, given: Network = {}) =>
  find(given, {
    mandates: [aMandate('net.a', 'inst.a')],
    contacts: [aContact('con.1', 'inst.a', { mailbox: 'netzwerk@example.org', ...contact })],
  })

describe('a network of which the public can read nothing', () => {
  test('[G25] is a gap that rests on § 9 Abs. 3 LKiSchG NRW where it holds, else on a rule of our own', () => {
    expect(find()).toMatchObject([
      { key: 'G25:net.a', severity: 'MEDIUM', grounds: [{ norm: 'norm.lkischg-nrw.9', verification: 'SECONDARY' }] },
    ])
    for (const elsewhere of [{ territory: 'ter.brandenburg-town' }, { kind: 'NETZWERK_FRUEHE_HILFEN' }])
      expect(find(elsewhere)).toMatchObject([{ grounds: [{ norm: null, verification: 'PRODUCT' }] }])
  })

  test('[G25] is none once its page is documented, or its coordination shows a public function with an address', () => {
    expect(find({ publicUrl: 'https://netzwerk.example.org' })).toEqual([])
    expect(withContact()).toEqual([])
    expect(withContact({ mailbox: null, phone: '0000' })).toEqual([])
  })

  test('[G25] stays one while that function is not public, has no address, or is vacant, or the network itself is not shown', () => {
    for (const contact of [{ isPublic: false }, { mailbox: null }, { vacantSince: '2025-12-01' }])
      expect(withContact(contact)).toHaveLength(1)
    expect(withContact({}, { visibility: 'INTERNAL' })).toHaveLength(1)
    expect(find({}, { contacts: [aContact('con.1', 'inst.a')] })).toHaveLength(1)
  })

  test('[G25] is not asked of networks that bring professionals together for something else', () => {
    expect(find({ kind: 'ARBEITSGEMEINSCHAFT_78' })).toEqual([])
    expect(find({ kind: 'RUNDER_TISCH' })).toEqual([])
  })
})
