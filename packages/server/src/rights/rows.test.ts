import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { noFacts } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { aContact } from '../testing/bonds.ts'
import { aMeeting, aMembership, anInstitution, aNetwork, aParticipation, aTerritory } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { type Grant, thePublic, type Viewer } from './viewer.ts'

const who = (...grants: Grant[]): Viewer => ({ account: { id: 'a', displayName: 'Probe' }, grants, mayWrite: true, through: 'test' })
const practice = 'inst.ratingen.gynaekologische-praxis'

describe('Rows that a viewer may not see are not there', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({
      atlas: atlasOf(documentedSet, musterkreisSet),
      viewers: {
        public: thePublic,
        coordinator: who(
          { role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } },
          { role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ratingen' } },
          { role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.musterkreis' } },
        ),
        far: who({ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.musterkreis' } }),
        elsewhere: who({ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } }),
        analyst: who({ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }),
        admin: who({ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }),
      },
    })
  })
  afterAll(() => server.close())
  const ask = (token: string, query: string) => server.ask(query, {}, { authorization: `Bearer ${token}` })

  test('what is hidden is answered like what is not there', async () => {
    const hidden = await ask('public', `{ institution(key: "${practice}") { name } }`)
    const missing = await ask('public', '{ institution(key: "inst.gibt-es-nicht") { name } }')
    expect(hidden.errors![0]!.message.replace(practice, '')).toBe(missing.errors![0]!.message.replace('inst.gibt-es-nicht', ''))
    expect(hidden.errors![0]!.extensions.code).toBe('NOT_FOUND')
    const { id } = (await ask('coordinator', `{ institution(key: "${practice}") { id } }`)).data.institution
    for (const token of ['public', 'far', 'analyst'])
      expect((await ask(token, `{ node(id: "${id}") { key } }`)).errors![0]!.extensions.code, token).toBe('NOT_FOUND')
  })

  test('an anonymous institution shows analysts its type and Kreis under an opaque key, and nobody finds it by name', async () => {
    const { data } = await ask(
      'analyst',
      '{ network(key: "net.ratingen.ks") { circle { institutions { id key anonymous type { key } territory { key level } provenance { statement } redacted { field reason } } } } }',
    )
    const sealed = data.network.circle.institutions.find((one: { anonymous: boolean }) => one.anonymous)
    expect(sealed).toMatchObject({
      key: expect.stringMatching(/^inst\.anonym\.[0-9a-f]{16}$/) as string,
      type: { key: 'arztpraxis_gynaekologie' },
      territory: { level: 'KREIS' },
      provenance: [],
    })
    expect(sealed.redacted).toContainEqual({ field: 'provenance', reason: 'SINGLE_PROFESSIONAL' })
    expect(JSON.stringify(data)).not.toContain('gynaekologische-praxis')
    expect((await ask('analyst', `{ institution(key: "${sealed.key}") { key } }`)).data.institution.key).toBe(sealed.key)
    expect((await ask('analyst', '{ search(text: "gynakologisch", first: 9) { totalCount } }')).data.search.totalCount).toBe(0)
    expect((await ask('coordinator', '{ search(text: "gynakologisch", first: 9) { totalCount } }')).data.search.totalCount).toBeGreaterThan(
      0,
    )
  })

  test('counts hold only what is seen', async () => {
    const count = async (token: string) =>
      (await ask(token, '{ institutions(first: 1) { totalCount } }')).data.institutions.totalCount as number
    expect(await count('public')).toBeLessThan(await count('far'))
    expect(await count('far')).toBeLessThan(await count('admin'))
    expect(await count('analyst')).toBe(await count('admin'))
    const networks = async (token: string) => (await ask(token, '{ networks(first: 1) { totalCount } }')).data.networks.totalCount as number
    expect(await networks('public')).toBe((await networks('admin')) - 2)
  })

  test('what is computed of a network needs somebody who may look into it', async () => {
    for (const field of [
      'coverage { score }',
      'gaps(first: 1) { totalCount }',
      'graph { revision }',
      'measures { key }',
      'circle { basis }',
    ]) {
      const query = `{ network(key: "net.ratingen.ks") { ${field} } }`
      expect((await ask('public', query)).errors![0]!.extensions.code, field).toBe('UNAUTHENTICATED')
      expect((await ask('far', query)).errors![0]!.extensions.code, field).toBe('FORBIDDEN')
      for (const token of ['coordinator', 'analyst', 'admin']) expect((await ask(token, query)).errors, `${token} ${field}`).toBeUndefined()
    }
    for (const query of ['{ changes(since: 0, first: 1) { revision } }', '{ regionLinks(land: "05", level: KREIS) { linked } }'])
      expect((await ask('public', query)).errors![0]!.extensions.code, query).toBe('UNAUTHENTICATED')
  })

  test('the public sees meetings held, but not who took part', async () => {
    const { data } = await ask(
      'public',
      '{ network(key: "net.ratingen.ks") { meetings(first: 9) { totalCount edges { node { participations { role { key } } } } } memberships { id } redacted { field reason } } }',
    )
    expect(data.network.meetings.totalCount).toBeGreaterThan(0)
    for (const { node } of data.network.meetings.edges) expect(node.participations).toEqual([])
    expect(data.network.redacted).toContainEqual({ field: 'memberships', reason: 'SIGN_IN' })
  })

  test('who has left a network is told to those who look into it, when they ask for it, and to nobody else', async () => {
    const asked = (args: string) =>
      `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { memberships${args} { key validTo } redacted { field } } }`
    const told = async (token: string, args = '') =>
      (await ask(token, asked(args))).data.network.memberships as { validTo: string | null }[]
    const holding = await told('coordinator')
    const all = await told('coordinator', '(ended: true)')
    expect(holding.filter(({ validTo }) => validTo !== null && validTo <= '2026-01-01')).toEqual([])
    expect(all.filter(({ validTo }) => validTo !== null && validTo <= '2026-01-01')).not.toEqual([])
    expect(all.length - holding.length).toBe(all.filter(({ validTo }) => validTo !== null && validTo <= '2026-01-01').length)
    expect(await told('coordinator', '(ended: false)')).toEqual(holding)
    expect(await told('public', '(ended: true)')).toEqual([])
    expect(await told('elsewhere', '(ended: true)')).toEqual([])
  })

  test('attending a meeting brings nobody into the scope of those who coordinate the network, once it has members', async () => {
    const guest = 'inst.gast'
    const contact = aContact({ key: 'contact.gast', institution: guest, isPublic: false, mailbox: 'gast@ort.example' })
    const around = (membership: object[]) => ({
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
      territory: [aTerritory({ key: 'ter.ort' }), aTerritory({ key: 'ter.fern' })],
      institution: [anInstitution({ key: 'inst.eins' }), anInstitution({ key: guest, territory: 'ter.fern', isPublic: false })],
      functionContact: [contact],
      network: [aNetwork({ key: 'net.ort' })],
      membership,
      meeting: [aMeeting({ key: 'evt.ort' })],
      participation: [aParticipation({ key: `part.evt.ort.${guest}`, institution: guest })],
    })
    const verbsOnGuest = async (membership: object[]) => {
      const other = await aServer({
        atlas: atlasOf(around(membership) as never),
        viewer: who({ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ort' } }),
      })
      const { data } = await other.ask(`{ institution(key: "${guest}") { key viewerMay } }`)
      await other.close()
      return data.institution.viewerMay as string[]
    }
    expect(await verbsOnGuest([])).toContain('claimCooperation')
    expect(await verbsOnGuest([aMembership({ key: 'mem.eins', institution: 'inst.eins' })])).not.toContain('claimCooperation')
    expect(await verbsOnGuest([aMembership({ key: 'mem.gast', institution: guest })])).toContain('claimCooperation')
  })

  test('where an agreement can be read is for its parties and coordinators in scope', async () => {
    const query =
      '{ territory(key: "ter.musterkreis") { agreements(includeSubtree: true, first: 100) { totalCount edges { node { documentUrl redacted { field reason } } } } } }'
    const urls = async (token: string) =>
      (await ask(token, query)).data.territory.agreements.edges.filter(
        ({ node }: { node: { documentUrl: string | null } }) => node.documentUrl !== null,
      ).length
    expect(await urls('coordinator')).toBeGreaterThan(0)
    expect(await urls('admin')).toBe(0)
    expect(await urls('analyst')).toBe(0)
    expect((await ask('public', query)).data.territory.agreements.totalCount).toBe(0)
  })
})
