import { noFacts } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { aHandover, anAgreement, partiesOf } from '../testing/bonds.ts'
import { aMeeting, aMembership, anInstitution, aNetwork, aParticipation, aTerritory } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import type { Grant, Viewer } from './viewer.ts'

const who = (...grants: Grant[]): Viewer => ({ account: { id: 'a', displayName: 'Probe' }, grants, mayWrite: false, through: 'test' })
const inst = (name: string) => `inst.${name}`
const member = (network: string, name: string) =>
  aMembership({ key: `mem.${network}.${name}`, network: `net.${network}`, institution: inst(name) })
const attended = (meeting: string, name: string) =>
  aParticipation({ key: `part.${meeting}.${name}`, meeting: `evt.${meeting}`, institution: inst(name) })

/**
 * One, two, three and four are in a network of their own place. Two and three share more that is none of the others' business: an agreement of
 * theirs, a hand-over that rests on one, membership and a meeting in an internal network of another place, and in a public one.
 */
const facts = {
  ...noFacts,
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
  territory: [
    aTerritory({ key: 'ter.kreis', level: 'KREIS' }),
    aTerritory({ key: 'ter.ort', parent: 'ter.kreis' }),
    aTerritory({ key: 'ter.fern', parent: 'ter.kreis' }),
  ],
  institution: [
    ...['eins', 'zwei', 'drei', 'vier'].map((name) => anInstitution({ key: inst(name), territory: 'ter.fern' })),
    anInstitution({ key: inst('fremd'), territory: 'ter.fern' }),
  ],
  network: [
    aNetwork({ key: 'net.ort' }),
    aNetwork({ key: 'net.intern', territory: 'ter.fern', visibility: 'INTERNAL' }),
    aNetwork({ key: 'net.fern', territory: 'ter.fern', kind: 'NETZWERK_FRUEHE_HILFEN' }),
    aNetwork({ key: 'net.amrand', territory: 'ter.fern', kind: 'NETZWERK_FRUEHE_HILFEN' }),
  ],
  membership: [
    ...['eins', 'zwei', 'drei', 'vier'].map((name) => member('ort', name)),
    ...['zwei', 'drei'].map((name) => member('intern', name)),
    ...['zwei', 'drei', 'fremd'].map((name) => member('fern', name)),
    ...['drei', 'fremd'].map((name) => member('amrand', name)),
  ],
  meeting: [
    aMeeting({ key: 'evt.ort', startsOn: '2025-09-01' }),
    aMeeting({ key: 'evt.intern', network: 'net.intern', startsOn: '2025-09-01' }),
    aMeeting({ key: 'evt.fern', network: 'net.fern', startsOn: '2025-09-01' }),
  ],
  participation: [
    ...['eins', 'zwei'].map((name) => attended('ort', name)),
    ...['zwei', 'drei'].flatMap((name) => [attended('intern', name), attended('fern', name)]),
  ],
  agreement: [anAgreement({ key: 'agr.unter-sich' })],
  agreementParty: partiesOf('agr.unter-sich', inst('zwei'), inst('drei')),
  handover: [
    aHandover({
      key: 'hand.zwei-drei',
      network: 'net.ort',
      fromInstitution: inst('zwei'),
      toInstitution: inst('drei'),
      agreement: 'agr.unter-sich',
    }),
  ],
}

describe('What ties institutions elsewhere', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({
      atlas: atlasOf(facts as never),
      viewers: {
        member: who({ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: inst('eins') } }),
        party: who({ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: inst('zwei') } }),
        far: who({ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.amrand' } }),
        analyst: who({ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }),
        admin: who({ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }),
      },
    })
  })
  afterAll(() => server.close())
  const ask = async (token: string, query: string) => {
    const { data, errors } = await server.ask(query, {}, { authorization: `Bearer ${token}` })
    expect(errors).toBeUndefined()
    return data
  }
  const ofNetwork = async (token: string, fields: string) =>
    (await ask(token, `{ network(key: "net.ort", asOf: "2026-01-01") { ${fields} } }`)).network
  const ofTerritory = async (token: string, fields: string, territory = 'ter.fern') =>
    (await ask(token, `{ territory(key: "${territory}", asOf: "2026-01-01") { ${fields} } }`)).territory

  test('by a hidden agreement gives them no group, no value and no part; the network as a whole has its figures', async () => {
    const fields = `matrix(ties: [AGREEMENT]) { byInstitution { communities } }
      institutionMeasures(ties: [AGREEMENT], keys: ["degree", "betweenness"]) { institution { key } values { key value } }
      measures(ties: [AGREEMENT], keys: ["density", "communities"]) { key value parts { institutions { key } } }`
    for (const token of ['party', 'analyst', 'admin']) {
      const { matrix, institutionMeasures } = await ofNetwork(token, fields)
      expect(matrix.byInstitution.communities.toSorted(), token).toEqual([0, 0, 1, 1])
      expect(degreesOf(institutionMeasures), token).toEqual({ eins: 0, zwei: 1, drei: 1, vier: 0 })
    }
    const { matrix, institutionMeasures, measures } = await ofNetwork('member', fields)
    expect(matrix.byInstitution.communities).toEqual([0, 0, 0, 0])
    expect(degreesOf(institutionMeasures)).toEqual({ eins: 0, zwei: 0, drei: 0, vier: 0 })
    const [density, communities] = measures
    expect(density.value).toBeCloseTo(1 / 6, 10)
    for (const { institutions } of communities.parts) expect(institutions).toHaveLength(1)
  })

  test('is no tie of a graph, and confirms none', async () => {
    const query = 'graph(ties: [AGREEMENT, HANDOVER, CO_MEMBERSHIP, CO_ATTENDANCE]) { ties { key kind confirmed agreement { key } } }'
    const ties = async (token: string) => (await ofNetwork(token, query)).graph.ties as { key: string; kind: string; confirmed: boolean }[]
    const between = async (token: string) =>
      (await ties(token)).filter(({ key }) => key.includes('zwei') && key.includes('drei')).map(({ kind, confirmed }) => [kind, confirmed])
    const all = [
      ['AGREEMENT', true],
      ['HANDOVER', true],
      ['CO_MEMBERSHIP', false],
      ['CO_ATTENDANCE', false],
    ]
    for (const token of ['party', 'analyst', 'admin']) expect(await between(token), token).toEqual(all)
    // They are members of the network together, and the hand-over is its own.
    expect(await between('member')).toEqual([
      ['HANDOVER', false],
      ['CO_MEMBERSHIP', false],
    ])
    const seen = (await ties('member')).filter(({ kind }) => kind.startsWith('CO_'))
    expect(seen.filter(({ kind }) => kind === 'CO_MEMBERSHIP')).toHaveLength(6)
    expect(seen.filter(({ kind }) => kind === 'CO_ATTENDANCE').map(({ key }) => key)).toEqual(['tie.CO_ATTENDANCE.inst.eins.inst.zwei'])
  })

  test('a coordinator of one network is not told what others have inside', async () => {
    const fields = `overlaps { a { key } b { key } shared { key } jaccard }
      meetingLoads(leastNetworks: 1) { institution { key } networks { key } meetingsPerYear attendedLastYear }
      inclusion { compared involving { key } } keyFigures { key value }`
    const whole = await ofTerritory('analyst', fields)
    const told = await ofTerritory('far', fields)
    const loadOf = ({ meetingLoads }: typeof whole, name: string) =>
      meetingLoads.find(({ institution }: { institution: { key: string } }) => institution.key === inst(name))
    expect(loadOf(whole, 'zwei')).toMatchObject({ networks: [{ key: 'net.fern' }, { key: 'net.intern' }], attendedLastYear: 3 })
    expect(loadOf(told, 'zwei')).toBeUndefined()
    // Those in the own network are in the own scope: of them everything is told that happens in networks that are seen.
    expect(loadOf(told, 'drei')).toMatchObject({
      networks: [{ key: 'net.amrand' }, { key: 'net.fern' }],
      meetingsPerYear: 2,
      attendedLastYear: 1,
    })
    for (const { involving, compared } of told.inclusion) {
      expect(compared).toBe(1)
      expect(involving.filter(({ key }: { key: string }) => key !== 'net.amrand')).toEqual([])
    }
    const figures = Object.fromEntries(told.keyFigures.map(({ key, value }: { key: string; value: number }) => [key, value]))
    expect(figures).toMatchObject({ networks: 1, institutions: 2 })
    // The place has a single network, into which the coordinator of another may not look.
    const elsewhere = await ofTerritory('far', 'keyFigures { key value }', 'ter.ort')
    expect(elsewhere.keyFigures.filter(({ key, value }: { key: string; value: number }) => key !== 'networks' && value !== null)).toEqual(
      [],
    )
  })

  test('nor whom two others share', async () => {
    const shared = async (token: string) =>
      Object.fromEntries(
        (await ofTerritory(token, 'overlaps { a { key } b { key } shared { key } jaccard }', 'ter.kreis')).overlaps.map(
          (one: { a: { key: string }; b: { key: string }; shared: { key: string }[] }) => [
            `${one.a.key} ${one.b.key}`,
            one.shared.map(({ key }) => key).sort(),
          ],
        ),
      )
    expect(await shared('analyst')).toMatchObject({ 'net.fern net.ort': [inst('drei'), inst('zwei')] })
    expect(await shared('far')).toMatchObject({ 'net.fern net.ort': [inst('drei')] })
  })
})

const degreesOf = (all: { institution: { key: string }; values: { key: string; value: number }[] }[]) =>
  Object.fromEntries(
    all.map(({ institution, values }) => [institution.key.replace('inst.', ''), values.find(({ key }) => key === 'degree')!.value]),
  )
