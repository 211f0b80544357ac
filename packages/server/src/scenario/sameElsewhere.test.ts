import { isToldIn, outcomeOf, type PackedSituation, type ScenarioOutcome, unpacked } from '@geflecht/analysis'
import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { type Assumption, anAssumption, assumptionText } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Grant, Viewer } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const coordinates = (kind: 'NETWORK' | 'TERRITORY', key: string): Grant => ({ role: 'COORDINATOR', scope: { kind, key } })
const who = (...grants: Grant[]): Viewer => ({ account: { id: 'a', displayName: 'Probe' }, grants, mayWrite: false, through: 'test' })
const viewers = {
  admin: who({ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }),
  ratingen: who(coordinates('TERRITORY', 'ter.ratingen')),
  musterkreis: who(coordinates('TERRITORY', 'ter.musterkreis')),
}

const question = `query($key: String!, $input: ScenarioInput!) { network(key: $key) { scenario(input: $input) {
  closed { key message } opened { key message } moved { key severity severityBefore } staying
  weight { before after } institutions { before after }
  coverage { template { key } before after items { item { key } before after } }
  measures { measure { key } before after }
} } }`

/** What was computed over facts that have travelled, in the form in which the server answers. */
const told = ({ gaps, weight, institutions, coverage, measures }: ScenarioOutcome) => ({
  closed: gaps.closed.map(({ key }) => ({ key })),
  opened: gaps.opened.map(({ key }) => ({ key })),
  moved: gaps.moved.map(({ before, after }) => ({ key: after.key, severity: after.severity, severityBefore: before.severity })),
  staying: gaps.staying,
  weight,
  institutions,
  coverage: coverage && {
    template: { key: coverage.before.template.key },
    before: coverage.before.score,
    after: coverage.after.score,
    items: coverage.after.items.flatMap(({ item, status: after }, place) => {
      const before = coverage.before.items[place]!.status
      return before === after ? [] : [{ item: { key: item.key }, before, after }]
    }),
  },
  measures: measures.map(({ key, before, after }) => ({ measure: { key }, before: before.value, after: after.value })),
})

describe('A scenario computed from the snapshot is what the server answers', () => {
  const servers = new Map<string, TestServer>()
  beforeAll(async () => {
    servers.set('documented', await aServer({ atlas: atlasOf(documentedSet), viewers }))
    servers.set('Musterkreis', await aServer({ atlas: atlasOf(musterkreisSet), viewers }))
  }, 60_000)
  afterAll(() => Promise.all([...servers.values()].map((server) => server.close())))

  for (const [set, viewer, networks] of [
    ['documented', 'admin', documentedSet.network],
    ['documented', 'ratingen', documentedSet.network.filter(({ territory }) => territory === 'ter.ratingen')],
    ['Musterkreis', 'admin', musterkreisSet.network],
    ['Musterkreis', 'musterkreis', musterkreisSet.network],
  ] as const)
    test(`${set}, as ${viewer}: in ${networks.length} networks`, async () => {
      const server = servers.get(set)!
      const headers = { authorization: `Bearer ${viewer}` }
      let computed = 0
      for (const { key } of networks) {
        const { data, errors } = await server.ask('query($key: String!) { network(key: $key) { situation { content } } }', { key }, headers)
        expect(errors).toBeUndefined()
        if (!data.network?.situation) continue
        const snapshot = JSON.parse(data.network.situation.content) as PackedSituation
        const situation = unpacked(snapshot)
        const network = situation.network(key)!
        for (const assumptions of scenariosFor(
          situation.facts.institutions.map((one) => one.key),
          snapshot.asOf,
        )) {
          const here = outcomeOf(situation, network, assumptions, isToldIn(snapshot))
          const makeable = assumptions.filter((_, place) => here.faults.every((fault) => fault.place !== place))
          const input = {
            assumptions: makeable.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null))),
          }
          const answer = await server.ask(question, { key, input }, headers)
          expect(answer.errors, assumptions.map(assumptionText).join()).toBeUndefined()
          const { closed, opened, ...rest } = answer.data.network.scenario
          const bare = (gaps: { key: string }[]) => gaps.map((gap) => ({ key: gap.key }))
          expect({ closed: bare(closed), opened: bare(opened), ...rest }).toEqual(told(here))
          computed++
        }
      }
      expect(computed).toBeGreaterThan(0)
    }, 60_000)
})

/** Some scenarios with whoever there is. */
const scenariosFor = (institutions: readonly string[], asOf: string): Assumption[][] => {
  const [a, b, c, d] = [0, 3, 7, 11].map((place) => institutions[place % institutions.length] ?? '')
  const two = (x?: string, y?: string) => ({ institutions: [x ?? '', y ?? ''] })
  return [
    [],
    [anAssumption('ADD_TIE', { ...two(a, b), level: 3 }), anAssumption('ADD_MEMBERSHIP', { institutions: [c ?? ''] })],
    [anAssumption('REMOVE_INSTITUTION', { institutions: [d ?? ''] }), anAssumption('ADD_MEETING', { day: asOf })],
    [
      anAssumption('ADD_INSTITUTION', { institutions: ['inst.assumed.sta'], type: 'staatsanwaltschaft', network: null }),
      anAssumption('ADD_MEMBERSHIP', { institutions: ['inst.assumed.sta'] }),
      anAssumption('ADD_AGREEMENT', { ...two(a, c), agreementKind: 'VEREINBARUNG_8A_4' }),
      anAssumption('ADD_HANDOVER', two(b, a)),
    ],
  ]
}
