import { musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aMembership, anInstitution, aNetwork, aTerritory } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'

interface Cell {
  row: { key: string }
  column: { key: string }
  possible: number
  expected: number
  met: number
  tied: number
  agreed: number
  levels: number[]
  gapCount: number
  gaps: { key: string }[]
  ties: { key: string; kind: string; from: { sector: { key: string } }; to: { sector: { key: string } } }[]
}
const source = {
  key: 'T000',
  kind: 'REPORT' as const,
  title: 'Probe',
  publisher: null,
  url: null,
  publishedOn: null,
  publishedOnPrecision: 'UNKNOWN' as const,
  note: null,
}
const rules = '["G05", "G06", "G12", "G22", "G23"]'
const cellFields =
  'row { key } column { key } possible expected met tied agreed levels gapCount gaps { key } ties { key kind from { sector { key } } to { sector { key } } }'
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('The matrix of the Musterkreis', () => {
  let server: TestServer
  beforeAll(async () => {
    const somebody = { account: { id: 'a', displayName: 'A' }, mayWrite: false, through: 'test' }
    const analyst = { ...somebody, grants: [{ role: 'ANALYST' as const, scope: { kind: 'EVERYWHERE' as const } }] }
    const partner = {
      ...somebody,
      grants: [{ role: 'PARTNER' as const, scope: { kind: 'INSTITUTION' as const, key: 'inst.musterkreis.caritas' } }],
    }
    server = await aServer({ atlas: atlasOf(musterkreisSet), viewers: { public: thePublic, analyst, partner } })
  })
  afterAll(() => server.close())
  const ask = async (fields: string, token = 'analyst') => {
    const { data, errors } = await server.ask(
      `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { ${fields} } }`,
      {},
      { authorization: `Bearer ${token}` },
    )
    return { network: data?.network, errors }
  }

  test('has every gap of its rules in a cell or elsewhere, never in both', async () => {
    const { network, errors } = await ask(
      `matrix { cells { gaps { key } gapCount } elsewhere { key } } gaps(rules: ${rules}, first: 100, statuses: [OPEN, ACKNOWLEDGED, ACCEPTED]) { edges { node { key } } }`,
    )
    expect(errors).toBeUndefined()
    const inside = new Set<string>(network.matrix.cells.flatMap(({ gaps }: Cell) => gaps.map(({ key }) => key)))
    for (const { gaps, gapCount } of network.matrix.cells as Cell[]) expect(gaps).toHaveLength(gapCount)
    const elsewhere = network.matrix.elsewhere.map(({ key }: { key: string }) => key)
    expect([...inside, ...elsewhere].sort()).toEqual(network.gaps.edges.map(({ node }: { node: { key: string } }) => node.key).sort())
    expect(inside.size).toBeGreaterThan(5)
  })

  test('by institutions adds up to that by sectors, and its ties are those of the graph', async () => {
    const { network } = await ask(
      `matrix { sectors { sector { key } institutions } cells { ${cellFields} } byInstitution { institutions { sector { key } } communities row column expected met tied agreed level } } graph { ties { key } }`,
    )
    const {
      sectors,
      cells,
      byInstitution: all,
    } = network.matrix as {
      sectors: { sector: { key: string }; institutions: number }[]
      cells: Cell[]
      byInstitution: Record<string, number[]> & { institutions: { sector: { key: string } }[] }
    }
    expect(cells).toHaveLength((sectors.length * (sectors.length + 1)) / 2)
    expect(sum(sectors.map(({ institutions }) => institutions))).toBe(all.institutions.length)
    for (const cell of cells) {
      const pairs = [...all.row!.keys()].filter((pair) => {
        const between = [all.row![pair]!, all.column![pair]!].map((place) => all.institutions[place]!.sector.key).sort()
        return between.join() === [cell.row.key, cell.column.key].sort().join()
      })
      for (const figure of ['expected', 'met', 'tied', 'agreed'] as const) {
        expect(sum(pairs.map((pair) => all[figure]![pair]!)), `${cell.row.key} ${cell.column.key} ${figure}`).toBe(cell[figure])
      }
      for (const { from, to } of cell.ties) {
        expect([from.sector.key, to.sector.key].sort()).toEqual([cell.row.key, cell.column.key].sort())
      }
    }
    expect(cells.flatMap(({ ties }) => ties.map(({ key }) => key)).sort()).toEqual(
      network.graph.ties.map(({ key }: { key: string }) => key).sort(),
    )
    expect(all.communities).toHaveLength(all.institutions.length)
  })

  test('counts one kind of ties and what it can meet, and cooperations from a level on', async () => {
    const { network } = await ask(
      `agreements: matrix(ties: [AGREEMENT]) { cells { ${cellFields} } } high: matrix(ties: [COOPERATION], minLevel: 4) { cells { ${cellFields} } } one: matrix { cells(between: ["justiz", "jugendhilfe"]) { row { key } column { key } } }`,
    )
    for (const { tied, agreed, levels, gaps } of network.agreements.cells as Cell[]) {
      expect([tied, sum(levels)]).toEqual([agreed, 0])
      // Of the rules only these two can be met by an agreement alone, and advice by one among others.
      expect(gaps.every(({ key }) => /^G(05|06|23):/.test(key))).toBe(true)
    }
    for (const { levels } of network.high.cells as Cell[]) expect(levels.slice(0, 4)).toEqual([0, 0, 0, 0])
    expect(network.one.cells).toEqual([{ row: { key: 'jugendhilfe' }, column: { key: 'justiz' } }])
  })

  test('tells a partner of what is expected of its own institution alone', async () => {
    const { network } = await ask(
      `matrix { cells { ${cellFields} } elsewhere { key } } gaps(rules: ${rules}, first: 100) { edges { node { key } } }`,
      'partner',
    )
    const told = network.matrix.cells.flatMap(({ gaps }: Cell) => gaps.map(({ key }) => key))
    expect(new Set(told)).toEqual(new Set(network.gaps.edges.map(({ node }: { node: { key: string } }) => node.key)))
    // Caritas, a free carrier, has its agreement with the Jugendamt.
    const cells = network.matrix.cells as Cell[]
    expect([sum(cells.map(({ expected }) => expected)), sum(cells.map(({ met }) => met))]).toEqual([1, 1])
  })

  test('refuses what is no level and no sector, and whoever may not look into the network', async () => {
    expect((await ask('matrix(minLevel: 6) { sectors { met } }')).errors![0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'minLevel' },
    })
    for (const between of ['["kita"]', '["kita", "mars"]']) {
      const { errors } = await ask(`matrix { cells(between: ${between}) { met } }`)
      expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'between' } })
    }
    expect((await ask('matrix { sectors { met } }', 'public')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED')
  })
})

test('A matrix of 2,000 institutions is answered whole, one of more than 5,000 refused; one of nobody is empty', async () => {
  const numbered = Array.from({ length: 5001 }, (_, i) => `inst.${String(i).padStart(4, '0')}`)
  const member = (network: string, institution: string) => aMembership({ key: `mem.${network}.${institution}`, network, institution })
  const server = await aServer({
    atlas: atlasOf({
      source: [source],
      territory: [aTerritory({ key: 'ter.ort' })],
      institution: numbered.map((key) => anInstitution({ key })),
      network: ['net.large', 'net.crowd', 'net.nobody'].map((key) => aNetwork({ key })),
      membership: [...numbered.slice(0, 2000).map((key) => member('net.large', key)), ...numbered.map((key) => member('net.crowd', key))],
    }),
  })
  const ask = (key: string) =>
    server.ask(`{ network(key: "${key}") { matrix { cells { possible } byInstitution { institutions { key name } row communities } } } }`)
  const { data } = await ask('net.large')
  expect(data.network.matrix.byInstitution.institutions).toHaveLength(2000)
  expect(data.network.matrix.cells).toEqual([{ possible: (2000 * 1999) / 2 }])
  expect((await ask('net.crowd')).errors![0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', limit: { allowed: 5000, found: 5001 } },
  })
  expect((await ask('net.nobody')).data.network.matrix).toEqual({
    cells: [],
    byInstitution: { institutions: [], row: [], communities: [] },
  })
  await server.close()
})
