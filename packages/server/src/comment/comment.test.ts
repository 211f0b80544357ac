import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { aServerWith, type PeopleServer } from '../testing/people.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const network = 'net.musterkreis.ks'
const accountOf = { public: null, coordinator: 'koordination', partner: 'stelle', other: 'andere', analyst: 'analyse' }
const fields = `__typename ... on Comment { key version text author { key displayName } writtenAt editedOn removedOn resolvedOn
  mentions { key } about { __typename key } thread { key } answers { key text } viewerMay }
  ... on Refused { problems { field message english: message(language: EN) } }`

for (const place of await testPlaces()) {
  describe(`A discussion on ${place.name}`, () => {
    let server: PeopleServer
    let store: Store
    const ask = (query: string, variables: object, who: keyof typeof accountOf) =>
      server.askAs(accountOf[who], query, variables as Record<string, unknown>)
    const act = async (verb: string, type: string, input: object, token: keyof typeof accountOf = 'coordinator') => {
      const { data, errors } = await ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input }, token)
      return errors ? { code: errors[0]!.extensions.code } : data[verb]
    }
    const discussed = async (token: keyof typeof accountOf = 'coordinator') =>
      (
        await ask(
          `{ network(key: "${network}") { id openThreadCount threads(first: 10) { totalCount edges { node { key text resolvedOn answers { text } } } } } }`,
          {},
          token,
        )
      ).data.network
    let id = ''

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
      id = (await discussed()).id
    })
    afterAll(() => server.close())

    test('goes on in a thread, from its first word until it is settled', async () => {
      const first = await act('writeComment', 'WriteCommentInput', { about: id, text: 'Wer lädt ein?', mentions: ['stelle'] })
      expect(first).toMatchObject({
        text: 'Wer lädt ein?',
        author: { key: 'koordination', displayName: 'Funktion koordination' },
        writtenAt: '2026-01-01T12:00:00.000Z',
        mentions: [{ key: 'stelle' }],
        about: { __typename: 'Network', key: network },
        answers: [],
        resolvedOn: null,
        viewerMay: ['answerComment', 'deleteComment', 'editComment', 'reopenThread', 'resolveThread'],
      })
      const answer = await act('answerComment', 'AnswerCommentInput', { comment: first.key, text: 'Wir laden ein.' }, 'partner')
      expect(answer).toMatchObject({ thread: { key: first.key }, about: { key: network } })
      expect(await discussed()).toMatchObject({
        openThreadCount: 1,
        threads: { totalCount: 1, edges: [{ node: { text: 'Wer lädt ein?', answers: [{ text: 'Wir laden ein.' }] } }] },
      })
      expect(await act('resolveThread', 'CommentInput', { comment: answer.key, version: answer.version })).toMatchObject({
        __typename: 'Refused',
      })
      const settled = await act('resolveThread', 'CommentInput', { comment: first.key, version: first.version })
      expect(settled).toMatchObject({ resolvedOn: '2026-01-01' })
      expect((await discussed()).openThreadCount).toBe(0)
      expect(await act('reopenThread', 'CommentInput', { comment: first.key, version: settled.version })).toMatchObject({
        resolvedOn: null,
      })
    })

    test('is changed and removed by its author alone; what is removed leaves its place', async () => {
      const said = await act('writeComment', 'WriteCommentInput', { about: id, text: 'Ein Wort' }, 'partner')
      expect(await act('editComment', 'EditCommentInput', { comment: said.key, version: said.version, text: 'Mein Wort' })).toEqual({
        code: 'FORBIDDEN',
      })
      const edited = await act(
        'editComment',
        'EditCommentInput',
        { comment: said.key, version: said.version, text: 'Zwei Worte' },
        'partner',
      )
      expect(edited).toMatchObject({ text: 'Zwei Worte', editedOn: '2026-01-01' })
      const removed = await act('deleteComment', 'CommentInput', { comment: said.key, version: edited.version }, 'partner')
      expect(removed).toMatchObject({ text: null, removedOn: '2026-01-01', viewerMay: ['answerComment', 'reopenThread', 'resolveThread'] })
      expect((await discussed()).threads.totalCount).toBe(2)
    })

    test('is seen and joined by nobody else: coordinators elsewhere, analysts and the public learn nothing of it', async () => {
      const { key, version } = await act('writeComment', 'WriteCommentInput', { about: id, text: 'Unter uns' })
      const publicId = `f${store.atlas.idOfKey('comment', key)!.toString(36)}`
      for (const token of ['other', 'analyst', 'public'] as const) {
        const seen = await discussed(token)
        expect(seen.threads.totalCount).toBe(0)
        expect(seen.openThreadCount).toBe(0)
        const node = await ask('query N($id: ID!) { node(id: $id) { key } }', { id: publicId }, token)
        expect(node.errors![0]!.extensions.code).toBe('NOT_FOUND')
        const since = await ask(
          'query C($since: Int!) { changes(since: $since, first: 5) { edges { node { subject { __typename ... on Comment { text } } } } } }',
          { since: version - 1 },
          token,
        )
        expect(JSON.stringify(since)).not.toContain('Unter uns')
        const past = await ask(
          `{ network(key: "${network}") { history(first: 20) { edges { node { command fields { before after } } } } } }`,
          {},
          token,
        )
        expect(JSON.stringify(past)).not.toContain('Unter uns')
      }
      for (const token of ['other', 'analyst'] as const) {
        expect(await act('answerComment', 'AnswerCommentInput', { comment: key, text: 'Hallo' }, token)).toEqual({ code: 'NOT_FOUND' })
        expect(await act('writeComment', 'WriteCommentInput', { about: id, text: 'Hallo' }, token)).toEqual({ code: 'NOT_FOUND' })
      }
      expect(await act('writeComment', 'WriteCommentInput', { about: id, text: 'Hallo' }, 'public')).toEqual({ code: 'UNAUTHENTICATED' })
    })

    test('calls nobody who may not take part', async () => {
      for (const who of ['analyse', 'andere', 'niemand'])
        expect(await act('writeComment', 'WriteCommentInput', { about: id, text: 'Schaut her', mentions: [who] })).toMatchObject({
          problems: [{ field: 'mentions' }],
        })
    })

    test.each([
      ['Tel. 0211 8995100', 'personenbezogene'],
      ['Hier <img src=x onerror=alert(1)>', 'Auszeichnung'],
      ['x'.repeat(2001), '2001 Zeichen'],
      [' ', 'leer'],
    ])('takes no text like “%.30s”, and says why at the field', async (text, german) => {
      const before = store.atlas.revision
      const refused = await act('writeComment', 'WriteCommentInput', { about: id, text })
      expect(refused).toMatchObject({ problems: [{ field: 'text', message: expect.stringContaining(german) }] })
      expect(store.atlas.revision).toBe(before)
    })

    test('about a gap begins what is kept of the gap', async () => {
      const { data } = await ask(
        `{ network(key: "${network}") { gaps(first: 100) { edges { node { id key version } } } } }`,
        {},
        'coordinator',
      )
      const gap = data.network.gaps.edges
        .map(({ node }: { node: { key: string } }) => node)
        .find(({ key }: { key: string }) => key.split(':')[1] === network)
      expect(gap.version).toBe(0)
      expect(await act('writeComment', 'WriteCommentInput', { about: gap.id, text: 'Wen fragen wir?' })).toMatchObject({
        about: { __typename: 'Gap', key: gap.key },
      })
      const seen = await ask(
        'query N($id: ID!) { node(id: $id) { ... on Gap { openThreadCount version threads(first: 1) { edges { node { text } } } } } }',
        { id: gap.id },
        'coordinator',
      )
      expect(seen.data.node).toMatchObject({
        openThreadCount: 1,
        version: store.atlas.revision,
        threads: { edges: [{ node: { text: 'Wen fragen wir?' } }] },
      })
    })
  })
}

/** The first of the institutions that were recorded as members. */
const memberOf = (atlas: Store['atlas']): string => {
  const { membership, institution } = atlas.tables
  const [first] = membership.referring('network', atlas.idOfKey('network', network)!)
  return institution.key.at(atlas.rowOf(membership.columns.institution.at(first!)))
}
