import { musterkreisSet } from '@geflecht/demo'
import { noFacts } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic, type Grant, type Viewer } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { anAgreement, partiesOf } from '../testing/bonds.ts'
import { aMembership, anInstitution, aNetwork, aTerritory } from '../testing/facts.ts'
import { readCalendar } from '../testing/readCalendar.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const who = (...grants: Grant[]): Viewer => ({ account: { id: 'a', displayName: 'A' }, grants, mayWrite: false, through: 'test' })
const analyst = who({ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } })
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

describe('The calendar of the agreements of the Musterkreis', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(musterkreisSet), viewers: { public: thePublic, stranger: who(), analyst } })
  })
  afterAll(() => server.close())
  const file = (query = '', token = 'analyst') => fetch(`${server.url}/network/net.musterkreis.ks/agreements.ics${query}`, as(token))

  test('has each last day, in the language that is asked for, with the address of the page', async () => {
    const response = await file('?lang=de&asOf=2026-01-01')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { name, events } = readCalendar(await response.text())
    expect(name).toBe('Netzwerk Kinderschutz Musterkreis: Vereinbarungen')
    const { data } = await server.ask(
      '{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { agreements(first: 100) { edges { node { key daysLeft } } } } }',
      {},
      as('analyst').headers,
    )
    const ending = data.network.agreements.edges.filter(({ node }: { node: { daysLeft: number | null } }) => node.daysLeft !== null)
    expect(
      events
        .filter(({ uid }) => uid.startsWith('end.'))
        .map(({ uid }) => uid)
        .sort(),
    ).toEqual(ending.map(({ node }: { node: { key: string } }) => `end.${node.key}@geflecht`).sort())
    expect(events.find(({ uid }) => uid === 'end.agr.musterkreis.8a4-kreisjugendamt-awo-2024@geflecht')).toMatchObject({
      day: '2026-01-24',
      end: '2026-01-25',
      stamp: '20260101T120000Z',
      summary: expect.stringMatching(/^letzter Tag der Laufzeit: .*AWO/),
      url: `${server.url}/network/net.musterkreis.ks/agreements?asOf=2026-01-01&select=agr.musterkreis.8a4-kreisjugendamt-awo-2024&lang=de&as=calendar`,
    })
    const english = readCalendar(await (await file('?lang=en&asOf=2026-01-01')).text())
    expect(english.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
    expect(english.events.some(({ summary }) => summary.startsWith('last day of the term: '))).toBe(true)
  })

  test('is for those who may look into the network; a day that is none, and a network that is not there, are told', async () => {
    expect((await file('', 'public')).status).toBe(401)
    expect((await file('', 'stranger')).status).toBe(403)
    expect((await file('?asOf=gestern')).status).toBe(400)
    const nowhere = await fetch(`${server.url}/network/net.nowhere/agreements.ics`, as('analyst'))
    expect(nowhere.status).toBe(404)
    expect(await nowhere.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    expect(server.bugs).toEqual([])
  })
})

test('The calendar of a partner has nothing of an agreement that others have between themselves', async () => {
  const names = ['eins', 'zwei', 'drei']
  const server = await aServer({
    atlas: atlasOf({
      ...noFacts,
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
      territory: [aTerritory({ key: 'ter.ort' })],
      institution: names.map((name) => anInstitution({ key: `inst.${name}` })),
      network: [aNetwork({ key: 'net.ort' })],
      membership: names.map((name) => aMembership({ key: `mem.${name}`, network: 'net.ort', institution: `inst.${name}` })),
      agreement: [anAgreement({ key: 'agr.unter-sich', validTo: '2026-07-01' }), anAgreement({ key: 'agr.eigene', validTo: '2026-08-01' })],
      agreementParty: [...partiesOf('agr.unter-sich', 'inst.zwei', 'inst.drei'), ...partiesOf('agr.eigene', 'inst.eins', 'inst.zwei')],
    } as never),
    viewers: { analyst, partner: who({ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.eins' } }) },
  })
  const daysOf = async (token: string) => {
    const text = await (await fetch(`${server.url}/network/net.ort/agreements.ics`, as(token))).text()
    return { text, uids: readCalendar(text).events.map(({ uid }) => uid) }
  }
  expect((await daysOf('analyst')).uids).toEqual(['end.agr.unter-sich@geflecht', 'end.agr.eigene@geflecht'])
  const { text, uids } = await daysOf('partner')
  expect(uids).toEqual(['end.agr.eigene@geflecht'])
  expect(text).not.toContain('unter-sich')
  await server.close()
})
