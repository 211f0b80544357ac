import type { Validity } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftAgreement } from '../agreement/negotiation.commands.ts'
import { endContact, nameContact, vacateContact } from '../institution/functionContact.commands.ts'
import { addInstitution } from '../institution/institution.commands.ts'
import { planAction, startAction } from '../need/action.commands.ts'
import { keepCommitment, makeCommitment } from '../need/commitment.commands.ts'
import { meetNeed, voiceNeed } from '../need/need.commands.ts'
import { joinNetwork } from '../network/membership.commands.ts'
import { foundNetwork } from '../network/network.commands.ts'
import { aContact, aDisruption, aHandover, anAgreement, partiesOf } from '../testing/bonds.ts'
import { aMembership, aNetwork, anInstitution, theGround } from '../testing/facts.ts'
import { aCommitment, anAction, aNeed } from '../testing/needs.ts'
import { testPlaces } from '../testing/places.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { type Written, writtenTo } from '../testing/written.ts'
import { reportDisruption, solveDisruption } from './disruption.commands.ts'
import { describeHandover, testHandover } from './handover.commands.ts'

const from = (validFrom: string, validTo: string | null = null): Validity => ({
  validFrom,
  validFromPrecision: 'DAY',
  validTo,
  validToPrecision: 'DAY',
})

describe.each(await testPlaces())('Hand-overs and needs read from $name', (place) => {
  let facts: Written
  let server: TestServer
  beforeAll(async () => {
    facts = await writtenTo(place)
    server = await aServer({ atlas: facts.store.atlas })
    await facts.accepted((draft) => {
      theGround(draft)
      addInstitution(draft, anInstitution({ key: 'inst.jugendamt', type: 'jugendamt', sector: 'jugendhilfe', name: 'Jugendamt Ort' }))
      addInstitution(draft, anInstitution({ key: 'inst.kita' }))
      addInstitution(draft, anInstitution({ key: 'inst.polizei', type: 'polizei', sector: 'polizei_ordnung' }))
      addInstitution(
        draft,
        anInstitution({ key: 'inst.praxis', type: 'arztpraxis_paediatrie', sector: 'gesundheit', name: null, anonymous: true }),
      )
      foundNetwork(draft, aNetwork({ key: 'net.ort' }))
      for (const institution of ['inst.jugendamt', 'inst.kita', 'inst.polizei', 'inst.praxis'])
        joinNetwork(draft, aMembership({ key: `mem.${institution}`, institution }))
    })
    await facts.accepted((draft) => {
      nameContact(draft, aContact({ key: 'contact.vertretung', functionTitle: 'Bereitschaft' }))
      nameContact(draft, aContact({ key: 'contact.eingang', deputy: 'contact.vertretung' }))
      draftAgreement(draft, {
        agreement: anAgreement({ key: 'agr.eins', kind: 'VEREINBARUNG_8A_4', ...from('2020-01-01', '2025-01-01') }),
        parties: partiesOf('agr.eins', 'inst.jugendamt', 'inst.kita'),
      })
      describeHandover(
        draft,
        aHandover({
          key: 'hand.kita',
          title: 'Kita meldet dem Jugendamt',
          network: 'net.ort',
          fromType: 'kita',
          toInstitution: 'inst.jugendamt',
          agreement: 'agr.eins',
          contact: 'contact.eingang',
          legalBasis: ['norm.sgb8.8a'],
          ...from('2021-01-01'),
        }),
      )
      describeHandover(
        draft,
        aHandover({
          key: 'hand.praxis',
          title: 'Praxis meldet dem Jugendamt',
          fromInstitution: 'inst.praxis',
          toInstitution: 'inst.jugendamt',
          channels: [],
          availability: null,
          responseHours: null,
          feedbackDuty: null,
          feedbackHours: null,
          feedbackContent: null,
        }),
      )
      reportDisruption(draft, aDisruption({ key: 'dis.eins', handover: 'hand.kita', reportedOn: '2023-05-01' }))
    })
    await facts.accepted((draft) => {
      testHandover(draft, { key: 'hand.kita', day: '2022-06-01' })
      vacateContact(draft, { key: 'contact.eingang', since: '2023-01-01' })
      endContact(draft, { key: 'contact.vertretung', lastDay: '2023-12-31' })
      solveDisruption(draft, { key: 'dis.eins', day: '2023-09-01' })
    })
    await facts.accepted((draft) => {
      voiceNeed(draft, aNeed({ key: 'need.eins', voicedOn: '2023-01-01' }))
      voiceNeed(draft, aNeed({ key: 'need.ort', subject: 'ter.ort', voicedOn: null, voicedOnPrecision: 'UNKNOWN' }))
      planAction(
        draft,
        anAction({ key: 'act.eins', plannedOn: '2023-03-01', lead: 'inst.kita', dueOn: '2024-01-01', needs: ['need.eins'] }),
      )
      startAction(draft, { key: 'act.eins', day: '2023-06-01' })
      meetNeed(draft, { key: 'need.eins', day: '2024-06-01' })
      makeCommitment(draft, aCommitment({ key: 'com.eins', madeOn: '2023-01-01' }))
      keepCommitment(draft, { key: 'com.eins', day: '2024-01-01' })
    })
  })
  afterAll(async () => {
    await server.close()
    await facts.discard()
  })

  const network = async (asOf: string, fields: string) => {
    const { data, errors } = await server.ask(`{ network(key: "net.ort", asOf: "${asOf}") { ${fields} } }`)
    expect(errors).toBeUndefined()
    return data.network
  }
  const partsOn = async (asOf: string, key: string): Promise<Record<string, string>> => {
    const { handovers } = await network(asOf, 'handovers(first: 10) { edges { node { key parts { kind state } } } }')
    const { parts } = handovers.edges.find(({ node }: { node: { key: string } }) => node.key === key).node
    return Object.fromEntries(parts.map(({ kind, state }: { kind: string; state: string }) => [kind, state]))
  }

  test('a hand-over says which parts are laid down, and what no longer holds as time goes by', async () => {
    const laidDown = { CHANNEL: 'LAID_DOWN', AVAILABILITY: 'LAID_DOWN', RESPONSE: 'LAID_DOWN', FEEDBACK: 'LAID_DOWN' }
    expect(await partsOn('2022-01-01', 'hand.kita')).toEqual({ ...laidDown, CONTACT: 'LAID_DOWN', AGREEMENT: 'LAID_DOWN', TEST: 'MISSING' })
    expect(await partsOn('2023-06-01', 'hand.kita')).toMatchObject({ CONTACT: 'LAID_DOWN', TEST: 'LAID_DOWN' })
    expect(await partsOn('2024-01-01', 'hand.kita')).toMatchObject({ CONTACT: 'BROKEN', TEST: 'LAID_DOWN' })
    expect(await partsOn('2025-01-01', 'hand.kita')).toMatchObject({ CONTACT: 'BROKEN', AGREEMENT: 'BROKEN', TEST: 'BROKEN' })
  })

  test('what nobody has said is missing, and not needed where nothing asks for it', async () => {
    const missing = {
      CHANNEL: 'MISSING',
      AVAILABILITY: 'MISSING',
      RESPONSE: 'MISSING',
      FEEDBACK: 'MISSING',
      CONTACT: 'MISSING',
      TEST: 'MISSING',
    }
    expect(await partsOn('2025-01-01', 'hand.praxis')).toEqual({ ...missing, AGREEMENT: 'NOT_NEEDED' })
  })

  test('a hand-over tells its ends, its contact with the deputy, and what it rests on', async () => {
    const { handovers } = await network(
      '2023-06-01',
      `handovers(first: 10) { totalCount edges { node { key title network { key } trigger channels legalBasis { key } lastTestedOn
        from { type { key } institution { key } label(language: EN) } to { type { key } institution { key } label }
        contact { key functionTitle vacantSince availability institution { key } deputy { functionTitle } } agreement { status } template { key } disruptions { key status severity } } } }`,
    )
    expect(handovers.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        key: 'hand.kita',
        network: { key: 'net.ort' },
        from: { type: { key: 'kita' }, institution: null, label: 'Day-care centre' },
        to: { type: null, institution: { key: 'inst.jugendamt' }, label: 'Jugendamt Ort' },
        contact: { vacantSince: '2023-01-01', institution: { key: 'inst.jugendamt' }, deputy: { functionTitle: 'Bereitschaft' } },
        agreement: { status: 'IN_FORCE' },
        template: { key: 'KITA_JUGENDAMT' },
        lastTestedOn: '2022-06-01',
        disruptions: [{ key: 'dis.eins', status: 'OPEN', severity: 2 }],
      },
      { key: 'hand.praxis', network: null, from: { institution: { key: 'inst.praxis' }, label: 'Paediatric practice (anonymous)' } },
    ])
    expect((await network('2020-06-01', 'handovers(first: 10) { edges { node { key } } }')).handovers.edges).toEqual([
      { node: { key: 'hand.praxis' } },
    ])
  })

  test('expected hand-overs name both sides and what answers them', async () => {
    const { expectedHandovers } = await network(
      '2023-06-01',
      'expectedHandovers { template { key fromSecrecyBound } from { key } to { key } handovers { key } }',
    )
    expect(expectedHandovers).toEqual([
      {
        template: { key: 'KITA_JUGENDAMT', fromSecrecyBound: false },
        from: [{ key: 'inst.kita' }],
        to: [{ key: 'inst.jugendamt' }],
        handovers: [{ key: 'hand.kita' }],
      },
      {
        template: { key: 'GESUNDHEIT_JUGENDAMT', fromSecrecyBound: true },
        from: [{ key: 'inst.praxis' }],
        to: [{ key: 'inst.jugendamt' }],
        handovers: [{ key: 'hand.praxis' }],
      },
      {
        template: { key: 'POLIZEI_JUGENDAMT', fromSecrecyBound: false },
        from: [{ key: 'inst.polizei' }],
        to: [{ key: 'inst.jugendamt' }],
        handovers: [],
      },
      {
        template: { key: 'JUGENDAMT_POLIZEI_GESUNDHEIT', fromSecrecyBound: false },
        from: [{ key: 'inst.jugendamt' }],
        to: [{ key: 'inst.polizei' }],
        handovers: [],
      },
    ])
  })

  test('an institution has its hand-overs, also those of its type, and its contacts of the day', async () => {
    const on = async (key: string, asOf: string) =>
      (await server.ask(`{ institution(key: "${key}", asOf: "${asOf}") { handovers { key } contacts { key } } }`)).data.institution
    expect(await on('inst.kita', '2023-06-01')).toEqual({ handovers: [{ key: 'hand.kita' }], contacts: [] })
    expect(await on('inst.jugendamt', '2023-06-01')).toEqual({
      handovers: [{ key: 'hand.kita' }, { key: 'hand.praxis' }],
      contacts: [{ key: 'contact.vertretung' }, { key: 'contact.eingang' }],
    })
    expect((await on('inst.jugendamt', '2024-01-01')).contacts).toEqual([{ key: 'contact.eingang' }])
  })

  test('disruptions, needs, actions and promises stand where they stood on the day', async () => {
    const fields =
      'disruptions { status solvedOn } needs { status metOn voicedOn subject { key } actions { key } } actions { status startedOn dueOn lead { key } needs { key } } commitments { keptOn subject { key } }'
    expect(await network('2022-12-31', fields)).toEqual({ disruptions: [], needs: [], actions: [], commitments: [] })
    expect(await network('2023-04-01', fields)).toMatchObject({
      needs: [{ status: 'OPEN', metOn: null, subject: { key: 'net.ort' }, actions: [{ key: 'act.eins' }] }],
      actions: [{ status: 'PLANNED', startedOn: null, dueOn: '2024-01-01', lead: { key: 'inst.kita' } }],
    })
    expect(await network('2023-06-01', fields)).toMatchObject({
      disruptions: [{ status: 'OPEN', solvedOn: null }],
      needs: [{ status: 'IN_WORK' }],
      actions: [{ status: 'IN_WORK', startedOn: '2023-06-01', needs: [{ key: 'need.eins' }] }],
      commitments: [{ keptOn: null, subject: { key: 'net.ort' } }],
    })
    expect(await network('2024-06-01', fields)).toMatchObject({
      disruptions: [{ status: 'SOLVED', solvedOn: '2023-09-01' }],
      needs: [{ status: 'MET', metOn: '2024-06-01' }],
      commitments: [{ keptOn: '2024-01-01' }],
    })
    const { data } = await server.ask(
      '{ territory(key: "ter.ort", asOf: "1990-01-01") { needs { key status } } institution(key: "inst.kita") { actions { key } needs { key } commitments { key } } }',
    )
    expect(data).toEqual({
      territory: { needs: [{ key: 'need.ort', status: 'OPEN' }] },
      institution: { actions: [{ key: 'act.eins' }], needs: [], commitments: [] },
    })
  })

  test('a hand-over is found by its key on the days on which it holds; a key that nobody has is refused', async () => {
    const found = async (key: string, asOf: string) => server.ask(`{ handover(key: "${key}", asOf: "${asOf}") { key } }`)
    expect((await found('hand.kita', '2020-12-31')).data).toEqual({ handover: null })
    expect((await found('hand.kita', '2021-01-01')).data).toEqual({ handover: { key: 'hand.kita' } })
    expect((await found('hand.nirgends', '2021-01-01')).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('everything is found again by its id', async () => {
    const found = await network(
      '2024-06-01',
      'handovers(first: 5) { edges { node { id contact { id } template { id } disruptions { id } } } } needs { id } actions { id } commitments { id }',
    )
    const ids = [...new Set([...JSON.stringify(found).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!))]
    expect(ids.length).toBeGreaterThan(8)
    for (const id of ids) expect((await server.ask('query N($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: { id } })
  })
})
