import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedSet } from '@geflecht/demo'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimCooperation, documentCooperation, restateLevel } from '../cooperation/cooperation.commands.ts'
import { addInstitution, renameInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { restOn } from '../log/addFact.ts'
import { recordMeeting, recordParticipation, withdrawParticipation } from '../meeting/meeting.commands.ts'
import { joinNetwork, leaveNetwork } from '../network/membership.commands.ts'
import { foundNetwork } from '../network/network.commands.ts'
import { openStore, type Store } from '../store.ts'
import { storm } from '../storm/storm.ts'
import { aClaim, aCooperation, aMeeting, aMembership, aNetwork, anInstitution, aParticipation, theGround } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const contract = readFileSync(join(import.meta.dirname, '../../contract/changes.graphql'), 'utf8')
/** The same with a cursor, for revisions that are larger than a page. */
const document = contract
  .replace('$first: Int = 100', '$first: Int = 100, $after: String')
  .replace('first: $first)', 'first: $first, after: $after)')

interface Told {
  cursor: string
  node: { revision: number; at: string; kind: string; subject: { __typename: string; id: string; key: string }; fields: string[] }
}

let store: Store
let server: TestServer

const write = async (decide: (draft: Draft) => unknown, command = 'test') => {
  const written = await store.writer.run({ actor: 'test', command }, decide)
  if (!written.done) throw new Error(JSON.stringify(written.refusals))
  return written.revision
}

const changes = async (since: number, network: string | null = null, more: Record<string, unknown> = {}) => {
  const { data, errors } = await server.ask(document, { since, network, first: 100, ...more })
  expect(errors).toBeUndefined()
  return data.changes as { revision: number; edges: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}
const brief = (edges: Told[]) =>
  edges.map(({ node }) => `${node.kind} ${node.subject.__typename} ${node.subject.key} ${node.fields.join(',')}`.trim())
const since = async (revision: number, network: string | null = null) => brief((await changes(revision, network)).edges)

/** Walks through all pages; gives every change as text, and the revision at the end. */
const walk = async (from: number, first: number, network: string | null = null) => {
  const told: string[] = []
  for (let after: string | null = null; ; ) {
    const { revision, edges, pageInfo } = await changes(from, network, { first, after })
    told.push(...edges.map(({ node }) => JSON.stringify(node)))
    if (!pageInfo.hasNextPage) return { told, revision }
    after = pageInfo.endCursor
  }
}

beforeAll(async () => {
  store = await openStore({ folder: null }, () => new Date('2026-01-01T12:00:00Z'))
  server = await aServer({ atlas: store.atlas, log: store.log })
  await write((draft) => {
    theGround(draft)
    foundNetwork(draft, aNetwork({ key: 'net.ort' }))
    foundNetwork(draft, aNetwork({ key: 'net.anderes' }))
    for (const key of ['inst.eins', 'inst.zwei', 'inst.fremd', 'inst.gast']) addInstitution(draft, anInstitution({ key }))
    joinNetwork(draft, aMembership({ key: 'mem.eins' }))
    joinNetwork(draft, aMembership({ key: 'mem.zwei', institution: 'inst.zwei' }))
    documentCooperation(draft, aCooperation({ key: 'coop.eins-zwei' }))
    claimCooperation(draft, aClaim({ key: 'claim.eins' }))
  })
})
afterAll(async () => {
  await server.close()
  await store.close()
})

describe('What a write did is told as clients see facts', () => {
  test('an added fact is one change, whatever it rests on', async () => {
    const before = store.atlas.revision
    const revision = await write((draft) => addInstitution(draft, anInstitution({ key: 'inst.neu' })), 'addInstitution')
    const { revision: known, edges } = await changes(before)
    expect(known).toBe(revision)
    expect(edges).toHaveLength(1)
    expect(edges[0]!.node).toEqual({
      revision,
      at: '2026-01-01T12:00:00.000Z',
      kind: 'ADDED',
      subject: { __typename: 'Institution', id: expect.stringMatching(/^f/), key: 'inst.neu' },
      fields: [],
    })
  })

  test('a restated level is a change of the claim, and one of the claims of its cooperation', async () => {
    const before = store.atlas.revision
    await write((draft) => restateLevel(draft, { key: 'claim.eins', level: 1, verifiedOn: '2026-01-01' }))
    expect(await since(before)).toEqual(['CHANGED Claim claim.eins level,verifiedOn', 'CHANGED Cooperation coop.eins-zwei claims'])
  })

  test('another source is a change of the fact that rests on it, beside what else changed in it', async () => {
    const before = store.atlas.revision
    await write((draft) => {
      restOn(draft, 'inst.eins', draft.idOfKey('institution', 'inst.eins')!, [
        { source: 'T000', confidence: 'CONFIRMED', statement: null, lastConfirmedOn: null },
      ])
      restOn(draft, 'inst.zwei', draft.idOfKey('institution', 'inst.zwei')!, [
        { source: 'T000', confidence: 'CONFIRMED', statement: null, lastConfirmedOn: null },
      ])
      renameInstitution(draft, { key: 'inst.zwei', name: 'Haus Zwei' })
    })
    expect(await since(before)).toEqual(['CHANGED Institution inst.zwei name,provenance', 'CHANGED Institution inst.eins provenance'])
  })

  test('a membership that is given an end has ended; a participation that is taken back is gone', async () => {
    await write((draft) => {
      recordMeeting(draft, aMeeting({ key: 'evt.ort' }))
      recordParticipation(draft, aParticipation({ key: 'part.gast', institution: 'inst.gast' }))
    })
    const before = store.atlas.revision
    await write((draft) => {
      leaveNetwork(draft, { key: 'mem.zwei', lastDay: '2025-12-31' })
      withdrawParticipation(draft, { key: 'part.gast' })
    })
    expect(await since(before)).toEqual(['ENDED Membership mem.zwei validTo', 'REMOVED Gone part.gast'])
    const { data } = await server.ask(
      `{ changes(since: ${before}, first: 9) { edges { node { completes command actor subject { ... on Gone { was } } } } } }`,
    )
    expect(data.changes.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { completes: false, command: 'test', actor: 'test', subject: {} },
      { completes: true, command: 'test', actor: 'test', subject: { was: 'Participation' } },
    ])
  })
})

describe('A network is told what concerns it, and nothing else', () => {
  test('what happens elsewhere does not', async () => {
    const before = store.atlas.revision
    await write((draft) => {
      renameInstitution(draft, { key: 'inst.fremd', name: 'Haus Fremd' })
      joinNetwork(draft, aMembership({ key: 'mem.fremd', institution: 'inst.fremd', network: 'net.anderes' }))
      documentCooperation(draft, aCooperation({ key: 'coop.eins-fremd', to: 'inst.fremd' }))
    })
    expect(await since(before, 'net.ort')).toEqual([])
    expect(await since(before, 'net.anderes')).toEqual(['CHANGED Institution inst.fremd name', 'ADDED Membership mem.fremd'])
  })

  test('its institutions do, those whose membership has ended too; and ties between them with what is claimed about them', async () => {
    const before = store.atlas.revision
    await write((draft) => {
      renameInstitution(draft, { key: 'inst.zwei', name: 'Haus Nochmal' })
      restateLevel(draft, { key: 'claim.eins', level: 2, verifiedOn: '2026-01-01' })
      recordMeeting(draft, aMeeting({ key: 'evt.zwei' }))
      recordParticipation(draft, aParticipation({ key: 'part.zwei', meeting: 'evt.zwei', institution: 'inst.fremd' }))
    })
    expect(await since(before, 'net.ort')).toEqual([
      'CHANGED Institution inst.zwei name',
      'ADDED Meeting evt.zwei',
      'ADDED Participation part.zwei',
      'CHANGED Claim claim.eins level',
      'CHANGED Cooperation coop.eins-zwei claims',
    ])
  })

  test('what was removed since is still told as having concerned it', async () => {
    expect((await since(0, 'net.ort')).filter((told) => told.includes('part.gast'))).toEqual([
      'ADDED Gone part.gast',
      'REMOVED Gone part.gast',
    ])
    expect((await since(0, 'net.anderes')).filter((told) => told.includes('part.gast'))).toEqual([])
  })
})

describe('Going through the log', () => {
  test('a restarted server reads from the log what it told before', async () => {
    const heard = await walk(0, 100)
    const other = await aServer({ atlas: store.atlas, log: store.log })
    const { data } = await other.ask(document, { since: 0, first: 100 })
    expect(data.changes.edges.map(({ node }: Told) => JSON.stringify(node))).toEqual(heard.told.slice(0, 100))
    await other.close()
  })

  test('after random writes, pages of any size visit every change once and in order, for all and for one network', async () => {
    await loadFacts(store.writer, 'test', documentedSet)
    await storm(store.writer, 7, 150)
    const networks = [null, 'net.ratingen.ks', 'net.ort']
    const whole = new Map<string | null, string[]>()
    for (const network of networks) {
      const { told, revision } = await walk(0, 100, network)
      expect(revision).toBe(store.atlas.revision)
      const nodes = told.map((text) => JSON.parse(text) as Told['node'])
      expect(nodes.map(({ revision: of }) => of)).toEqual(nodes.map(({ revision: of }) => of).toSorted((a, b) => a - b))
      expect(new Set(nodes.map(({ revision: of, subject }) => `${of} ${subject.id}`)).size).toBe(nodes.length)
      whole.set(network, told)
    }
    expect(whole.get('net.ratingen.ks')!.length).toBeGreaterThan(40)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: store.atlas.revision }),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(...networks),
        async (from, first, network) => {
          const expected = whole.get(network)!.filter((text) => (JSON.parse(text) as Told['node']).revision > from)
          fc.pre(expected.length / first < 20)
          expect((await walk(from, first, network)).told).toEqual(expected)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('a client without cursors goes on from the revision of each page, and gets every change once', async () => {
    const from = store.atlas.revision
    for (let n = 0; n < 9; n++)
      await write((draft) => {
        for (let m = 0; m <= n % 4; m++) addInstitution(draft, anInstitution({ key: `inst.folge-${n}-${m}` }))
      })
    const told: string[] = []
    for (let at = from; ; ) {
      const { data } = await server.ask(contract, { since: at, first: 5 })
      told.push(...data.changes.edges.map(({ node }: Told) => node.subject.key))
      expect(data.changes.revision).toBeGreaterThan(at)
      at = data.changes.revision
      if (!data.changes.pageInfo.hasNextPage) break
    }
    expect(told).toEqual((await changes(from)).edges.map(({ node }) => node.subject.key))
    expect(told).toHaveLength(21)
  })

  test('a revision that was never given, a page size and a cursor that are none, and an unknown network are refused', async () => {
    const code = async (variables: Record<string, unknown>) =>
      (await server.ask(document, { since: 0, first: 5, ...variables })).errors?.[0]?.extensions
    expect(await code({ since: -1 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'since' })
    expect(await code({ since: 999_999 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'since' })
    expect(await code({ first: 101 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
    expect(await code({ network: 'net.nirgends' })).toMatchObject({ code: 'NOT_FOUND' })
    const { errors } = await server.ask('{ changes(since: 0, first: 5, after: "WzFd") { revision } }')
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})
