import { musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

interface Duty {
  kind: { key: string }
  from: { key: string }
  to: { key: string }
  standing: string
  agreements: { key: string; status: string; kind: { key: string }; parties: { institution: { key: string } }[] }[]
  gap: { key: string; rule: { id: string } } | null
}

describe('Who has to have an agreement with whom in the Musterkreis', () => {
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
  const ask = (token: string, asOf = '2026-01-01') =>
    server.ask(
      `{ network(key: "net.musterkreis.ks", asOf: "${asOf}") {
        agreementDuties { kind { key } from { key } to { key } standing agreements { key status kind { key } parties { institution { key } } } gap { key rule { id } } }
        gaps(rules: ["G05", "G06"], first: 100, statuses: [OPEN, ACKNOWLEDGED, ACCEPTED]) { edges { node { key } } }
      } }`,
      {},
      { authorization: `Bearer ${token}` },
    )

  test.each([
    ['2026-01-01', ['IN_FORCE', 'NONE']],
    // The agreement with the AWO ended on the day before.
    ['2026-01-25', ['ENDED', 'IN_FORCE', 'NONE']],
  ])('has on %s one gap for each pair without an agreement in force, and none for the others', async (day, standings) => {
    const { data, errors } = await ask('analyst', day)
    expect(errors).toBeUndefined()
    const duties: Duty[] = data.network.agreementDuties
    const gaps = data.network.gaps.edges.map(({ node }: { node: { key: string } }) => node.key)
    expect(duties.flatMap(({ gap }) => gap?.key ?? []).sort()).toEqual(gaps.sort())
    expect([...new Set(duties.map(({ standing }) => standing))].sort()).toEqual(standings)
    for (const { standing, agreements, gap, kind } of duties) {
      const statuses = agreements.map(({ status }) => status)
      expect(gap === null).toBe(standing === 'IN_FORCE')
      expect(statuses.some((status) => ['IN_FORCE', 'UNDER_REVIEW'].includes(status))).toBe(standing === 'IN_FORCE')
      expect(standing === 'NONE' ? statuses : []).toEqual([])
      for (const agreement of agreements) expect(agreement.kind.key).toBe(kind.key)
    }
  })

  test('tells a partner of the pairs of its own institution alone, and refuses the public', async () => {
    const { data } = await ask('partner')
    const duties: Duty[] = data.network.agreementDuties
    expect(new Set(duties.map(({ from }) => from.key))).toEqual(new Set(['inst.musterkreis.caritas']))
    for (const { key, parties } of duties.flatMap(({ agreements }) => agreements))
      expect(
        parties.map(({ institution }) => institution.key),
        key,
      ).toContain('inst.musterkreis.caritas')
    expect((await ask('public')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED')
  })
})
