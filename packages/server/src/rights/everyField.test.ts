import type { GraphQLInterfaceType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conceptNames } from '../fact/concepts.ts'
import { schema } from '../graphql/schema.ts'
import { publicId } from '../graphql/subject.ts'
import { type Question, questionsAbout, questionsAtRoot, together, unasked, unvaried } from '../testing/everyQuestion.ts'
import { aServerWith, type PeopleServer } from '../testing/people.ts'
import { practice, secret, secretFacts } from '../testing/secretFacts.ts'
import { saySecretWords, thumbnail } from '../testing/secretWords.ts'
import { rawClient } from '../testing/socket.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import type { Grant } from './viewer.ts'

const names = [
  'name',
  'rechtsname',
  'name-eins',
  'netz',
  'gremium',
  'auftrag',
  'treffen',
  'reihe',
  'vereinbarung',
  'weg',
  'massnahme',
  'zusage',
  'funktion',
  'beleg',
  'aussage',
  'grund',
  'programm',
  'hingenommen',
  'frueher-oeffentlich',
].map(secret)
const reach = ['geheim-postfach@ort.example']
const documents = ['dokument', 'dokument-alt'].map(secret)
const inner = ['geheim-eingang@ort.example', 'geheim-eingang-alt@ort.example', '0999 7777']
const needs = ['bedarf', 'bedarf-alt'].map(secret)
const words = ['stoerung', 'hausinternes', 'vorhaben'].map(secret)
const institutionTalk = [secret('wort-stelle')]
const talk = ['wort-spaeter', 'wort-antwort', 'wort-vereinbarung', 'wort-weg', 'wort-luecke'].map(secret)
const proposal = ['vorschlag', 'bitte', 'absage'].map(secret)
const kinds = ['ansicht', 'suche', 'schritt', 'text', 'geschichte']
/** Kept by the coordinator alone, and by the author for the network; the pictures of both are shown to themselves. */
const keptAlone = [...kinds.map((kind) => secret(`${kind}-behalten`)), thumbnail]
const shared = kinds.map((kind) => secret(`${kind}-geteilt`))
/** Read again by its author, and by administrators; others know what it says now. */
const earlier = secret('wort-netz')
const address = 'author@test.invalid'
const removed = secret('wort-entfernt')
const everything = [
  ...names,
  ...reach,
  ...documents,
  ...inner,
  ...needs,
  ...words,
  ...institutionTalk,
  ...talk,
  ...proposal,
  ...keptAlone,
  ...shared,
  practice,
  address,
]

const people: Readonly<Record<string, readonly Grant[]>> = {
  stranger: [],
  partner: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.fern' } }],
  neighbour: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.nachbarin' } }],
  author: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.eins' } }],
  coordinator: [{ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.fern' } }],
  analyst: [{ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }],
  admin: [{ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }],
  control: [{ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ort' } }],
}

/** What each role must never be told. The neighbour belongs to the network, and to nothing that two others have with each other. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  public: [...everything, earlier, removed],
  stranger: [...everything, earlier, removed],
  partner: [...everything, earlier, removed],
  coordinator: [...everything, earlier, removed],
  neighbour: [
    ...documents,
    ...needs,
    ...words,
    ...institutionTalk,
    secret('wort-vereinbarung'),
    secret('wort-weg'),
    secret('frueher-oeffentlich'),
    ...proposal,
    ...keptAlone,
    address,
    earlier,
    removed,
  ],
  analyst: [
    ...documents,
    ...needs,
    secret('stoerung'),
    secret('hausinternes'),
    ...inner,
    ...institutionTalk,
    ...talk,
    ...proposal,
    ...keptAlone,
    ...shared,
    practice,
    address,
    earlier,
    removed,
  ],
  admin: [...documents, ...keptAlone, removed],
  control: [earlier, removed],
}

const saidOf: Readonly<Record<string, readonly string[]>> = {
  Institution: ['name', 'legalName', 'contactMailbox'],
  Network: ['name'],
  Agreement: ['title', 'documentUrl'],
  Handover: ['title'],
  Disruption: ['note'],
  Need: ['text'],
  Action: ['title'],
  Commitment: ['summary'],
  Comment: ['text'],
  Proposal: ['word', 'answer', 'input'],
  FunctionContact: ['functionTitle', 'mailbox', 'phone'],
  Gap: ['message'],
}

const accountOf = (role: string): string | null => (role === 'public' ? null : role)

/** A change with all that its subject says of itself. Two fields of one name and different types go by different names. */
const everythingTold = `subscription ($network: String!, $since: Int) { changed(network: $network, since: $since) {
  revision kind fields command actor through by { key displayName }
  subject { __typename ... on Subject { id key viewerMay redacted { field } } ${Object.entries(saidOf)
    .map(([type, fields]) => `... on ${type} { ${fields.map((field) => `${type}_${field}: ${field}`).join(' ')} }`)
    .join(' ')} } } }`

describe('No operation delivers what a role may not see', () => {
  let server: PeopleServer
  let asked: readonly (readonly Question[])[]
  /** Between what was brought in and what people then did. */
  const inBetween = '2026-01-01T11:00:00Z'
  beforeAll(async () => {
    let clock = '2026-01-01T10:00:00Z'
    server = await aServerWith(
      { name: 'PGlite', open: async () => ({ place: { folder: null }, discard: async () => {} }) },
      people,
      async ({ writer }) => {
        const written = await loadFacts(writer, 'test', secretFacts as never)
        expect('refusals' in written ? written.refusals : []).toEqual([])
      },
      { now: () => new Date(clock) },
    )
    clock = '2026-01-01T12:00:00Z'
    await saySecretWords(server)
    asked = together(questions())
  }, 60_000)
  afterAll(() => server.close())

  /** What there is to ask: every field of every fact, gap and account, and every field of the root. */
  const questions = (): Question[] => {
    const { tables } = server.atlas
    const moments = [`, knownAt: "${inBetween}"`]
    const types = schema()
      .getPossibleTypes(schema().getType('Subject') as GraphQLInterfaceType)
      .map(({ name }) => name)
    const typeOf = (concept: string) =>
      concept === 'mandate' ? 'CoordinationMandate' : types.find((name) => name.toLowerCase() === concept.toLowerCase())
    const facts = conceptNames.flatMap((concept) => {
      const type = typeOf(concept)
      return type && concept !== 'gap'
        ? Array.from(tables[concept].rows(), (row) => ({ type, id: publicId(tables[concept].id.at(row)!) }))
        : []
    })
    const gaps = Array.from(tables.gap.rows(), (row) => ({ type: 'Gap', id: `Gap:${tables.gap.key.at(row)}` }))
    const accounts = ['control', 'author'].map((id) => ({ type: 'Account', id: `Account:${id}` }))
    const keys = [
      'net.ort',
      'net.fern',
      'inst.eins',
      'inst.zurueckgezogen',
      `inst.${practice}`,
      'agr.ort',
      'hand.kita-jugendamt',
      'evt.ort',
      'ter.ort',
      'ter.kreis',
      'T000',
    ]
    return [
      ...questionsAbout([...facts, ...gaps, ...accounts], moments),
      ...questionsAtRoot(keys, moments),
      ...['geheim', 'praxis', 'frueher', 'dokument'].flatMap((text) => [
        {
          text: `institutions(first: 9, filter: { text: "${text}" }) { totalCount edges { cursor node { key name } } facets { territories { territory { key } count } types { type { key } count } } }`,
          standsAlone: false,
        },
        {
          text: `search(text: "${text}", first: 9) { totalCount edges { cursor node { ... on Institution { key } ... on Network { key } ... on Meeting { key } ... on Agreement { key title } } } }`,
          standsAlone: false,
        },
      ]),
      { text: 'changes(since: 0, first: 100) { edges { node { subject { id key } fields } } }', standsAlone: false },
      ...['inst.jugendamt', `inst.${practice}`, 'inst.zurueckgezogen'].map((key) => ({
        text: `path(from: { institution: "inst.fern" }, to: { institution: "${key}" }, ties: [COOPERATION, AGREEMENT, HANDOVER]) { steps { from { key } to { key } tie { key } } }`,
        standsAlone: true,
      })),
    ]
  }

  /** All answers, without what they only repeat of the question: errors name the key that was asked for. */
  const told = async (role: string): Promise<string> => {
    const texts: string[] = []
    for (const questions of asked) {
      const query = `{ ${questions.map(({ text }, i) => `q${i}: ${text}`).join('\n')} }`
      const { data, errors = [] } = await server.askAs(accountOf(role), query)
      const unasked = errors.filter(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED' || 'limit' in extensions)
      expect(unasked.map((error) => [error.message, query]).slice(0, 1)).toEqual([])
      texts.push(decoded(JSON.stringify(data)))
      for (const { message, path } of errors) texts.push(withoutAsked(message, questions[Number(String(path?.[0] ?? 'q0').slice(1))]!.text))
    }
    return texts.join('\n')
  }

  const withoutAsked = (message: string, question: string): string =>
    Array.from(question.matchAll(/"([^"]+)"/g), ([, text]) => text!).reduce((left, text) => left.replaceAll(text, ''), message)

  /** Cursors are opaque, but anybody can open them. */
  const decoded = (text: string) =>
    text.replace(
      /"(\w*[cC]ursor)":"([^"]+)"/g,
      (_all, name: string, cursor: string) => `${name}: ${Buffer.from(cursor, 'base64url').toString()}`,
    )

  for (const [role, texts] of Object.entries(forbidden))
    test(`${role}: not one of ${texts.length} protected texts is told, in data, counts, cursors or errors`, async () => {
      const answers = await told(role)
      expect(texts.filter((text) => answers.includes(text))).toEqual([])
      expect(server.bugs.map((bug) => (bug as Error).stack)).toEqual([])
      if (role === 'control') expect(everything.filter((text) => !answers.includes(text))).toEqual([])
    }, 120_000)

  test('over the socket nobody follows more than the same person may ask for', async () => {
    const clients = await Promise.all(
      Object.keys(forbidden).map(async (role) => {
        const client = await rawClient(server.url, { headers: server.headersOf(accountOf(role)) })
        for (const [i, network] of ['net.ort', 'net.fern'].entries()) client.subscribe({ network, since: 0 }, String(i), everythingTold)
        return { role, client }
      }),
    )
    const { data } = await server.askAs('control', '{ network(key: "net.ort") { version } }')
    const input = { key: 'net.ort', version: data.network.version, meetingsPerYearMin: 3 }
    const edit = await server.askAs(
      'control',
      'mutation ($input: DescribeNetworkInput!) { describeNetwork(input: $input) { ... on Network { version } } }',
      { input },
    )
    const last = edit.data.describeNetwork.version as number
    for (const { role, client } of clients) {
      // Who may follow the network hears of the edit; who may not is answered an error.
      await client.heard(({ type, id, payload }) => id === '0' && (type === 'error' || payload?.data?.changed.revision === last))
      const heard = JSON.stringify(client.messages)
      expect(
        forbidden[role]!.filter((text) => heard.includes(text)),
        role,
      ).toEqual([])
      if (['control', 'admin', 'analyst', 'neighbour'].includes(role)) expect(heard).toContain(secret('netz'))
      client.socket.close()
      await client.closed
    }
  }, 60_000)

  test('every field of the schema has been asked for, and every argument that changes an answer been given another value', () => {
    expect(unasked()).toEqual([])
    expect(unvaried()).toEqual([])
  })

  test('a hidden thing and one that is not there are answered in the same words', async () => {
    const messageOf = async (field: string, key: string) =>
      (await server.askAs(null, `{ ${field}(key: "${key}") { key } }`)).errors![0]!.message.replace(key, '')
    const hidden = {
      network: 'net.ort',
      institution: 'inst.eins',
      agreement: 'agr.ort',
      handover: 'hand.kita-jugendamt',
      meeting: 'evt.ort',
    }
    for (const [field, key] of Object.entries(hidden)) expect(await messageOf(field, key)).toBe(await messageOf(field, 'gibt.es.nicht'))
  })
})
