import { deliberateGaps, musterkreisSet, storyEndsOn, upkeepGaps } from '@geflecht/demo'
import { addDays, gapRules } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { musterkreisRemedies } from '../testing/musterkreisRemedies.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const document = `query($after: String, $asOf: Date) { territory(key: "ter.musterkreis", asOf: $asOf) { gaps(first: 100, after: $after) {
  edges { node { key message(language: DE) en: message(language: EN) subjects { key } } }
  pageInfo { hasNextPage endCursor }
} } }`

interface Found {
  key: string
  message: string
  en: string
  subjects: { key: string }[]
}

/** When what is put right is put right: before the day on which the story ends. */
const lately = addDays(storyEndsOn, -17)

describe(`The gaps of the Musterkreis on ${storyEndsOn}`, () => {
  let store: Store
  let server: TestServer

  beforeAll(async () => {
    const clock = () => new Date(`${storyEndsOn}T12:00:00Z`)
    store = await openStore({ folder: null }, clock)
    expect(await loadFacts(store.writer, 'test', musterkreisSet)).toMatchObject({ done: true })
    server = await aServer({ atlas: store.atlas, log: store.log, today: storyEndsOn })
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  const gaps = async (): Promise<Map<string, Found>> => {
    const found = new Map<string, Found>()
    for (let after: string | null = null; ; ) {
      const { data, errors } = await server.ask(document, { after, asOf: storyEndsOn })
      expect(errors).toBeUndefined()
      const { edges, pageInfo } = data.territory.gaps
      for (const { node } of edges as { node: Found }[]) found.set(node.key, node)
      if (!pageInfo.hasNextPage) return found
      after = pageInfo.endCursor
    }
  }

  test('are of every rule that is evaluated, one of each on purpose', async () => {
    const evaluated = gapRules.filter((rule) => rule.evaluated).map(({ id }) => id)
    const found = await gaps()
    expect(new Set(deliberateGaps.map(({ rule }) => rule))).toEqual(new Set(evaluated))
    expect(deliberateGaps.filter(({ key }) => !found.has(key)).map(({ key }) => key)).toEqual([])
    expect(Object.keys(musterkreisRemedies).toSorted()).toEqual(evaluated)
  })

  test('of the rules about upkeep are exactly those that were derived by hand from the story', async () => {
    const rules = new Set(upkeepGaps.map((key) => key.slice(0, 3)))
    expect([...rules].toSorted()).toEqual(['G06', 'G10', 'G14', 'G22', 'G23', 'G25', 'G26', 'G27', 'G29', 'G30'])
    const found = [...(await gaps()).keys()].filter((key) => rules.has(key.slice(0, 3)))
    expect(found.toSorted()).toEqual(upkeepGaps.toSorted())
  })

  test('have subjects, and words without a gap in them', async () => {
    for (const { key, message, en, subjects } of (await gaps()).values()) {
      expect(subjects.length, key).toBeGreaterThan(0)
      for (const text of [message, en]) expect(text, key).not.toMatch(/[{}]|undefined|null|\.musterkreis|^$/)
    }
  })

  test.each(deliberateGaps.map((gap) => [gap.rule, gap.cause, gap] as const))(
    '[%s] closes, and no other opens or closes, once this is put right: %s',
    async (rule, _cause, gap) => {
      const before = await gaps()
      const written = await store.writer.run({ actor: 'test', command: `remedy of ${rule}` }, (draft) =>
        musterkreisRemedies[rule]!(draft, gap, lately),
      )
      expect(written).toMatchObject({ done: true })
      const after = await gaps()
      expect([...before.keys()].filter((key) => !after.has(key))).toEqual([gap.key])
      expect([...after.keys()].filter((key) => !before.has(key))).toEqual([])
    },
  )
})
