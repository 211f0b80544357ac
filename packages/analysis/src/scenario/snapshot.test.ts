import { describe, expect, test } from 'vitest'
import { gapsOfNetwork } from '../gap/index.ts'
import { aContact, anAgreement, anInstitution, aNetwork, aMembership, aHandover, inferred, inNrw } from '../situation/situation.factory.ts'
import { packed, unpacked } from './snapshot.ts'

const evidence = [{ source: 'src.paper', confidence: 'STATED' as const, statement: 'In confidence', lastConfirmedOn: '2025-01-01' }]
const situation = inNrw({
  networks: [aNetwork('net.a')],
  institutions: [
    anInstitution('inst.amt', 'jugendamt', { contactMailbox: 'post@amt.example', contactPhone: '0999 1', provenance: evidence }),
    anInstitution('inst.kita', 'kita', { carrierKind: 'FREI', legalName: 'Kita gGmbH', provenance: inferred }),
  ],
  memberships: [aMembership('net.a', 'inst.amt'), aMembership('net.a', 'inst.kita')],
  agreements: [anAgreement('VEREINBARUNG_8A_4', ['inst.amt', 'inst.kita'], { documentUrl: 'https://amt.example/secret.pdf' })],
  handovers: [aHandover('hand.1', 'inst.kita', 'inst.amt', { contact: 'fun.1' })],
  contacts: [aContact('fun.1', 'inst.amt', { mailbox: 'eingang@amt.example', phone: '0999 2' })],
})

describe('a situation that travels', () => {
  const text = JSON.stringify(packed(situation.facts))
  const arrived = unpacked(JSON.parse(text))

  test('arrives with everything that is computed from, so that the same gaps are found', () => {
    expect(gapsOfNetwork(arrived, 'net.a')).toEqual(gapsOfNetwork(situation, 'net.a'))
    expect(Object.keys(arrived.facts).toSorted()).toEqual(Object.keys(situation.facts).toSorted())
    expect(arrived.facts.institutions.map((one) => Object.keys(one).toSorted())).toEqual(
      situation.facts.institutions.map((one) => Object.keys(one).toSorted()),
    )
    expect(arrived.facts.agreements[0]?.parties).toEqual(situation.facts.agreements[0]?.parties)
  })

  test('leaves at home how to reach somebody, where documents are, and the words of sources', () => {
    for (const secret of ['@amt.example', '0999', 'gGmbH', 'secret.pdf', 'In confidence']) expect(text).not.toContain(secret)
    expect(arrived.facts.institutions[0]).toMatchObject({
      contactMailbox: '…',
      legalName: null,
      provenance: [{ ...evidence[0], statement: null }],
    })
  })
})
