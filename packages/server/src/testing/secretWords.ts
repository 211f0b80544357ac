import { expect } from 'vitest'
import { secret } from './secretFacts.ts'
import type { PeopleServer } from './people.ts'

/**
 * Says and does, as people do, what leaves protected texts beside the facts: comments, a proposal, decisions about gaps, mentions, and a
 * history of what was there before. `control` coordinates, `author` speaks for an institution of the network.
 */
export const saySecretWords = async ({ askAs }: Pick<PeopleServer, 'askAs'>): Promise<void> => {
  const asks = async (who: string, query: string) => {
    const { data, errors } = await askAs(who, query)
    expect(errors, query).toBeUndefined()
    return data
  }
  const does = async (who: string, mutation: string, input: Record<string, unknown>) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const named = ['deleteComment', 'resolveThread'].includes(mutation) ? 'CommentInput' : type
    const query = `mutation ($input: ${named}!) { ${mutation}(input: $input) { __typename ... on Subject { key } ... on Refused { problems { english: message(language: EN) } } } }`
    const { data, errors } = await askAs(who, query, { input })
    expect(errors, mutation).toBeUndefined()
    const answer = data[mutation] as { __typename: string; key: string; problems?: unknown }
    expect(answer.problems, mutation).toBeUndefined()
    return answer
  }
  const thing = async (field: string) => (await asks('control', `{ thing: ${field} { id key version } }`)).thing as Versioned
  const comment = async (text: string, who = 'control', about = 'network(key: "net.ort")', mentions: string[] = []) =>
    does(who, 'writeComment', { about: (await thing(about)).id, text: secret(text), mentions })
  const versionOf = async (key: string) => {
    const { threads } = (
      await asks('control', `{ network(key: "net.ort") { threads(first: 50) { edges { node { key version answers { key version } } } } } }`)
    ).network
    const all = threads.edges.flatMap(({ node }: { node: Versioned & { answers: Versioned[] } }) => [node, ...node.answers])
    return (all as Versioned[]).find((one) => one.key === key)!.version
  }

  const first = await comment('wort-netz', 'author', undefined, ['control'])
  await does('control', 'answerComment', { comment: first.key, text: secret('wort-antwort'), mentions: ['author'] })
  await does('author', 'editComment', { comment: first.key, version: await versionOf(first.key), text: secret('wort-spaeter') })
  const removed = await comment('wort-entfernt', 'author')
  await does('author', 'deleteComment', { comment: removed.key, version: await versionOf(removed.key) })
  for (const [text, about] of Object.entries({
    'wort-stelle': 'institution(key: "inst.eins")',
    'wort-vereinbarung': 'agreement(key: "agr.ort")',
    'wort-weg': 'handover(key: "hand.kita-jugendamt")',
  }))
    await comment(text, 'control', about)

  const { gaps } = (
    await asks('control', '{ network(key: "net.ort") { gaps(first: 100) { edges { node { id key version subjects { key } } } } } }')
  ).network
  const found = gaps.edges.map(({ node }: { node: Versioned & { subjects: { key: string }[] } }) => node) as (Versioned & {
    subjects: { key: string }[]
  })[]
  const [accepted, discussed] = found
  await does('control', 'acceptGap', { gap: accepted!.key, version: accepted!.version, reason: secret('hingenommen'), until: '2027-01-01' })
  await does('control', 'writeComment', { about: discussed!.id, text: secret('wort-luecke'), mentions: [] })
  const again = (await asks('control', `{ node(id: "${discussed!.id}") { ... on Gap { version } } }`)).node
  await does('control', 'assignGap', { gap: discussed!.key, version: again.version, assignee: 'control' })

  const { version } = await thing('network(key: "net.ort")')
  const proposal = await does('author', 'proposeChange', {
    network: 'net.ort',
    command: 'renameNetwork',
    input: JSON.stringify({ key: 'net.ort', version, name: secret('vorschlag') }),
    institution: 'inst.eins',
    word: secret('bitte'),
  })
  const made = (await asks('control', '{ network(key: "net.ort") { proposals(first: 9) { edges { node { key version } } } } }')).network
    .proposals.edges[0].node
  expect(made.key).toBe(proposal.key)
  await does('control', 'declineProposal', { proposal: made.key, version: made.version, answer: secret('absage') })

  await does('control', 'linkDocument', {
    key: 'agr.ort',
    version: (await thing('agreement(key: "agr.ort")')).version,
    documentUrl: `https://ort.example/${secret('dokument')}`,
  })
  await keepSecrets(askAs, 'control', 'behalten', false)
  await keepSecrets(askAs, 'author', 'geteilt', true)

  const latest = (await asks('control', '{ revision }')).revision as number
  await does('control', 'rewordNeed', { key: 'need.ort', version: latest, text: secret('bedarf') })
  await does('control', 'changeContact', { key: 'contact.amt', version: latest, mailbox: 'geheim-eingang@ort.example' })
  await does('control', 'hideInstitution', { key: 'inst.zurueckgezogen', version: latest })
}

/** Keeps a view and a story with one step, for itself or for the network. */
const keepSecrets = async (askAs: PeopleServer['askAs'], who: string, word: string, shared: boolean): Promise<void> => {
  const address = `/network/net.ort/gaps?q=${secret(`suche-${word}`)}`
  const view = { name: secret(`ansicht-${word}`), address, shared, thumbnail }
  const made = await askAs(who, 'mutation ($input: SaveViewInput!) { saveView(input: $input) { ... on SavedView { key } } }', {
    input: view,
  })
  const step = { name: secret(`schritt-${word}`), address, text: secret(`text-${word}`), savedView: made.data.saveView.key }
  const story = { network: 'net.ort', name: secret(`geschichte-${word}`), steps: [step], shared }
  const written = await askAs(who, 'mutation ($input: WriteStoryInput!) { writeStory(input: $input) { ... on Story { key } } }', {
    input: story,
  })
  expect(written.data.writeStory.key).toMatch(/^[0-9a-f-]{36}$/)
}

/** The smallest file that is taken for a picture; its bytes are looked for in answers. */
export const thumbnail = `data:image/png;base64,${Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Buffer.from('geheimes Bild')]).toString('base64')}`

interface Versioned {
  id: string
  key: string
  version: number
}
