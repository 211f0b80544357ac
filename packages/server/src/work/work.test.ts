import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GapKeeper } from '../gap/gapKeeper.ts'
import type { Store } from '../store.ts'
import { aServerWith, type PeopleServer } from '../testing/people.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const network = 'net.musterkreis.ks'
const institution = 'inst.musterkreis.caritas'

for (const place of await testPlaces()) {
  describe(`What waits for people, and what they are told, on ${place.name}`, () => {
    let server: PeopleServer
    let store: Store
    const act = async (who: string, verb: string, type: string, input: object) => {
      const { data, errors } = await server.askAs(
        who,
        `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on ${/Gap|Comment/.exec(type)?.[0] ?? 'Proposal'} { key version } } }`,
        { input },
      )
      expect(errors).toBeUndefined()
      expect(data[verb].__typename).not.toMatch(/Refused|EditConflict/)
      return data[verb] as { key: string; version: number }
    }
    const workOf = async (who: string | null) =>
      (
        await server.askAs(
          who,
          '{ myWork(first: 100) { totalCount edges { node { kind dueOn overdue since subject { __typename key } } } } }',
        )
      ).data.myWork.edges.map(({ node }: { node: object }) => node) as { kind: string; dueOn: string | null; subject: { key: string } }[]
    const toldTo = async (who: string | null) =>
      (
        await server.askAs(
          who,
          '{ unreadNotifications notifications(first: 100) { edges { node { kind revision count by { key } subject { key } text } } } }',
        )
      ).data as {
        unreadNotifications: number
        notifications: {
          edges: {
            node: {
              kind: string
              revision: number
              count: number
              by: { key: string } | null
              subject: { key: string } | null
              text: string
            }
          }[]
        }
      }
    const kindsOf = async (who: string | null) => (await toldTo(who)).notifications.edges.map(({ node }) => node.kind)
    let gap = ''

    beforeAll(async () => {
      server = await aServerWith(
        place,
        {
          koordination: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
          vertretung: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
          stelle: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: institution } }],
          analyse: [{ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }],
        },
        async ({ writer }) => {
          for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'test', set)
        },
      )
      store = server.store
      const { data } = await server.askAs('koordination', `{ network(key: "${network}") { gaps(first: 100) { edges { node { key } } } } }`)
      gap = data.network.gaps.edges
        .map(({ node }: { node: { key: string } }) => node.key)
        .find((key: string) => key.split(':')[1] === network)
    })
    afterAll(() => server.close())

    test('begins with what facts ask of an institution; nobody else has it, and the public nothing', async () => {
      const work = await workOf('stelle')
      expect(work.every(({ kind }) => ['INVITATION', 'SIGNATURE', 'CONFIRMATION'].includes(kind))).toBe(true)
      expect(await workOf('koordination')).toEqual([])
      expect(await workOf('analyse')).toEqual([])
      expect(await workOf(null)).toEqual([])
      expect(await kindsOf(null)).toEqual([])
    })

    test('a gap that is assigned waits by its due date, and who was assigned is told; who did it is not', async () => {
      const { version } = await act('koordination', 'assignGap', 'AssignGapInput', { gap, version: 0, assignee: 'vertretung' })
      await act('vertretung', 'setGapDueDate', 'SetGapDueDateInput', { gap, version, dueOn: '2026-01-31' })
      expect((await workOf('vertretung'))[0]).toEqual({
        kind: 'GAP',
        dueOn: '2026-01-31',
        overdue: false,
        since: '2026-01-01',
        subject: { __typename: 'Gap', key: gap },
      })
      expect((await toldTo('vertretung')).notifications.edges[0]!.node).toMatchObject({
        kind: 'ASSIGNED',
        by: { key: 'koordination' },
        subject: { key: gap },
        count: 1,
      })
      expect(await kindsOf('koordination')).toEqual([])
    })

    test('mentions and answers are told, and wait until they are answered', async () => {
      const { id } = (await server.askAs('stelle', `{ network(key: "${network}") { id } }`)).data.network
      const first = await act('stelle', 'writeComment', 'WriteCommentInput', { about: id, text: 'Wer kommt?', mentions: ['koordination'] })
      expect(await workOf('koordination')).toMatchObject([{ kind: 'MENTION', subject: { key: first.key } }])
      expect(await kindsOf('koordination')).toEqual(['MENTIONED'])
      await act('koordination', 'answerComment', 'AnswerCommentInput', { comment: first.key, text: 'Wir.' })
      expect(await workOf('koordination')).toEqual([])
      expect(await kindsOf('stelle')).toEqual(['ANSWERED'])
      expect(await kindsOf('analyse')).toEqual([])
    })

    test('a proposal waits for those who may decide; who made it is told of the decision', async () => {
      const made = await act('stelle', 'proposeChange', 'ProposeChangeInput', {
        network,
        command: 'planAction',
        input: JSON.stringify({ subject: network, title: 'Fachtag', plannedOn: '2026-01-01' }),
      })
      for (const who of ['koordination', 'vertretung']) {
        expect((await workOf(who)).filter(({ kind }) => kind === 'PROPOSAL')).toMatchObject([{ subject: { key: made.key } }])
        expect((await kindsOf(who))[0]).toBe('PROPOSED')
      }
      await act('koordination', 'declineProposal', 'DeclineProposalInput', { proposal: made.key, version: made.version, answer: 'Nein.' })
      expect((await workOf('vertretung')).filter(({ kind }) => kind === 'PROPOSAL')).toEqual([])
      expect((await kindsOf('stelle'))[0]).toBe('DECIDED')
    })

    test('gaps that open in a network are told once for each network, and what is read stays read', async () => {
      const keeper = new GapKeeper({
        writer: store.writer,
        clock: () => new Date('2026-01-01T12:00:00Z'),
        report: (_, bug) => {
          throw bug
        },
      })
      await keeper.settled()
      await keeper.close()
      const told = await toldTo('vertretung')
      const [opened] = told.notifications.edges.filter(({ node }) => node.kind === 'GAPS_OPENED')
      expect(opened!.node).toMatchObject({ subject: { key: network }, by: null })
      expect(opened!.node.count).toBeGreaterThan(3)
      expect(opened!.node.text).toContain(`${opened!.node.count} Lücken`)
      expect(told.unreadNotifications).toBe(told.notifications.edges.length)
      const read = (until: number) =>
        server.askAs('vertretung', 'mutation ($input: ReadNotificationsInput!) { readNotifications(input: $input) }', { input: { until } })
      expect((await read(opened!.node.revision)).data.readNotifications).toBe(0)
      expect((await read(0)).data.readNotifications).toBe(0)
      expect((await toldTo('vertretung')).unreadNotifications).toBe(0)
      expect((await read(store.atlas.revision + 1)).errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
    })

    test('walking through notifications by cursors finds each once', async () => {
      const all = (await toldTo('koordination')).notifications.edges.map(({ node }) => `${node.revision} ${node.kind}`)
      const walked: string[] = []
      for (let after: string | null = null; ; ) {
        const { data } = await server.askAs(
          'koordination',
          'query N($after: String) { notifications(first: 1, after: $after) { edges { node { kind revision } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
        walked.push(
          ...data.notifications.edges.map(({ node }: { node: { kind: string; revision: number } }) => `${node.revision} ${node.kind}`),
        )
        if (!data.notifications.pageInfo.hasNextPage) break
        after = data.notifications.pageInfo.endCursor
      }
      expect(walked).toEqual(all)
    })
  })
}
