import { musterkreisSet, storyEndsOn } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const ofSector = 'sector { key }'
const ofInstitution = `institution { ${ofSector} }`
const ofType = `... on InstitutionType { ${ofSector} } ... on Sector { key }`
const ofEnd = `${ofInstitution} type { ${ofSector} }`
const document = `query($after: String, $sectors: [String!]) { territory(key: "ter.musterkreis", asOf: "${storyEndsOn}") { gaps(first: 100, after: $after, sectors: $sectors) {
  totalCount bySeverity { count } byRule { count }
  edges { node { key rule { key } subjects { __typename
    ... on Institution { ${ofSector} } ... on Sector { key } ... on TemplateItem { anyOf { __typename ${ofType} } } ... on LocalGroup { types: anyOf { ${ofSector} } }
    ... on HandoverTemplate { from { ${ofSector} } to { ${ofSector} } } ... on Handover { start: from { ${ofEnd} } end: to { ${ofEnd} } }
    ... on Cooperation { one: from { ${ofSector} } other: to { ${ofSector} } } ... on Agreement { parties { ${ofInstitution} } }
    ... on Membership { ${ofInstitution} } ... on Participation { ${ofInstitution} } ... on FunctionContact { ${ofInstitution} }
  } } }
  pageInfo { hasNextPage endCursor }
} } }`

interface Found {
  key: string
  subjects: { __typename: string }[]
}

/** Every sector that an answer names, at whatever depth. */
const sectorsIn = (answer: unknown, within = ''): string[] => {
  if (answer === null || typeof answer !== 'object') return []
  const named =
    'key' in answer && (within === 'sector' || ('__typename' in answer && answer.__typename === 'Sector')) ? [String(answer.key)] : []
  return [...named, ...Object.entries(answer).flatMap(([field, part]) => sectorsIn(part, Array.isArray(answer) ? within : field))]
}

describe('Gaps narrowed to sectors', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(musterkreisSet), today: storyEndsOn })
  })
  afterAll(() => server.close())

  const gaps = async (sectors: string[] | null): Promise<{ found: Found[]; counts: number[] }> => {
    const found: Found[] = []
    for (let after: string | null = null; ; ) {
      const { data, errors } = await server.ask(document, { after, sectors })
      expect(errors).toBeUndefined()
      const { edges, pageInfo, totalCount, bySeverity, byRule } = data.territory.gaps
      found.push(...edges.map(({ node }: { node: Found }) => node))
      const summed = [bySeverity, byRule].map((counts: { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0))
      if (!pageInfo.hasNextPage) return { found, counts: [totalCount, ...summed] }
      after = pageInfo.endCursor
    }
  }

  test('are those that name an institution, a group or a type of one of them, each counted', async () => {
    const all = (await gaps(null)).found
    for (const sectors of [['gesundheit'], ['justiz', 'schule_bildung'], ['sonstige']]) {
      const { found, counts } = await gaps(sectors)
      const expected = all.filter(({ subjects }) => sectorsIn(subjects).some((sector) => sectors.includes(sector)))
      expect(found.map(({ key }) => key)).toEqual(expected.map(({ key }) => key))
      expect(counts).toEqual([found.length, found.length, found.length])
      if (sectors[0] !== 'sonstige') expect(found.length).toBeGreaterThan(2)
      expect(found.length).toBeLessThan(all.length)
    }
  })

  test('leave out what concerns the network as a whole', async () => {
    const { found } = await gaps((await server.ask('{ sectors { key } }')).data.sectors.map(({ key }: { key: string }) => key))
    expect(
      found.filter(({ subjects }) => subjects.every(({ __typename }) => __typename === 'Network' || __typename === 'Territory')),
    ).toEqual([])
    expect(found.length).toBeGreaterThan(20)
  })

  test('a sector that is not there is named, with where to find those that are', async () => {
    const { errors } = await server.ask(document, { after: null, sectors: ['gesundheit', 'kirche'] })
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'sectors' } })
    expect(errors?.[0]?.message).toContain('“kirche”')
  })
})
