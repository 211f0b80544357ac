import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

interface Whole {
  institutions: number
  ties: number
  grain: string
  kinds: string[]
  sectors: { key: string }[]
  territories: { key: string }[]
  networks: { key: string }[]
  nodes: { key: string[]; name: string[]; sector: number[]; type: number[]; territory: number[]; institutions: number[]; ties: number[] }
  lines: { from: number[]; to: number[]; kind: number[]; level: number[]; ties: number[] }
  memberships: { node: number[]; network: number[] }
}

const everything = `institutions ties grain kinds sectors { key } territories { key } networks { key }
  nodes { key name sector type territory institutions ties } lines { from to kind level ties } memberships { node network }`
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('The whole', () => {
  let server: TestServer
  beforeAll(async () => {
    const analyst = {
      account: { id: 'a', displayName: 'A' },
      grants: [{ role: 'ANALYST' as const, scope: { kind: 'EVERYWHERE' as const } }],
      mayWrite: false,
      through: 'test',
    }
    const admin = { ...analyst, grants: [{ role: 'ADMIN' as const, scope: { kind: 'EVERYWHERE' as const } }] }
    const coordinator = {
      ...analyst,
      grants: [{ role: 'COORDINATOR' as const, scope: { kind: 'NETWORK' as const, key: 'net.musterkreis.ks' } }],
    }
    server = await aServer({ atlas: atlasOf(documentedSet, musterkreisSet), viewers: { public: thePublic, analyst, admin, coordinator } })
  })
  afterAll(() => server.close())
  const ask = (asked: string, fields = everything, token = 'admin') =>
    server.ask(`{ whole(${asked}) { ${fields} } }`, {}, { authorization: `Bearer ${token}` })
  const whole = async (asked = 'asOf: "2026-01-01", atMost: 100000', token = 'admin'): Promise<Whole> =>
    (await ask(asked, everything, token)).data.whole

  test('has every tie that the graph of a network has, of the same kind and level', async () => {
    const { nodes, lines, kinds } = await whole()
    const { data } = await server.ask(
      `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { graph(ties: [COOPERATION]) { institutions { key } ties { from { key } to { key } level confirmed claimedBy { key } } } } }`,
      {},
      { authorization: 'Bearer admin' },
    )
    const inside = new Set(data.network.graph.institutions.map(({ key }: { key: string }) => key))
    const told = lines.from.flatMap((from, at) => {
      const [one, other] = [nodes.key[from]!, nodes.key[lines.to[at]!]!]
      const kind = kinds[lines.kind[at]!]!
      const isCooperation = ['CONFIRMED', 'ONE_SIDED', 'DOCUMENTED'].includes(kind)
      return isCooperation && inside.has(one) && inside.has(other) ? [`${[one, other].sort().join('~')} ${kind} ${lines.level[at]}`] : []
    })
    const expected = data.network.graph.ties.map(
      (tie: { from: { key: string }; to: { key: string }; level: number | null; confirmed: boolean; claimedBy: unknown[] }) => {
        const kind = tie.confirmed ? 'CONFIRMED' : tie.claimedBy.length > 0 ? 'ONE_SIDED' : 'DOCUMENTED'
        return `${[tie.from.key, tie.to.key].sort().join('~')} ${kind} ${tie.level ?? 0}`
      },
    )
    expect(expected.length).toBeGreaterThan(60)
    expect(told.sort()).toEqual(expected.sort())
  })

  test('has each institution that acts once, with its memberships, and no line to nowhere', async () => {
    const { nodes, lines, institutions, ties, memberships, networks } = await whole()
    expect(nodes.key).toHaveLength(institutions)
    expect(new Set(nodes.key).size).toBe(institutions)
    expect(nodes.institutions.every((stands) => stands === 1)).toBe(true)
    expect(sum(lines.ties)).toBe(ties)
    expect(lines.from.every((from, at) => from !== lines.to[at])).toBe(true)
    expect(Math.max(...lines.from, ...lines.to)).toBeLessThan(institutions)
    const members = memberships.node.filter((_, at) => networks[memberships.network[at]!]!.key === 'net.musterkreis.ks')
    expect(members).toHaveLength(43)
  })

  test('is gathered by sector and Kreis where it would be too large, and then by Kreis, without losing anybody', async () => {
    const all = await whole()
    for (const [atMost, grain] of [
      [600, 'SECTOR'],
      [0, 'TERRITORY'],
    ] as const) {
      const gathered = await whole(`asOf: "2026-01-01", atMost: ${atMost}`)
      expect(gathered.grain).toBe(grain)
      expect(sum(gathered.nodes.institutions)).toBe(all.institutions)
      expect(sum(gathered.nodes.ties) + sum(gathered.lines.ties)).toBe(all.ties)
      expect(gathered.nodes.key.length).toBeLessThan(all.nodes.key.length / 2)
    }
  })

  test('opens a Kreis into its sectors and a sector into its institutions', async () => {
    const open = await whole('asOf: "2026-01-01", atMost: 0, open: ["ter.musterkreis", "ter.musterkreis~justiz"]')
    const keys = open.nodes.key
    expect(keys).toContain('ter.musterkreis~gesundheit')
    expect(keys).not.toContain('ter.musterkreis')
    expect(keys).not.toContain('ter.musterkreis~justiz')
    expect(keys).toContain('inst.musterkreis.amtsgericht')
    expect(open.nodes.name[keys.indexOf('ter.musterkreis~gesundheit')]).toBe('Gesundheitswesen, Musterkreis')
    const { ties } = await whole()
    expect(sum(open.nodes.ties) + sum(open.lines.ties)).toBe(ties)
  })

  test('refuses what is no group, and more than can be drawn', async () => {
    for (const asked of ['open: ["inst.a"]', 'open: ["ter.a~nirgends"]', 'open: ["ter.a~justiz~b"]', 'atMost: 150001', 'atMost: -1']) {
      const { errors } = await ask(asked, 'grain')
      expect(errors?.[0]?.extensions.code, asked).toBe('BAD_USER_INPUT')
    }
    const many = Array.from({ length: 101 }, (_, n) => `"ter.${n}"`).join(' ')
    expect((await ask(`open: [${many}]`, 'grain')).errors?.[0]?.extensions['limit']).toMatchObject({ allowed: 100, found: 101 })
    // Of another day there may have been nobody there.
    expect((await ask('open: ["ter.nirgends"]', 'grain')).errors).toBeUndefined()
  })

  test('shows to each only what they may know, and nothing that leads to a single professional', async () => {
    const [everybody, analyst, coordinator, admin] = await Promise.all(
      ['public', 'analyst', 'coordinator', 'admin'].map((token) => whole(undefined, token)),
    )
    expect([everybody!.ties, everybody!.networks.length]).toEqual([0, 0])
    expect(coordinator!.ties).toBeGreaterThan(50)
    expect(coordinator!.ties).toBeLessThan(admin!.ties)
    expect(coordinator!.networks.map(({ key }) => key)).toEqual(['net.musterkreis.ks'])
    const sealed = analyst!.nodes.key.flatMap((key, at) => (key.startsWith('inst.anonym.') ? [at] : []))
    expect(sealed.length).toBeGreaterThan(3)
    const ends = new Set([...analyst!.lines.from, ...analyst!.lines.to, ...analyst!.memberships.node])
    expect(sealed.filter((at) => ends.has(at))).toEqual([])
  })
})
