import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServerWith, type PeopleServer } from '../testing/people.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const network = 'net.musterkreis.ks'
const critical = `/network/${network}/gaps?severity=CRITICAL&asOf=2026-01-01`
const everywhere = '/map?tint=coverage'
const png = (filling: number) =>
  `data:image/png;base64,${Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(50).fill(filling)]).toString('base64')}`

const problems = '... on Refused { problems { field message english: message(language: EN) } }'
const viewFields = 'key version name address shared isOwn mayChange thumbnail owner { key displayName } network { key } madeAt changedAt'
const storyFields =
  'key version name shared isOwn mayChange stepCount owner { key } network { key } steps { name address text savedView { key thumbnail } }'

type Who = 'koordination' | 'stelle' | 'zweite' | 'andere' | 'analyse' | 'admin' | null
const others: readonly Who[] = ['andere', 'analyse']

for (const place of await testPlaces()) {
  describe(`What people keep, on ${place.name}`, () => {
    let server: PeopleServer
    const act = async (who: Who, verb: string, input: object) => {
      const type = /^(remove|restore)/.test(verb) ? 'SavedInput' : `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
      const [thing, fields] = verb.endsWith('Story') ? ['Story', storyFields] : ['SavedView', viewFields]
      const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on ${thing} { ${fields} } ${problems} } }`
      const { data, errors } = await server.askAs(who, document, { input })
      return errors ? { code: errors[0]!.extensions.code } : data[verb]
    }
    const asked = async (who: Who, query: string, variables = {}) => {
      const { data, errors } = await server.askAs(who, query, variables)
      return errors ? { code: errors[0]!.extensions.code } : data
    }
    const viewsOf = async (who: Who, within: string | null = null) => {
      const data = await asked(
        who,
        `query ($network: String) { savedViews(network: $network, first: 100) { totalCount edges { node { ${viewFields} } } } }`,
        {
          network: within,
        },
      )
      return data.code ?? data.savedViews.edges.map(({ node }: { node: { name: string } }) => node.name)
    }
    const viewOf = async (who: Who, key: string) => {
      const data = await asked(who, `query ($key: String!) { savedView(key: $key) { ${viewFields} } }`, { key })
      return data.code ? data : data.savedView
    }
    const storyOf = async (who: Who, key: string) => {
      const data = await asked(who, `query ($key: String!) { story(key: $key) { ${storyFields} } }`, { key })
      return data.code ? data : data.story
    }
    const storiesOf = async (who: Who) => {
      const data = await asked(who, '{ stories(first: 100) { edges { node { name } } } }')
      return data.code ?? data.stories.edges.map(({ node }: { node: { name: string } }) => node.name)
    }
    const saved = (who: Who, name: string, more: object = {}) => act(who, 'saveView', { name, address: critical, ...more })
    const told = (who: Who, name: string, more: object = {}) => act(who, 'writeStory', { network, name, steps: [], ...more })

    beforeAll(async () => {
      server = await aServerWith(
        place,
        {
          koordination: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
          stelle: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.musterkreis.caritas' } }],
          zweite: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.musterkreis.caritas' } }],
          andere: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } }],
          analyse: [{ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }],
          admin: [{ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }],
        },
        async ({ writer }) => {
          for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'test', set)
        },
      )
    })
    afterAll(async () => {
      expect(server.bugs).toEqual([])
      await server.close()
    })

    test('a view comes back as it was kept, with the picture that its owner has made', async () => {
      const made = await saved('koordination', ' Kritisches ', { thumbnail: png(1) })
      expect(made).toMatchObject({
        name: 'Kritisches',
        address: critical,
        shared: false,
        isOwn: true,
        mayChange: true,
        thumbnail: png(1),
        owner: { key: 'koordination', displayName: 'Funktion koordination' },
        network: { key: network },
        version: 1,
      })
      expect(await viewOf('koordination', made.key)).toEqual(
        expect.objectContaining({ key: made.key, thumbnail: png(1), changedAt: made.madeAt }),
      )
      expect(await viewsOf('koordination')).toContain('Kritisches')
      expect(await viewsOf('koordination', network)).toContain('Kritisches')
      expect(await viewsOf('koordination', 'net.ratingen.ks')).toEqual([])
      const ofAll = await saved('koordination', 'Karte', { address: everywhere })
      expect(ofAll.network).toBeNull()
      expect((await viewsOf('koordination'))[0]).toBe('Karte')
    })

    test('what somebody keeps for themselves is not there for anybody else, administrators among them', async () => {
      const { key } = await saved('koordination', 'Nur für mich')
      const { key: story } = await told('koordination', 'Entwurf')
      for (const who of ['stelle', 'andere', 'analyse', 'admin'] as const) {
        expect(await viewsOf(who)).not.toContain('Nur für mich')
        expect(await storiesOf(who)).not.toContain('Entwurf')
        expect(await viewOf(who, key)).toEqual({ code: 'NOT_FOUND' })
        expect(await storyOf(who, story)).toEqual({ code: 'NOT_FOUND' })
        for (const [verb, input] of [
          ['changeSavedView', { key, version: 1, name: 'Meins' }],
          ['drawSavedView', { key, thumbnail: png(2) }],
          ['removeSavedView', { key }],
          ['restoreSavedView', { key }],
          ['changeStory', { key: story, version: 1, name: 'Meins' }],
          ['removeStory', { key: story }],
          ['restoreStory', { key: story }],
        ] as const)
          expect(await act(who, verb, input), `${who} ${verb}`).toEqual({ code: 'NOT_FOUND' })
      }
      expect(await viewOf('koordination', key)).toMatchObject({ name: 'Nur für mich', version: 1, thumbnail: null })
      expect(await storyOf('koordination', story)).toMatchObject({ name: 'Entwurf', version: 1 })
    })

    test('the public keeps nothing and is shown nothing', async () => {
      const { key } = await saved('koordination', 'Geteilt', { shared: true })
      expect(await viewsOf(null)).toBe('UNAUTHENTICATED')
      expect(await storiesOf(null)).toBe('UNAUTHENTICATED')
      expect(await viewOf(null, key)).toEqual({ code: 'UNAUTHENTICATED' })
      expect(await saved(null, 'Gast')).toEqual({ code: 'UNAUTHENTICATED' })
    })

    test('what is shared is seen by those who belong to the network, and changed by its owner or a coordinator', async () => {
      const { key } = await saved('stelle', 'Von der Stelle', { shared: true, thumbnail: png(3) })
      for (const who of ['koordination', 'zweite', 'admin'] as const) {
        expect(await viewsOf(who)).toContain('Von der Stelle')
        // Nobody is shown what another account has drawn: it may show what they may not see.
        expect(await viewOf(who, key)).toMatchObject({
          isOwn: false,
          mayChange: who !== 'zweite',
          thumbnail: null,
          owner: { key: 'stelle' },
        })
      }
      for (const who of others) {
        expect(await viewsOf(who)).not.toContain('Von der Stelle')
        expect(await viewOf(who, key)).toEqual({ code: 'NOT_FOUND' })
      }
      expect(await act('zweite', 'changeSavedView', { key, version: 1, name: 'Anders' })).toEqual({ code: 'FORBIDDEN' })
      expect(await act('zweite', 'removeSavedView', { key })).toEqual({ code: 'FORBIDDEN' })
      expect(await act('zweite', 'drawSavedView', { key, thumbnail: png(4) })).toMatchObject({ thumbnail: png(4) })
      expect((await viewOf('stelle', key)).thumbnail).toBe(png(3))
      expect(await act('koordination', 'changeSavedView', { key, version: 1, name: 'Für die Sitzung' })).toMatchObject({
        name: 'Für die Sitzung',
        version: 2,
        shared: true,
      })
      expect(await act('stelle', 'changeSavedView', { key, version: 2, shared: false })).toMatchObject({ shared: false, version: 3 })
      expect(await viewOf('koordination', key)).toEqual({ code: 'NOT_FOUND' })
      expect(await viewOf('zweite', key)).toEqual({ code: 'NOT_FOUND' })
    })

    test('a network says whether the viewer belongs to it', async () => {
      const belongs = async (who: Who) => (await asked(who, `{ network(key: "${network}") { viewerBelongs } }`)).network.viewerBelongs
      for (const who of ['koordination', 'stelle', 'admin'] as const) expect(await belongs(who)).toBe(true)
      for (const who of [...others, null]) expect(await belongs(who)).toBe(false)
    })

    test('nobody shares where they do not belong, and nothing that belongs to no network', async () => {
      for (const who of others) {
        expect(await saved(who, 'Fremd', { shared: true })).toEqual({ code: 'FORBIDDEN' })
        expect(await told(who, 'Fremd', { shared: true })).toEqual({ code: 'FORBIDDEN' })
      }
      const own = await saved('analyse', 'Eigenes')
      expect(await act('analyse', 'changeSavedView', { key: own.key, version: 1, shared: true })).toEqual({ code: 'FORBIDDEN' })
      expect((await saved('koordination', 'Alle', { address: everywhere, shared: true })).problems[0]).toMatchObject({ field: 'shared' })
      const shared = await saved('koordination', 'Wandert', { shared: true })
      const elsewhere = { key: shared.key, version: 1, address: critical.replace(network, 'net.ratingen.ks') }
      expect(await act('koordination', 'changeSavedView', elsewhere)).toEqual({ code: 'FORBIDDEN' })
      expect((await told('koordination', 'Wovon?', { network: 'net.gibt.es.nicht' })).code).toBe('NOT_FOUND')
    })

    test('two who change the same do not overwrite each other', async () => {
      const { key } = await saved('stelle', 'Zu zweit', { shared: true })
      expect((await act('koordination', 'changeSavedView', { key, version: 1, name: 'Eins' })).version).toBe(2)
      expect((await act('stelle', 'changeSavedView', { key, version: 1, name: 'Zwei' })).problems[0].field).toBe('version')
      expect((await viewOf('stelle', key)).name).toBe('Eins')
    })

    test('what is removed is gone for everybody, comes back as it was, and is erased after a day', async () => {
      const { key } = await saved('stelle', 'Versehen', { shared: true, thumbnail: png(5) })
      expect((await act('koordination', 'removeSavedView', { key })).__typename).toBe('SavedView')
      expect(await viewOf('stelle', key)).toEqual({ code: 'NOT_FOUND' })
      expect(await viewsOf('stelle')).not.toContain('Versehen')
      expect(await act('stelle', 'changeSavedView', { key, version: 1, name: 'Doch' })).toEqual({ code: 'NOT_FOUND' })
      expect(await act('zweite', 'restoreSavedView', { key })).toEqual({ code: 'FORBIDDEN' })
      expect((await act('stelle', 'restoreSavedView', { key })).name).toBe('Versehen')
      expect(await viewOf('stelle', key)).toMatchObject({ shared: true, thumbnail: png(5), version: 1 })

      await act('stelle', 'removeSavedView', { key })
      const age = (hours: number) =>
        server.store.database
          .em()
          .getConnection()
          .execute(`update "account"."saved" set "removed_at" = now() - interval '${hours} hours' where "id" = ?`, [key])
      await age(23)
      await server.accounts.shelf.sweep()
      expect((await act('stelle', 'restoreSavedView', { key })).name).toBe('Versehen')
      await act('stelle', 'removeSavedView', { key })
      await age(25)
      await server.accounts.shelf.sweep()
      expect(await act('stelle', 'restoreSavedView', { key })).toEqual({ code: 'NOT_FOUND' })
    })

    test('a story keeps its steps in order, and stays whole when a view goes from which one was taken', async () => {
      const view = await saved('koordination', 'Wo es brennt', { shared: true, thumbnail: png(6) })
      const steps = [
        { name: 'Wo es brennt', address: critical, text: 'Drei Lücken zuerst.\nDann die Vereinbarungen.', savedView: view.key },
        { name: 'Im Land', address: everywhere, text: '' },
      ]
      const story = await told('koordination', 'Für den Jugendhilfeausschuss', { steps, shared: true })
      const shown = { name: 'Für den Jugendhilfeausschuss', stepCount: 2, network: { key: network }, shared: true }
      expect(story).toMatchObject({
        ...shown,
        isOwn: true,
        mayChange: true,
        steps: [{ savedView: { key: view.key, thumbnail: png(6) } }, steps[1]],
      })
      expect(await storyOf('stelle', story.key)).toMatchObject({
        ...shown,
        isOwn: false,
        mayChange: false,
        steps: [
          { name: 'Wo es brennt', address: critical, text: steps[0]!.text, savedView: { key: view.key, thumbnail: null } },
          { savedView: null },
        ],
      })
      expect(await storiesOf('stelle')).toContain(shown.name)
      for (const who of others) expect(await storyOf(who, story.key)).toEqual({ code: 'NOT_FOUND' })
      expect(await act('stelle', 'changeStory', { key: story.key, version: 1, name: 'Nein' })).toEqual({ code: 'FORBIDDEN' })
      expect(await act('stelle', 'removeStory', { key: story.key })).toEqual({ code: 'FORBIDDEN' })

      await act('koordination', 'removeSavedView', { key: view.key })
      const turned = [steps[1]!, steps[0]!]
      const changed = await act('koordination', 'changeStory', { key: story.key, version: 1, steps: turned })
      expect(changed).toMatchObject({
        version: 2,
        name: shown.name,
        shared: true,
        steps: [steps[1], { address: critical, text: steps[0]!.text, savedView: null }],
      })
      expect((await act('koordination', 'changeStory', { key: story.key, version: 1, name: 'Spät' })).problems[0].field).toBe('version')

      await act('koordination', 'removeStory', { key: story.key })
      expect(await storyOf('stelle', story.key)).toEqual({ code: 'NOT_FOUND' })
      expect((await act('koordination', 'restoreStory', { key: story.key })).stepCount).toBe(2)
      expect(await storyOf('stelle', story.key)).toMatchObject({ version: 2 })
    })

    test('a story tells nobody of a view that they may not see', async () => {
      const hidden = await saved('stelle', 'Verborgen')
      const step = { name: 'Schritt', address: critical, text: '', savedView: hidden.key }
      expect((await told('koordination', 'Geraten', { steps: [step] })).steps[0].savedView).toBeNull()
      const own = await told('stelle', 'Mit Eigenem', { steps: [step], shared: true })
      expect(own.steps[0].savedView).toMatchObject({ key: hidden.key })
      expect((await storyOf('koordination', own.key)).steps[0]).toMatchObject({ address: critical, savedView: null })
    })

    test('what cannot be kept is refused at its field, and nothing is kept', async () => {
      const field = async (input: object) => (await saved('zweite', 'Versuch', input)).problems?.[0].field
      expect(await field({ name: 'x' })).toBe('name')
      expect(await field({ name: '<b>Fett</b>' })).toBe('name')
      expect(await field({ name: 'Frage an kim@example.org' })).toBe('name')
      expect(await field({ address: 'https://evil.example/' })).toBe('address')
      expect(await field({ address: '//evil.example/map' })).toBe('address')
      expect(await field({ address: '/settings' })).toBe('address')
      expect(await field({ address: `${critical}&edit=endNetwork:${network}` })).toBe('address')
      expect(await field({ thumbnail: png(1).replace('png', 'svg+xml') })).toBe('thumbnail')
      expect(await field({ thumbnail: `data:image/png;base64,${Buffer.from('<svg onload="alert(1)">').toString('base64')}` })).toBe(
        'thumbnail',
      )
      expect(await field({ thumbnail: `${png(1)}${'A'.repeat(60_000)}` })).toBe('thumbnail')
      expect(await viewsOf('zweite')).not.toContain('Versuch')
      const step = { name: 'Schritt', address: critical, text: '' }
      const message = async (steps: object[]) => (await told('zweite', 'Versuch', { steps })).problems?.[0]
      expect(await message([step, { ...step, text: 'Rufen Sie an: 0211 555 123 45' }])).toMatchObject({
        field: 'steps',
        message: expect.stringMatching(/^Schritt 2: /),
        english: expect.stringMatching(/^Step 2: /),
      })
      expect((await message([{ ...step, text: 'a'.repeat(2001) }])).field).toBe('steps')
      expect((await message([{ ...step, text: '<script>' }])).field).toBe('steps')
      expect((await message([{ ...step, address: '/auth/demo' }])).field).toBe('steps')
      expect((await message(new Array(41).fill(step))).english).toMatch(/at most 40/)
      expect(await storiesOf('zweite')).not.toContain('Versuch')
    })

    test('an account keeps at most 100 views and 30 stories; what was removed makes room', async () => {
      for (let i = (await viewsOf('zweite')).length; ; i++) {
        const made = await saved('zweite', `Ansicht ${i}`)
        if (made.__typename !== 'SavedView') {
          expect(made.problems[0].english).toMatch(/at most 100/)
          break
        }
        expect(i).toBeLessThan(200)
      }
      const own = (await asked('zweite', '{ savedViews(first: 100) { edges { node { key isOwn } } } }')).savedViews.edges.filter(
        ({ node }: { node: { isOwn: boolean } }) => node.isOwn,
      )
      await act('zweite', 'removeSavedView', { key: own[0].node.key })
      expect((await saved('zweite', 'Doch noch')).__typename).toBe('SavedView')
      let stories = 0
      while ((await told('zweite', `Geschichte ${stories}`)).__typename === 'Story') stories++
      expect(stories).toBe(30)
    })

    test('a token for reading reads and keeps nothing', async () => {
      const { secret } = await server.accounts.tokens.make('stelle', {
        name: 'lesend',
        scope: 'READ',
        expiresAt: new Date(Date.now() + 60_000),
      })
      const headers = { authorization: `Bearer ${secret}` }
      expect((await server.ask('{ savedViews(first: 1) { totalCount } }', {}, headers)).errors).toBeUndefined()
      const document = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename } }'
      const { errors } = await server.ask(document, { input: { name: 'Lesend', address: critical } }, headers)
      expect(errors![0]!.extensions.code).toBe('FORBIDDEN')
    })

    test('when an account is closed what it kept for itself is erased, and what it shared stays as that of a former account', async () => {
      const shared = await saved('stelle', 'Bleibt', { shared: true, thumbnail: png(7) })
      const personal = await saved('stelle', 'Geht', { thumbnail: png(8) })
      const closing = 'mutation { closeAccount(input: { account: "stelle" }) { __typename } }'
      expect((await server.askAs('admin', closing)).data.closeAccount.__typename).toBe('Account')
      expect(await viewOf('koordination', shared.key)).toMatchObject({
        name: 'Bleibt',
        owner: { key: 'stelle', displayName: 'Ehemaliges Konto' },
        mayChange: true,
      })
      const left = await server.store.database
        .em()
        .getConnection()
        .execute(
          'select "id" from "account"."saved" where "id" = ? union all select "view" from "account"."thumbnail" where "account" = ?',
          [personal.key, 'stelle'],
        )
      expect(left).toEqual([])
    })
  })
}
