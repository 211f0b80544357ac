import { type FactSet, type Severity, severityWeight } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Grant, Viewer } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { anAgreement, partiesOf } from '../testing/bonds.ts'
import {
  aCooperation,
  aMeeting,
  aMembership,
  anInstitution,
  aNetwork,
  aParticipation,
  aTerritory,
  openEnded,
  provenance,
} from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const types = {
  amt: ['jugendamt', 'jugendhilfe'],
  gesundheit: ['gesundheitsamt', 'gesundheit'],
  gericht: ['familiengericht', 'justiz'],
  polizei: ['polizei', 'polizei_ordnung'],
} as const
const inside = Object.keys(types) as (keyof typeof types)[]
const mandate = { key: 'man.ort', network: 'net.ort', host: 'inst.amt', functionTitle: 'Koordination', fte: null, ...openEnded, provenance }

/**
 * Jugendamt, Gesundheitsamt, Familiengericht and police in a network in NRW that met lately. All cooperate with the Jugendamt alone, so that all
 * hangs on it; a free carrier runs a Kita in the town without an agreement under § 8a; a prosecution office is near, but does not take part.
 */
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
  territory: [
    aTerritory({ key: 'ter.nrw', level: 'LAND' }),
    aTerritory({ key: 'ter.ort', parent: 'ter.nrw' }),
    aTerritory({ key: 'ter.fern', parent: 'ter.nrw' }),
  ],
  institution: [
    ...inside.map((name) =>
      anInstitution({ key: `inst.${name}`, type: types[name][0], sector: types[name][1], carrierKind: 'OEFFENTLICH' }),
    ),
    anInstitution({ key: 'inst.kita', type: 'kita', sector: 'fruehe_bildung', carrierKind: 'FREI' }),
    anInstitution({ key: 'inst.sta', type: 'staatsanwaltschaft', sector: 'justiz', carrierKind: 'OEFFENTLICH' }),
    anInstitution({ key: 'inst.geheim', type: 'schule', sector: 'schule_bildung', territory: 'ter.fern', isPublic: false }),
  ],
  network: [aNetwork({ key: 'net.ort' })],
  mandate: [mandate],
  membership: inside.map((name) => aMembership({ key: `mem.${name}`, institution: `inst.${name}` })),
  meeting: [aMeeting({ key: 'evt.ort', startsOn: '2025-12-01' })],
  participation: inside.map((name) => aParticipation({ key: `part.${name}`, institution: `inst.${name}` })),
  agreement: [anAgreement({ key: 'agr.polizei', kind: 'KOOPERATION_83_INSTITUTION', networks: ['net.ort'] })],
  agreementParty: partiesOf('agr.polizei', 'inst.amt', 'inst.polizei'),
  cooperation: inside
    .filter((name) => name !== 'amt')
    .map((name) => aCooperation({ key: `coop.${name}`, from: 'inst.amt', to: `inst.${name}`, documentedLevel: 3, network: 'net.ort' })),
}

const question = `query WhatIf($input: ScenarioInput!, $asOf: Date) { network(key: "net.ort", asOf: $asOf) { scenario(input: $input) {
  assumptions { kind text label institutions { key } }
  closed { key severity title message legalBasis grounds { citation } subjects { key } }
  opened { key severity message(language: EN) subjects { key } }
  moved { key severity severityBefore }
  staying weight { before after } institutions { before after }
  coverage { template { key } before after items { item { key } before after } }
  measures { measure { key } before after }
} } }`

const who = (...grants: Grant[]): Viewer => ({ account: { id: 'a', displayName: 'Probe' }, grants, mayWrite: false, through: 'test' })
const viewers = {
  coordinator: who({ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ort' } }),
  member: who({ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.polizei' } }),
  stranger: who({ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.sta' } }),
  analyst: who({ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }),
}
const as = (name: keyof typeof viewers) => ({ authorization: `Bearer ${name}` })

describe('What would be if', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(facts), viewers })
  })
  afterAll(() => server.close())

  const ask = (assumptions: object[], headers = as('coordinator')) => server.ask(question, { input: { assumptions } }, headers)
  const outcome = async (...assumptions: object[]) => {
    const { data, errors } = await ask(assumptions)
    expect(errors).toBeUndefined()
    return data.network.scenario
  }
  const keys = (gaps: { key: string }[]) => gaps.map(({ key }) => key)
  const tie = (a: string, b: string) => ({ kind: 'ADD_TIE', institutions: [`inst.${a}`, `inst.${b}`], level: 3 })

  test('nothing is assumed: nothing closes, opens or moves', async () => {
    const { closed, opened, moved, weight, measures, coverage } = await outcome()
    expect({ closed, opened, moved, measures }).toEqual({ closed: [], opened: [], moved: [], measures: [] })
    expect(weight.before).toBe(weight.after)
    expect(coverage.items).toEqual([])
  })

  test('[A15] a tie Gesundheitsamt–Familiengericht: the network still hangs on the Jugendamt for the police; with the police it hangs on nobody', async () => {
    const one = await outcome(tie('gesundheit', 'gericht'))
    expect(keys(one.closed)).toEqual([])
    expect(one.measures).toEqual(
      expect.arrayContaining([
        { measure: { key: 'density' }, before: 0.5, after: expect.closeTo(4 / 6, 12) },
        { measure: { key: 'transitivity' }, before: 0, after: expect.closeTo(3 / 5, 12) },
      ]),
    )
    const both = await outcome(tie('gesundheit', 'gericht'), tie('gesundheit', 'polizei'))
    expect(both.closed).toMatchObject([
      { key: 'G20:net.ort:inst.amt', severity: 'MEDIUM', subjects: [{ key: 'net.ort' }, { key: 'inst.amt' }] },
    ])
    expect(both.opened).toEqual([])
    expect(both.weight.before - both.weight.after).toBe(2)
    expect(both.assumptions[0]).toMatchObject({
      kind: 'ADD_TIE',
      text: 'ADD_TIE~inst.gesundheit~inst.gericht~3',
      label: 'Kooperation besteht: inst.gesundheit – inst.gericht, Stufe 3 (Koordination)',
    })
  })

  test('[A15] where only the two others hang on the Jugendamt, that one tie closes the weak point', async () => {
    const { closed } = await outcome({ kind: 'REMOVE_INSTITUTION', institutions: ['inst.polizei'] }, tie('gesundheit', 'gericht'))
    expect(keys(closed)).toContain('G20:net.ort:inst.amt')
  })

  test('[G01] a group that is expected and joins closes its gap, and coverage rises by one of twelve', async () => {
    const { closed, coverage, institutions } = await outcome({ kind: 'ADD_MEMBERSHIP', institutions: ['inst.sta'] })
    expect(closed).toMatchObject([{ key: 'G01:net.ort:staatsanwaltschaften', severity: 'HIGH' }])
    expect(closed[0].legalBasis).toContain('§ 9 Abs. 4 LKiSchG NRW')
    expect(institutions).toEqual({ before: 4, after: 5 })
    expect(coverage.template).toEqual({ key: 'tpl.lkischg-nrw-9-4' })
    expect(coverage.after - coverage.before).toBeCloseTo(1 / 12, 10)
    expect(coverage.items).toEqual([{ item: { key: 'staatsanwaltschaften' }, before: 'NOT_DOCUMENTED', after: 'COVERED' }])
  })

  test('[G01] so does one of the type that is still to be found', async () => {
    const { closed } = await outcome({
      kind: 'ADD_INSTITUTION',
      institutions: ['inst.assumed.x'],
      type: 'staatsanwaltschaft',
      network: 'net.ort',
    })
    expect(keys(closed)).toEqual(['G01:net.ort:staatsanwaltschaften'])
  })

  test('[G05] an agreement under § 8a closes the gap between Jugendamt and carrier', async () => {
    const { closed } = await outcome({ kind: 'ADD_AGREEMENT', institutions: ['inst.amt', 'inst.kita'], agreementKind: 'VEREINBARUNG_8A_4' })
    expect(closed).toMatchObject([
      { key: 'G05:ter.ort:inst.amt+inst.kita', severity: 'CRITICAL', grounds: [{ citation: '§ 8a Abs. 4 SGB VIII' }] },
    ])
  })

  test('[G20] a tie less, and all hangs on one', async () => {
    const ring = [tie('gesundheit', 'gericht'), tie('gericht', 'polizei')]
    const { opened } = await outcome(...ring, { kind: 'REMOVE_TIE', institutions: ['inst.amt', 'inst.polizei'] })
    expect(opened).toMatchObject([{ key: 'G20:net.ort:inst.gericht', message: expect.stringContaining('without inst.gericht') }])
  })

  test('an institution of elsewhere can be named, if the viewer may see it', async () => {
    const joins = [{ kind: 'ADD_MEMBERSHIP', institutions: ['inst.geheim'] }]
    const { data } = await ask(joins, as('analyst'))
    expect(data.network.scenario.institutions).toEqual({ before: 4, after: 5 })
    const { errors } = await ask(joins)
    const unknown = await ask([{ kind: 'ADD_MEMBERSHIP', institutions: ['inst.nirgends'] }])
    expect(errors![0]!.message).toBe(unknown.errors![0]!.message.replace('inst.nirgends', 'inst.geheim'))
  })

  test('nothing is written', async () => {
    const before = await server.ask('{ revision network(key: "net.ort") { gaps(first: 100) { edges { node { key } } } } }')
    await outcome(tie('gesundheit', 'gericht'), { kind: 'ADD_COORDINATION', institutions: ['inst.polizei'] })
    expect((await server.ask('{ revision network(key: "net.ort") { gaps(first: 100) { edges { node { key } } } } }')).data).toEqual(
      before.data,
    )
  })

  test('the faulty assumption is named by its place, and what is wrong with it', async () => {
    const faultOf = async (...assumptions: object[]) => (await ask(assumptions)).errors?.[0]
    expect(await faultOf(tie('gesundheit', 'gericht'), tie('gericht', 'gesundheit'))).toMatchObject({
      message: 'Assumption 2 cannot be made. That is so already: inst.gericht, inst.gesundheit.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'input.assumptions[1].institutions', place: 1, reason: 'alreadyThere' },
    })
    expect(await faultOf({ kind: 'ADD_AGREEMENT', institutions: ['inst.amt', 'inst.kita'] })).toMatchObject({
      message: 'Assumption 1 cannot be made. Something is not given: agreementKind.',
    })
    expect(await faultOf({ ...tie('amt', 'kita'), level: 9 })).toMatchObject({ extensions: { argument: 'input.assumptions[0].level' } })
    expect(await faultOf({ kind: 'REMOVE_AGREEMENT', thing: 'agr.none' })).toMatchObject({ extensions: { reason: 'unknown' } })
    expect(await faultOf(...Array.from({ length: 51 }, () => tie('amt', 'kita')))).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', limit: { name: 'assumptions', allowed: 50, found: 51 } },
    })
  })

  test('of a network that is not there on the day nothing can be asked', async () => {
    const ended = { validFrom: '2020-01-01', validFromPrecision: 'DAY' as const, validTo: '2025-01-01' }
    const over = await aServer({ atlas: atlasOf({ ...facts, network: [aNetwork({ key: 'net.ort', ...ended })] }) })
    const { data } = await over.ask(
      '{ network(key: "net.ort") { scenario(input: { assumptions: [] }) { staying } recommendations { candidates } situation { content } } }',
    )
    await over.close()
    expect(data.network).toEqual({ scenario: null, recommendations: null, situation: null })
  })

  describe('for whom', () => {
    test('strangers are refused; members see and weigh only gaps that are about themselves', async () => {
      const refused = await ask([], as('stranger'))
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      const scenario = [{ kind: 'REMOVE_COORDINATION', institutions: ['inst.amt'] }]
      const member = await ask(scenario, as('member'))
      const own = await server.ask('{ network(key: "net.ort") { gaps(first: 100) { edges { node { severity } } } } }', {}, as('member'))
      const severities = own.data.network.gaps.edges.map(({ node }: { node: { severity: Severity } }) => node.severity)
      const weight = severities.reduce((sum: number, severity: Severity) => sum + severityWeight[severity], 0)
      expect(member.data.network.scenario).toMatchObject({ opened: [], weight: { before: weight, after: weight } })
      const coordinator = await ask(scenario)
      expect(keys(coordinator.data.network.scenario.opened)).toEqual(['G16:net.ort'])
      expect(coordinator.data.network.scenario.weight.before).toBeGreaterThan(weight)
    })

    test('the facts to compute with go to whoever coordinates the network and may see all of them, to nobody else', async () => {
      const snapshot = async (name: keyof typeof viewers, further: string[] = []) =>
        server.ask(
          'query($with: [String!]) { network(key: "net.ort") { situation(with: $with) { content } } }',
          { with: further },
          as(name),
        )
      const { data } = await snapshot('coordinator')
      expect(JSON.parse(data.network.situation.content).lists.institutions.rows).toHaveLength(5)
      expect(JSON.parse((await snapshot('coordinator', ['inst.sta'])).data.network.situation.content).lists.institutions.rows).toHaveLength(
        6,
      )
      for (const name of ['member', 'stranger', 'analyst'] as const)
        expect((await snapshot(name)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect((await snapshot('coordinator', ['inst.geheim'])).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    })
  })

  describe('recommendations', () => {
    const recommended = async (given = '', headers = as('coordinator')) => {
      const { data, errors } = await server.ask(
        `{ network(key: "net.ort") { recommendations${given} { best candidates weight { before after } items { gain reason en: reason(language: EN) assumption { kind text institutions { key } } closes { key } opens { key } } } } }`,
        {},
        headers,
      )
      return errors ? { errors } : data.network.recommendations
    }

    test('begin with the critical gap that one agreement closes, and say why', async () => {
      const { items, weight } = await recommended('(budget: 1)')
      expect(items).toEqual([
        {
          gain: 8,
          reason: expect.stringContaining('[G05] (§ 8a Abs. 4 SGB VIII). Gewicht der Lücken: −8.'),
          en: expect.stringContaining('Closes 1 × '),
          assumption: {
            kind: 'ADD_AGREEMENT',
            text: 'ADD_AGREEMENT~inst.amt~inst.kita~VEREINBARUNG_8A_4',
            institutions: [{ key: 'inst.amt' }, { key: 'inst.kita' }],
          },
          closes: [{ key: 'G05:ter.ort:inst.amt+inst.kita' }],
          opens: [],
        },
      ])
      expect(weight.before - weight.after).toBe(8)
    })

    test('are refused beyond their bounds, and of gaps alone that the viewer may see', async () => {
      expect((await recommended('(budget: 11)')).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'budget' } })
      expect((await recommended('(perInstitution: 0)')).errors[0]).toMatchObject({ extensions: { argument: 'perInstitution' } })
      expect(await recommended('', as('member'))).toMatchObject({ items: [] })
    })
  })
})
