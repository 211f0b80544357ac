import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { aServerWith, type PeopleServer } from '../testing/people.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const network = 'net.musterkreis.ks'
const accountOf = { public: null, coordinator: 'koordination', partner: 'stelle', other: 'andere', analyst: 'analyse' }
const fields = `__typename ... on Gap { key version status firstSeenOn openedOn closedOn dueOn assignee { key displayName }
  accepted { on until reason } action { key } meeting { key } viewerMay }
  ... on Refused { problems { field about message english: message(language: EN) } } ... on EditConflict { fields { field yours theirs } }`

for (const place of await testPlaces()) {
  describe(`Work on a gap on ${place.name}`, () => {
    let server: PeopleServer
    let store: Store
    const ask = (query: string, variables: object, who: keyof typeof accountOf) =>
      server.askAs(accountOf[who], query, variables as Record<string, unknown>)
    const act = async (verb: string, type: string, input: object, token: keyof typeof accountOf = 'coordinator') => {
      const { data, errors } = await ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input }, token)
      return errors ? { code: errors[0]!.extensions.code } : data[verb]
    }
    const gaps = async (more = '') => {
      const { data } = await ask(
        `{ network(key: "${network}") { gaps(first: 100${more}) { totalCount edges { node { key version status } } } } }`,
        {},
        'coordinator',
      )
      return data.network.gaps as { totalCount: number; edges: { node: { key: string; version: number; status: string } }[] }
    }
    let gap = ''

    beforeAll(async () => {
      server = await aServerWith(
        place,
        ({ atlas }) => ({
          koordination: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
          stelle: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: memberOf(atlas) } }],
          andere: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } }],
          analyse: [{ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }],
        }),
        async ({ writer }) => {
          for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'test', set)
        },
      )
      store = server.store
      gap = (await gaps()).edges.find(({ node }) => node.key.split(':')[1] === network)!.node.key
    })
    afterAll(() => server.close())

    test('begins when somebody takes it; it is assigned, gets a due date, is linked and let go', async () => {
      const { totalCount } = await gaps()
      const taken = await act('takeGap', 'GapInput', { gap, version: 0 })
      expect(taken).toMatchObject({
        __typename: 'Gap',
        key: gap,
        status: 'ACKNOWLEDGED',
        firstSeenOn: '2026-01-01',
        openedOn: '2026-01-01',
        closedOn: null,
        assignee: { key: 'koordination', displayName: 'Funktion koordination' },
      })
      expect(taken.viewerMay).toEqual(
        expect.arrayContaining([
          'acceptGap',
          'assignGap',
          'linkGap',
          'releaseGap',
          'reopenGap',
          'setGapDueDate',
          'takeGap',
          'writeComment',
        ]),
      )
      const { version } = taken
      const due = await act('setGapDueDate', 'SetGapDueDateInput', { gap, version, dueOn: '2026-03-31' })
      expect(due).toMatchObject({ dueOn: '2026-03-31', version: version + 1 })
      const meeting = store.atlas.tables.meeting.key.at(0)
      expect(await act('linkGap', 'LinkGapInput', { gap, version: due.version, meeting })).toMatchObject({
        meeting: { key: meeting },
        action: null,
      })
      expect(await act('releaseGap', 'GapInput', { gap, version: due.version })).toMatchObject({
        status: 'OPEN',
        assignee: null,
        dueOn: '2026-03-31',
      })
      expect(await act('assignGap', 'AssignGapInput', { gap, version: store.atlas.revision, assignee: 'koordination' })).toMatchObject({
        status: 'ACKNOWLEDGED',
      })
      expect((await gaps()).totalCount).toBe(totalCount)
    })

    test('shows a conflict when two set different due dates without knowing of each other', async () => {
      const version = store.atlas.revision
      await act('setGapDueDate', 'SetGapDueDateInput', { gap, version, dueOn: '2026-05-01' })
      expect(await act('setGapDueDate', 'SetGapDueDateInput', { gap, version, dueOn: '2026-06-01' })).toEqual({
        __typename: 'EditConflict',
        fields: [{ field: 'dueOn', yours: '2026-06-01', theirs: '2026-05-01' }],
      })
    })

    test('is assigned to nobody who may not see it, and has no due date that has passed', async () => {
      const version = store.atlas.revision
      for (const assignee of ['andere', 'analyse', 'niemand'])
        expect(await act('assignGap', 'AssignGapInput', { gap, version, assignee })).toMatchObject({
          __typename: 'Refused',
          problems: [{ field: 'assignee' }],
        })
      expect(await act('setGapDueDate', 'SetGapDueDateInput', { gap, version, dueOn: '2025-12-31' })).toMatchObject({
        __typename: 'Refused',
        problems: [{ field: 'dueOn' }],
      })
    })

    test('may be done by those who coordinate there; nobody learns of gaps elsewhere', async () => {
      expect(await act('takeGap', 'GapInput', { gap, version: 0 }, 'public')).toEqual({ code: 'UNAUTHENTICATED' })
      for (const token of ['other', 'analyst'] as const)
        expect(await act('takeGap', 'GapInput', { gap, version: 0 }, token)).toEqual({ code: 'FORBIDDEN' })
      expect(await act('takeGap', 'GapInput', { gap: `G01:${network}:not.there`, version: 0 })).toEqual({ code: 'NOT_FOUND' })
      expect(await act('takeGap', 'GapInput', { gap: 'G01:net.not.there', version: 0 })).toEqual({ code: 'NOT_FOUND' })
    })

    test('ends for a time when the gap is accepted with a reason; the clock ends that, or somebody withdraws it', async () => {
      const { totalCount } = await gaps()
      const version = store.atlas.revision
      const accepted = await act('acceptGap', 'AcceptGapInput', {
        gap,
        version,
        until: '2026-02-28',
        reason: 'Die Stelle wird im März besetzt.',
      })
      expect(accepted).toMatchObject({
        status: 'ACCEPTED',
        accepted: { on: '2026-01-01', until: '2026-02-28', reason: 'Die Stelle wird im März besetzt.' },
      })
      expect((await gaps()).totalCount).toBe(totalCount - 1)
      expect((await gaps(', statuses: [ACCEPTED]')).edges.map(({ node }) => node.key)).toEqual([gap])
      const statusOn = async (asOf: string) =>
        (
          await ask(
            `query G($id: ID!, $asOf: Date) { node(id: $id, asOf: $asOf) { ... on Gap { status } } }`,
            { id: `Gap:${gap}`, asOf },
            'coordinator',
          )
        ).data.node.status
      expect([await statusOn('2026-02-28'), await statusOn('2026-03-01')]).toEqual(['ACCEPTED', 'ACKNOWLEDGED'])
      expect(await act('reopenGap', 'GapInput', { gap, version: accepted.version })).toMatchObject({
        status: 'ACKNOWLEDGED',
        accepted: null,
      })
      expect(await act('reopenGap', 'GapInput', { gap, version: store.atlas.revision })).toMatchObject({ __typename: 'Refused' })
    })

    test.each([
      ['Bitte anna.beispiel@example.org anrufen', 'personenbezogene'],
      ['<script>alert(1)</script>', 'andere Auszeichnung'],
      ['x'.repeat(501), '501 Zeichen'],
      ['  ', 'warum'],
    ])('takes no reason like “%.30s”, and says why at the field', async (reason, german) => {
      const before = store.atlas.revision
      const refused = await act('acceptGap', 'AcceptGapInput', { gap, version: before, until: '2026-02-28', reason })
      expect(refused).toMatchObject({ __typename: 'Refused', problems: [{ field: 'reason', message: expect.stringContaining(german) }] })
      expect(refused.problems[0].english).not.toBe(refused.problems[0].message)
      expect(store.atlas.revision).toBe(before)
    })
  })
}

/** The first of the institutions that were recorded as members. */
const memberOf = (atlas: Store['atlas']): string => {
  const { membership, institution } = atlas.tables
  const [first] = membership.referring('network', atlas.idOfKey('network', network)!)
  return institution.key.at(atlas.rowOf(membership.columns.institution.at(first!)))
}
