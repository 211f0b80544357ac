import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Grant, thePublic, type Viewer } from './viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aDraftedAgreement, partiesOf } from '../testing/bonds.ts'
import { aClaim, aCooperation, aMembership, anInstitution, aNetwork, aTerritory } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { verbs } from './verbs.ts'

const who = (...grants: Grant[]): Viewer => ({ account: { id: 'a', displayName: 'Probe' }, grants, mayWrite: true, through: 'test' })
const partner = who({ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.eins' } })

const facts = {
  source: [
    {
      key: 'T000',
      kind: 'REPORT' as const,
      title: 'Probe',
      publisher: null,
      url: null,
      publishedOn: null,
      publishedOnPrecision: 'UNKNOWN' as const,
      note: null,
    },
  ],
  territory: [aTerritory({ key: 'ter.ort' }), aTerritory({ key: 'ter.fern' })],
  institution: [
    anInstitution({ key: 'inst.eins' }),
    anInstitution({ key: 'inst.zwei' }),
    anInstitution({ key: 'inst.fern', territory: 'ter.fern' }),
  ],
  network: [aNetwork({ key: 'net.ort' }), aNetwork({ key: 'net.fern', territory: 'ter.fern' })],
  membership: ['eins', 'zwei'].map((name) => aMembership({ key: `mem.${name}`, institution: `inst.${name}`, status: 'INVITED' })),
  agreement: [aDraftedAgreement({ key: 'agr.ort' })],
  agreementParty: partiesOf('agr.ort', 'inst.eins', 'inst.zwei').map((party) => ({ ...party, signedOn: null })),
  cooperation: [aCooperation({ key: 'coop.eins-zwei' })],
  claim: [aClaim({ key: 'claim.eins' }), aClaim({ key: 'claim.zwei', by: 'inst.zwei' })],
}

describe('viewerMay names what the viewer may do, and nothing else', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({
      atlas: atlasOf(facts),
      viewers: {
        public: thePublic,
        partner,
        reader: { ...partner, mayWrite: false },
        near: who({ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ort' } }),
        place: who({ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ort' } }),
        far: who({ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.fern' } }),
        analyst: who({ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }),
        admin: who({ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }),
      },
    })
  })
  afterAll(() => server.close())

  const mayOn = async (token: string, field: string) => {
    const { data, errors } = await server.ask(`{ thing: ${field} { viewerMay } }`, {}, { authorization: `Bearer ${token}` })
    expect(errors).toBeUndefined()
    return data.thing.viewerMay as string[]
  }

  test('a partner edits its own institution and no other', async () => {
    expect(await mayOn('partner', 'institution(key: "inst.eins")')).toEqual([
      'addContact',
      'changePublicContact',
      'claimCooperation',
      'confirmFact',
      'describeInstitution',
      'endProfession',
      'nameProfession',
      'renameInstitution',
      'voiceNeed',
      'writeComment',
    ])
    expect(await mayOn('partner', 'institution(key: "inst.zwei")')).toEqual([])
  })

  test('a coordinator writes in the scope of the grant and nowhere else', async () => {
    for (const token of ['near', 'place']) {
      expect(await mayOn(token, 'institution(key: "inst.zwei")')).toContain('closeInstitution')
      expect(await mayOn(token, 'network(key: "net.ort")')).toContain('inviteMember')
      expect(await mayOn(token, 'network(key: "net.fern")')).toEqual([])
      expect(await mayOn(token, 'institution(key: "inst.fern")')).toEqual([])
    }
    expect(await mayOn('far', 'network(key: "net.ort")')).toEqual([])
  })

  test('the public, analysts and whoever came with a token for reading may do nothing', async () => {
    for (const token of ['public', 'analyst', 'reader'])
      for (const field of ['institution(key: "inst.eins")', 'network(key: "net.ort")']) expect(await mayOn(token, field), token).toEqual([])
  })

  test('an administrator may do all that is named for a fact', async () => {
    expect(await mayOn('admin', 'network(key: "net.fern")')).toEqual([...Object.keys(verbs.network!), 'writeComment'].sort())
  })

  test('a partner signs for its own institution, answers its own invitation and withdraws its own claim', async () => {
    const { data } = await server.ask(
      `{ institution(key: "inst.eins") {
        memberships { institution { key } viewerMay }
        agreements(first: 9) { edges { node { viewerMay parties { institution { key } viewerMay } } } }
        cooperations { viewerMay claims { by { key } viewerMay } }
      } network(key: "net.ort") { memberships { institution { key } viewerMay } } }`,
      {},
      { authorization: 'Bearer partner' },
    )
    const { memberships, agreements, cooperations } = data.institution
    expect(memberships).toEqual([
      { institution: { key: 'inst.eins' }, viewerMay: ['acceptInvitation', 'confirmFact', 'declineInvitation', 'leaveNetwork'] },
    ])
    expect(data.network.memberships).toContainEqual({ institution: { key: 'inst.zwei' }, viewerMay: [] })
    const [{ node }] = agreements.edges
    expect(node.viewerMay).toEqual(['confirmFact', 'signAgreement', 'withdrawParty', 'withdrawSignature', 'writeComment'])
    expect(node.parties).toContainEqual({
      institution: { key: 'inst.eins' },
      viewerMay: ['signAgreement', 'withdrawParty', 'withdrawSignature'],
    })
    expect(node.parties).toContainEqual({ institution: { key: 'inst.zwei' }, viewerMay: [] })
    expect(cooperations[0].viewerMay).toEqual([
      'claimCooperation',
      'confirmCooperation',
      'confirmFact',
      'reportDisruption',
      'withdrawClaim',
      'writeComment',
    ])
    expect(cooperations[0].claims).toContainEqual({ by: { key: 'inst.eins' }, viewerMay: ['withdrawClaim'] })
    expect(cooperations[0].claims).toContainEqual({ by: { key: 'inst.zwei' }, viewerMay: [] })
  })
})
