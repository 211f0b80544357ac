import type { FactSet, Membership } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { aHandover, anAgreement, partiesOf } from '../testing/bonds.ts'
import {
  aClaim,
  aCooperation,
  aMeeting,
  aMembership,
  anInstitution,
  aNetwork,
  aParticipation,
  aTerritory,
  openEnded,
} from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const inferred = [{ source: 'T000', confidence: 'INFERRED' as const, statement: null, lastConfirmedOn: null }]
const member = (institution: string, more: Partial<Membership> = {}) =>
  aMembership({ key: `mem.${institution}`, institution: `inst.${institution}`, ...more })

/** school – office – court by cooperation; practice and office in one network; police and court at one meeting; a collective actor ties everybody. */
const facts: Partial<FactSet> = {
  source: [
    {
      key: 'T000',
      kind: 'REPORT',
      title: 'Probe',
      publisher: null,
      url: null,
      publishedOn: null,
      publishedOnPrecision: 'UNKNOWN',
      note: null,
    },
  ],
  territory: [aTerritory({ key: 'ter.ort' }), aTerritory({ key: 'ter.teil', parent: 'ter.ort' })],
  institution: [
    anInstitution({ key: 'inst.school', type: 'schule', sector: 'schule_bildung' }),
    anInstitution({ key: 'inst.office', type: 'jugendamt', sector: 'jugendhilfe' }),
    anInstitution({ key: 'inst.court', type: 'familiengericht', sector: 'justiz', territory: 'ter.teil' }),
    anInstitution({ key: 'inst.practice', type: 'arztpraxis_gynaekologie', sector: 'gesundheit' }),
    anInstitution({ key: 'inst.police', type: 'polizei', sector: 'polizei_ordnung' }),
    anInstitution({ key: 'inst.lonely', type: 'kita' }),
    anInstitution({ key: 'inst.others', type: 'sammelgruppe', sector: 'sonstige' }),
  ],
  professionPresence: [{ key: 'pres.x', institution: 'inst.police', profession: 'prof.lehrkraft', ...openEnded, provenance: inferred }],
  network: [aNetwork({ key: 'net.ort' })],
  membership: [member('practice'), member('office'), member('lonely', { status: 'PAUSED' }), member('others')],
  meeting: [aMeeting({ key: 'evt.ort' })],
  participation: [
    aParticipation({ key: 'part.1', institution: 'inst.police' }),
    aParticipation({ key: 'part.2', institution: 'inst.court', role: 'GASTGEBER' }),
    aParticipation({ key: 'part.3', institution: 'inst.school', role: 'FACHVORTRAG' }),
    aParticipation({ key: 'part.4', institution: 'inst.lonely', provenance: inferred }),
  ],
  cooperation: [
    aCooperation({ key: 'coop.so', from: 'inst.office', to: 'inst.school' }),
    aCooperation({ key: 'coop.oc', from: 'inst.court', to: 'inst.office' }),
    aCooperation({ key: 'coop.sc', from: 'inst.court', to: 'inst.school' }),
    aCooperation({ key: 'coop.lo', from: 'inst.lonely', to: 'inst.others' }),
    aCooperation({ key: 'coop.po', from: 'inst.others', to: 'inst.police' }),
    aCooperation({ key: 'coop.sp', from: 'inst.police', to: 'inst.school', validTo: '2025-01-01' }),
  ],
  agreement: [
    anAgreement({ key: 'agr.1' }),
    anAgreement({ key: 'agr.draft', signedOn: null }),
    anAgreement({ key: 'agr.ended', validTo: '2025-01-01' }),
  ],
  agreementParty: [
    ...partiesOf('agr.1', 'inst.lonely', 'inst.court', 'inst.others'),
    ...partiesOf('agr.draft', 'inst.lonely', 'inst.police'),
    ...partiesOf('agr.ended', 'inst.lonely', 'inst.school'),
  ],
  handover: [
    aHandover({ key: 'hand.1', fromInstitution: 'inst.lonely', toInstitution: 'inst.office' }),
    aHandover({ key: 'hand.5', fromInstitution: 'inst.school', toInstitution: 'inst.office' }),
    aHandover({ key: 'hand.2', network: 'net.ort', fromType: 'arztpraxis_gynaekologie', toType: 'jugendamt' }),
    aHandover({ key: 'hand.3', fromType: 'jugendamt', toType: 'arztpraxis_gynaekologie' }),
    aHandover({ key: 'hand.4', network: 'net.ort', fromType: 'jugendamt', toInstitution: 'inst.police', validTo: '2025-01-01' }),
  ],
  claim: [
    aClaim({ key: 'claim.1', cooperation: 'coop.so', by: 'inst.office', level: 3 }),
    aClaim({ key: 'claim.2', cooperation: 'coop.so', by: 'inst.school', level: 2 }),
    aClaim({ key: 'claim.3', cooperation: 'coop.sc', by: 'inst.court', level: 4 }),
    aClaim({ key: 'claim.4', cooperation: 'coop.sc', by: 'inst.school', level: 0 }),
  ],
}

describe('The shortest documented chain', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(facts) })
  })
  afterAll(() => server.close())

  const path = async (from: unknown, to: unknown, ties: string[], asOf: string | null = null) => {
    const { data, errors } = await server.ask(
      'query P($from: PathEnd!, $to: PathEnd!, $ties: [TieKind!]!, $asOf: Date) { path(from: $from, to: $to, ties: $ties, asOf: $asOf) { length steps { from { __typename key } to { key } tie { kind key level confirmed } } } }',
      { from, to, ties, asOf },
    )
    expect(errors).toBeUndefined()
    return data.path
  }
  const inst = (name: string) => ({ institution: `inst.${name}` })

  test('leads over cooperations in either direction, each with its level and whether both say so; never over a denied one', async () => {
    expect(await path(inst('school'), inst('court'), ['COOPERATION'])).toEqual({
      length: 2,
      steps: [
        {
          from: { __typename: 'Institution', key: 'inst.school' },
          to: { key: 'inst.office' },
          tie: { kind: 'COOPERATION', key: 'coop.so', level: 2, confirmed: true },
        },
        {
          from: { __typename: 'Institution', key: 'inst.office' },
          to: { key: 'inst.court' },
          tie: { kind: 'COOPERATION', key: 'coop.oc', level: null, confirmed: false },
        },
      ],
    })
  })

  test('goes through the network or the meeting that two share, in two steps', async () => {
    const shared = await path(inst('practice'), inst('office'), ['CO_MEMBERSHIP'])
    expect(shared).toMatchObject({
      length: 2,
      steps: [{ to: { key: 'net.ort' }, tie: { kind: 'CO_MEMBERSHIP', key: 'mem.practice' } }, { from: { __typename: 'Network' } }],
    })
    const met = await path(inst('police'), inst('court'), ['CO_ATTENDANCE'])
    expect(met).toMatchObject({
      length: 2,
      steps: [{ to: { key: 'evt.ort' }, tie: { kind: 'CO_ATTENDANCE', key: 'part.1' } }, { from: { __typename: 'Meeting' } }],
    })
    expect((await path(inst('practice'), inst('police'), ['CO_MEMBERSHIP', 'COOPERATION', 'CO_ATTENDANCE'])).length).toBe(5)
  })

  test('[INV 5] [INV 6] never leads over collective actors, paused members, those who only spoke, or what is only inferred', async () => {
    expect(await path(inst('lonely'), inst('police'), ['COOPERATION', 'CO_MEMBERSHIP', 'CO_ATTENDANCE'])).toBeNull()
    expect(await path(inst('school'), inst('police'), ['CO_ATTENDANCE'])).toBeNull()
    expect(await path(inst('others'), inst('practice'), ['CO_MEMBERSHIP'])).toBeNull()
  })

  test('[INV 8] leads over what holds on the day', async () => {
    expect((await path(inst('police'), inst('school'), ['COOPERATION'], '2024-12-31')).length).toBe(1)
    expect(await path(inst('police'), inst('school'), ['COOPERATION'], '2025-01-01')).toBeNull()
  })

  test('leads over an agreement in force, which all its parties confirm', async () => {
    expect(await path(inst('court'), inst('lonely'), ['AGREEMENT'])).toMatchObject({
      length: 1,
      steps: [{ tie: { kind: 'AGREEMENT', key: 'agr.1', level: null, confirmed: true } }],
    })
    expect(await path(inst('lonely'), inst('police'), ['AGREEMENT'])).toBeNull()
    expect(await path(inst('lonely'), inst('school'), ['AGREEMENT'])).toBeNull()
    expect((await path(inst('lonely'), inst('school'), ['AGREEMENT'], '2024-12-31')).length).toBe(1)
  })

  test('leads over a hand-over from giver to taker only, between institutions or the members of types in the network that describes it', async () => {
    expect(await path(inst('lonely'), inst('office'), ['HANDOVER'])).toMatchObject({
      length: 1,
      steps: [{ tie: { kind: 'HANDOVER', key: 'hand.1', confirmed: false } }],
    })
    expect(await path(inst('office'), inst('lonely'), ['HANDOVER'])).toBeNull()
    expect(await path(inst('practice'), inst('office'), ['HANDOVER'])).toMatchObject({ length: 1, steps: [{ tie: { key: 'hand.2' } }] })
    expect(await path(inst('office'), inst('practice'), ['HANDOVER'])).toBeNull()
    expect(await path(inst('practice'), inst('police'), ['HANDOVER'])).toBeNull()
    expect((await path(inst('practice'), inst('police'), ['HANDOVER'], '2024-12-31')).length).toBe(2)
  })

  test('an end may be a type or a profession in a territory: where it is documented to work, else where it typically works', async () => {
    expect(
      (await path({ type: 'schule', territory: 'ter.ort' }, { type: 'familiengericht', territory: 'ter.ort' }, ['COOPERATION'])).length,
    ).toBe(2)
    expect((await path({ profession: 'prof.gynaekologe', territory: 'ter.ort' }, inst('office'), ['CO_MEMBERSHIP'])).length).toBe(2)
    expect((await path({ profession: 'prof.lehrkraft', territory: 'ter.ort' }, inst('court'), ['CO_ATTENDANCE'])).length).toBe(2)
    expect(await path({ type: 'schule', territory: 'ter.teil' }, inst('court'), ['COOPERATION'])).toBeNull()
  })

  test('an end may be a type or a profession anywhere; the answer says whom it found', async () => {
    const asked = `{ path(from: { profession: "prof.gynaekologe" }, to: { type: "familiengericht" }, ties: [CO_MEMBERSHIP, COOPERATION]) {
      length from { key } to { key } } }`
    const { data } = await server.ask(asked)
    expect(data.path).toEqual({ length: 3, from: { key: 'inst.practice' }, to: { key: 'inst.court' } })
  })

  test('each step names all that it rests on, each with its sources and how sure they are; a hand-over only where it leads that way', async () => {
    const steps = async (from: string, to: string) => {
      const { data } = await server.ask(
        `query P($from: String!, $to: String!) { path(from: { institution: $from }, to: { institution: $to }, ties: [AGREEMENT, HANDOVER, COOPERATION]) {
          steps { tie { key } ties { kind key level fact { __typename key } provenance { confidence source { title } } } } } }`,
        { from: `inst.${from}`, to: `inst.${to}` },
      )
      return data.path.steps
    }
    const stated = [{ confidence: 'STATED', source: { title: 'Probe' } }]
    const cooperation = {
      kind: 'COOPERATION',
      key: 'coop.so',
      level: 2,
      fact: { __typename: 'Cooperation', key: 'coop.so' },
      provenance: stated,
    }
    const handover = { kind: 'HANDOVER', key: 'hand.5', level: null, fact: { __typename: 'Handover', key: 'hand.5' }, provenance: stated }
    expect(await steps('school', 'office')).toEqual([{ tie: { key: 'coop.so' }, ties: [cooperation, handover] }])
    expect(await steps('office', 'school')).toEqual([{ tie: { key: 'coop.so' }, ties: [cooperation] }])
  })

  test('has no step when somebody stands at both ends', async () => {
    expect(await path(inst('school'), { type: 'schule', territory: 'ter.ort' }, ['COOPERATION'])).toEqual({ length: 0, steps: [] })
  })
})

describe('From a gynaecological practice in Ratingen to the family court, as documented [A5]', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())
  const path = async (to: string, ties: string) =>
    (
      await server.ask(
        `{ path(from: { profession: "prof.gynaekologe", territory: "ter.ratingen" }, to: ${to}, ties: ${ties}, asOf: "2026-01-01") {
          length from { key } to { key } steps { to { key } ties { kind provenance { confidence source { key } } } } } }`,
      )
    ).data.path

  test('two steps through the kick-off at which both were represented, with the source that says so', async () => {
    const found = await path('{ type: "familiengericht", territory: "ter.ratingen" }', '[CO_ATTENDANCE]')
    const shown = [{ kind: 'CO_ATTENDANCE', provenance: [{ confidence: 'STATED', source: { key: 'S003' } }] }]
    expect(found).toEqual({
      length: 2,
      from: { key: 'inst.ratingen.gynaekologische-praxis' },
      to: { key: 'inst.ratingen.familiengericht' },
      steps: [
        { to: { key: 'evt.ratingen.2023-05-03-auftakt' }, ties: shown },
        { to: { key: 'inst.ratingen.familiengericht' }, ties: shown },
      ],
    })
    expect(await path('{ type: "familiengericht" }', '[CO_ATTENDANCE, CO_MEMBERSHIP, COOPERATION]')).toMatchObject({ length: 2 })
  })

  test('none by cooperation, hand-over or agreement', async () => {
    expect(await path('{ type: "familiengericht" }', '[COOPERATION, HANDOVER, AGREEMENT]')).toBeNull()
  })
})
