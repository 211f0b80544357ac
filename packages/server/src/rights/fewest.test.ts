import { noFacts } from '@geflecht/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { aDisruption, aHandover } from '../testing/bonds.ts'
import { aMembership, anInstitution, aNetwork, aTerritory } from '../testing/facts.ts'
import { aNeed } from '../testing/needs.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import type { GrantRole, GrantScope, Viewer } from './viewer.ts'

const who = (role: GrantRole, scope: GrantScope): Viewer => ({
  account: { id: 'a', displayName: 'Probe' },
  grants: [{ role, scope }],
  mayWrite: false,
  through: 'test',
})
const networks = { 'net.vier': 4, 'net.fuenf': 5 } as const
const counted = <Fact>(make: (network: string, number: number) => Fact): Fact[] =>
  Object.entries(networks).flatMap(([network, count]) => Array.from({ length: count }, (_, i) => make(network, i)))

/** In each network as many needs and disruptions of one kind as its name says, and one of another kind. */
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
  territory: [aTerritory({ key: 'ter.ort' })],
  institution: [anInstitution({ key: 'inst.eins' })],
  network: Object.keys(networks).map((key) => aNetwork({ key })),
  membership: Object.keys(networks).map((network) => aMembership({ key: `mem.${network}`, network, institution: 'inst.eins' })),
  handover: Object.keys(networks).map((network) => aHandover({ key: `hand.${network}`, network, fromType: 'kita', toType: 'jugendamt' })),
  need: [
    ...counted((subject, i) => aNeed({ key: `need.${subject}.${i}`, subject, text: `Bedarf ${i}` })),
    aNeed({ key: 'need.anders', subject: 'net.vier', category: 'WISSEN', text: 'Anderer Bedarf' }),
  ],
  disruption: [
    ...counted((network, i) => aDisruption({ key: `dis.${network}.${i}`, handover: `hand.${network}`, note: `Störung ${i}` })),
    aDisruption({ key: 'dis.anders', handover: 'hand.net.vier', kind: 'PERSONALWECHSEL', note: 'Andere Störung' }),
  ],
}

let server: TestServer
beforeAll(async () => {
  server = await aServer({
    atlas: atlasOf(facts),
    viewers: {
      analyst: who('ANALYST', { kind: 'EVERYWHERE' }),
      coordinator: who('COORDINATOR', { kind: 'TERRITORY', key: 'ter.ort' }),
    },
  })
})
afterAll(() => server.close())

/** What is read of each need and disruption, and why not. */
const wordsOf = async (token: string, concept: 'need' | 'disruption', start: string): Promise<(string | null)[]> => {
  const table = server.atlas.tables[concept]
  const rows = [...table.rows()].filter((row) => table.key.at(row).startsWith(start))
  const field = concept === 'need' ? '... on Need { words: text }' : '... on Disruption { words: note }'
  return Promise.all(
    rows.map(async (row) => {
      const { data } = await server.ask(
        `{ node(id: "f${table.id.at(row)!.toString(36)}") { ${field} redacted { field reason } } }`,
        {},
        { authorization: `Bearer ${token}` },
      )
      const hidden = data.node.redacted.find(({ field: name }: { field: string }) => ['text', 'note'].includes(name))
      return hidden ? hidden.reason : data.node.words
    }),
  )
}

test.each(['need', 'disruption'] as const)(
  'analysts read the words of a %s where there are five of its kind, and of four none',
  async (concept) => {
    const short = concept === 'need' ? 'need' : 'dis'
    const called = concept === 'need' ? 'Bedarf' : 'Störung'
    expect(await wordsOf('analyst', concept, `${short}.net.vier`)).toEqual(Array(4).fill('TOO_FEW'))
    expect(await wordsOf('analyst', concept, `${short}.net.fuenf`)).toEqual(Array.from({ length: 5 }, (_, i) => `${called} ${i}`))
    expect(await wordsOf('analyst', concept, `${short}.anders`)).toEqual(['TOO_FEW'])
    expect(await wordsOf('coordinator', concept, `${short}.net.vier`)).toEqual(Array.from({ length: 4 }, (_, i) => `${called} ${i}`))
  },
)
