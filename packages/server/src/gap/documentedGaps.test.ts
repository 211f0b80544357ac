import { documentedGaps, documentedGapsDay } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../testing/server.ts'

const document = `query($after: String, $asOf: Date) { territory(key: "ter.de", asOf: $asOf) { gaps(first: 100, after: $after) {
  totalCount
  edges { node { key rule { id } subjects { key } message(language: DE) en: message(language: EN) nextStep legalBasis } }
  pageInfo { hasNextPage endCursor }
} } }`

interface FoundGap {
  key: string
  rule: { id: string }
  subjects: { key: string }[]
  message: string
  en: string
  nextStep: string
  legalBasis: string
}
interface Answer {
  territory: { gaps: { totalCount: number; edges: { node: FoundGap }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
}

const named = (rule: string, subjects: readonly string[]) => `${rule} ${subjects.toSorted().join(' + ')}`

describe(`The gaps of the documented set on ${documentedGapsDay}`, () => {
  let server: TestServer
  const found: FoundGap[] = []
  let totalCount = 0

  beforeAll(async () => {
    server = await aServer()
    for (let after: string | null = null; ; ) {
      const { data } = await server.ask(document, { after, asOf: documentedGapsDay })
      const { gaps } = (data as unknown as Answer).territory
      totalCount = gaps.totalCount
      found.push(...gaps.edges.map(({ node }) => node))
      if (!gaps.pageInfo.hasNextPage) break
      after = gaps.pageInfo.endCursor
    }
  })
  afterAll(() => server.close())

  test('are exactly those that were derived by hand from the sources, not one more and not one less', () => {
    const byHand = documentedGaps.map(({ rule, subjects }) => named(rule, subjects)).toSorted()
    expect(
      found
        .map(({ rule, subjects }) =>
          named(
            rule.id,
            subjects.map(({ key }) => key),
          ),
        )
        .toSorted(),
    ).toEqual(byHand)
    expect(totalCount).toBe(byHand.length)
  })

  test('have keys of their own without a day in them, and words without a gap in them', () => {
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    for (const { key, message, en, nextStep, legalBasis } of found) {
      expect(key).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      for (const text of [message, en, nextStep, legalBasis]) expect(text).not.toMatch(/[{}]|undefined|null|^$/)
    }
  })
})
