import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Viewer, thePublic } from '../rights/viewer.ts'
import { openStore, type Store } from '../store.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const document = readFileSync(join(import.meta.dirname, '../../contract/claim-cooperation.graphql'), 'utf8')

const partnerOf = (id: string, institution: string): Viewer => ({
  account: { id, displayName: `Stelle ${id}` },
  grants: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: institution } }],
  mayWrite: true,
  through: 'test',
})
const jugendamt = 'inst.ratingen.jugendamt'
const court = 'inst.ratingen.familiengericht'

for (const place of await testPlaces()) {
  describe(`A claim on ${place.name}`, () => {
    let store: Store
    let server: TestServer
    let discard: () => Promise<void>
    const claim = (token: string, input: object, more: Record<string, string> = {}) =>
      server.ask(document, { input }, { authorization: `Bearer ${token}`, ...more })

    beforeAll(async () => {
      const opened = await place.open()
      discard = opened.discard
      store = await openStore(opened.place, () => new Date('2026-01-01T12:00:00Z'))
      for (const set of [documentedSet, musterkreisSet]) await loadFacts(store.writer, 'test', set)
      server = await aServer({
        atlas: store.atlas,
        log: store.log,
        writer: store.writer,
        viewers: {
          public: thePublic,
          office: partnerOf('a', jugendamt),
          court: partnerOf('b', court),
          reader: { ...partnerOf('a', jugendamt), mayWrite: false },
        },
      })
    })
    afterAll(async () => {
      await server.close()
      await store.close()
      await discard()
    })

    test('of one side makes a tie that is not confirmed; the claim of the other confirms it; the difference is told', async () => {
      const one = await claim('office', { by: jugendamt, with: court, level: 4, forms: ['FALLBERATUNG', 'ARBEITSKREIS'] })
      expect(one.errors).toBeUndefined()
      expect(one.data.claimCooperation).toMatchObject({ __typename: 'Cooperation', confirmed: false, level: 4, perceptionGap: null })
      const other = await claim('court', { by: court, with: jugendamt, level: 1, version: one.data.claimCooperation.version })
      expect(other.data.claimCooperation).toMatchObject({ key: one.data.claimCooperation.key, confirmed: true, level: 1, perceptionGap: 3 })
      expect(other.data.claimCooperation.version).toBe(one.data.claimCooperation.version + 1)
    })

    test('changed by two without knowing of each other is a conflict with both versions, and the other side’s claim is none', async () => {
      const first = await claim('office', { by: jugendamt, with: court, level: 3, version: store.atlas.revision })
      const { version } = first.data.claimCooperation
      const theirs = await claim('court', { by: court, with: jugendamt, level: 2, version })
      expect(theirs.data.claimCooperation.__typename).toBe('Cooperation')
      const merged = await claim('office', { by: jugendamt, with: court, level: 4, version })
      expect(merged.data.claimCooperation).toMatchObject({ __typename: 'Cooperation', level: 2 })
      const before = store.atlas.revision
      const late = await claim('office', { by: jugendamt, with: court, level: 5, version })
      expect(late.data.claimCooperation).toEqual({
        __typename: 'EditConflict',
        message: expect.stringContaining('level'),
        yours: { version },
        theirs: { version: before },
      })
      expect(store.atlas.revision).toBe(before)
    })

    test('that is sent again, because its answer was lost, is not made twice; a name is good for its own writer only', async () => {
      const input = { by: jugendamt, with: 'inst.ratingen.polizei', level: 2 }
      const named = { 'x-edit': 'b9a1c3d4e5f60718' }
      const first = await claim('office', input, named)
      const { revision } = store.atlas
      const again = await claim('office', input, named)
      expect(again.data).toEqual(first.data)
      expect(store.atlas.revision).toBe(revision)
      const theirs = await claim('court', { ...input, by: court }, named)
      expect(theirs.data.claimCooperation.__typename).toBe('Cooperation')
      expect(store.atlas.revision).toBe(revision + 1)
      const other = await server.ask('mutation { undo(input: {}) { __typename } }', {}, { authorization: 'Bearer office', ...named })
      expect(other.data.undo.__typename).toBe('Refused')
      expect(store.atlas.revision).toBe(revision + 1)
    })

    test('may be made by those who speak for the institution only; nobody else learns more than that', async () => {
      const input = { by: jugendamt, with: court, level: 1 }
      const code = async (token: string, more = {}) => (await claim(token, { ...input, ...more })).errors?.[0]?.extensions.code
      expect(await code('public')).toBe('UNAUTHENTICATED')
      expect(await code('court')).toBe('FORBIDDEN')
      expect(await code('reader')).toBe('FORBIDDEN')
      expect(await code('office', { with: 'inst.not.there' })).toBe('NOT_FOUND')
    })

    test('about a level that is none, or about itself, is refused with the field', async () => {
      const refused = async (more: object) => {
        const query = `mutation ($input: ClaimCooperationInput!) { claimCooperation(input: $input) { __typename ... on Refused { problems { field about message english: message(language: EN) } } } }`
        return (await server.ask(query, { input: { by: jugendamt, with: court, level: 1, ...more } }, { authorization: 'Bearer office' }))
          .data.claimCooperation
      }
      expect(await refused({ with: jugendamt })).toMatchObject({ __typename: 'Refused', problems: [{ field: 'with', about: jugendamt }] })
      expect(await refused({ level: 9, version: store.atlas.revision })).toMatchObject({ __typename: 'Refused' })
    })
  })
}
