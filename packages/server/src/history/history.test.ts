import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dumpOf, unsoundIn } from '../atlas/dump.ts'
import { rebuildAtlas } from '../atlas/rebuild.ts'
import { renameInstitution } from '../institution/institution.commands.ts'
import { type Grant, thePublic, type Viewer } from '../rights/viewer.ts'
import { openStore, type Store } from '../store.ts'
import { testPlaces } from '../testing/places.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const someone = (id: string, grant: Grant): Viewer => ({
  account: { id, displayName: `Stelle ${id}` },
  grants: [grant],
  mayWrite: true,
  through: 'test',
})
const partnerOf = (id: string, key: string) => someone(id, { role: 'PARTNER', scope: { kind: 'INSTITUTION', key } })
const jugendamt = 'inst.ratingen.jugendamt'
const court = 'inst.ratingen.familiengericht'
const police = 'inst.ratingen.polizei'

const edit = '__typename ... on Edit { revision undoes command changes { kind subject { __typename key } fields } }'
const problems = '... on Refused { message english: message(language: EN) problems { about field } }'

for (const place of await testPlaces()) {
  describe(`History on ${place.name}`, () => {
    let store: Store
    let server: TestServer
    let discard: () => Promise<void>

    const ask = async (token: string, query: string, variables: object = {}) =>
      server.ask(query, variables as Record<string, unknown>, { authorization: `Bearer ${token}` })
    const claim = async (token: string, by: string, other: string, level: number) => {
      const { data, errors } = await ask(
        token,
        'mutation ($input: ClaimCooperationInput!) { claimCooperation(input: $input) { __typename ... on Cooperation { id key version claims { id level by { key } } } ... on Refused { message } } }',
        { input: { by, with: other, level, version: store.atlas.revision } },
      )
      if (errors) throw new Error(JSON.stringify(errors))
      return data.claimCooperation
    }
    const does = async (token: string, verb: 'undo' | 'redo', revision?: number) => {
      const type = verb === 'undo' ? 'UndoInput' : 'RedoInput'
      const { data, errors } = await ask(token, `mutation ($input: ${type}!) { ${verb}(input: $input) { ${edit} ${problems} } }`, {
        input: revision === undefined ? {} : { revision },
      })
      return errors ? errors[0]!.extensions.code : data[verb]
    }
    const next = async (token: string) => (await ask(token, `{ undoable { revision command } redoable { revision command } }`)).data
    const historyOf = async (id: string, first = 20, after: string | null = null, token = 'program') => {
      const { data, errors } = await ask(
        token,
        `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Fact { history(first: $first, after: $after) {
          edges { cursor node { revision at command actor through undoes kind subject { __typename key } fields { field before after english: after(language: EN) } } }
          pageInfo { hasNextPage endCursor } } } } }`,
        { id, first, after },
      )
      if (errors) throw new Error(JSON.stringify(errors))
      return data.node.history
    }
    /** What is there, without the versions, which say when and not what. */
    const state = () => dumpOf(store.atlas).replaceAll(/"version":\d+,?/g, '')

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
          analyst: someone('f', { role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }),
          office: partnerOf('a', jugendamt),
          court: partnerOf('b', court),
          police: partnerOf('c', police),
          ratingen: someone('d', { role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ratingen' } }),
          musterkreis: someone('e', { role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.musterkreis' } }),
        },
      })
    })
    beforeEach(async () => {
      for (const token of ['police', 'court', 'office'])
        while ((await next(token)).undoable) if (!(await does(token, 'undo')).revision) break
    })
    afterAll(async () => {
      expect(server.bugs).toEqual([])
      expect(unsoundIn(store.atlas)).toEqual([])
      expect(dumpOf(await rebuildAtlas(store.database.em()))).toBe(dumpOf(store.atlas))
      await server.close()
      await store.close()
      await discard()
    })

    test('of a first claim: undone, the tie is gone with what it rests on; redone, it is back under its id', async () => {
      const before = state()
      const tie = await claim('office', jugendamt, police, 3)
      const after = state()
      expect(await next('office')).toMatchObject({ undoable: { revision: tie.version, command: 'claimCooperation' }, redoable: null })
      const undone = await does('office', 'undo')
      expect(undone).toMatchObject({ __typename: 'Edit', command: 'undo', undoes: tie.version })
      expect(undone.changes).toContainEqual({ kind: 'REMOVED', subject: { __typename: 'Gone', key: tie.key }, fields: [] })
      expect(state()).toBe(before)
      expect(await next('office')).toMatchObject({ redoable: { revision: undone.revision, command: 'undo' } })
      expect(await does('office', 'redo')).toMatchObject({ __typename: 'Edit', command: 'redo', undoes: undone.revision })
      expect(state()).toBe(after)
      expect((await ask('office', 'query ($id: ID!) { node(id: $id) { key } }', { id: tie.id })).data.node.key).toBe(tie.key)
    })

    test('of a changed claim: what one side undoes leaves the other side’s claim as it is', async () => {
      await claim('office', jugendamt, police, 2)
      await claim('police', police, jugendamt, 1)
      await claim('office', jugendamt, police, 5)
      await claim('police', police, jugendamt, 4)
      expect(await does('office', 'undo')).toMatchObject({ __typename: 'Edit' })
      const tie = await claim('police', police, jugendamt, 3)
      expect(tie.claims.map(({ level, by }: { level: number; by: { key: string } }) => [by.key, level]).sort()).toEqual([
        [jugendamt, 2],
        [police, 3],
      ])
    })

    test('is refused where somebody else has built on it, with what and who, and nothing changes', async () => {
      const { key } = await claim('office', jugendamt, court, 2)
      await claim('court', court, jugendamt, 3)
      const before = store.atlas.revision
      const refused = await does('office', 'undo')
      expect(refused).toMatchObject({ __typename: 'Refused', problems: expect.arrayContaining([{ about: key, field: null }]) })
      expect(refused.message).toContain(`claim.${key}.${court}`)
      expect(refused.english).toContain('have built on it')
      expect(store.atlas.revision).toBe(before)
    })

    test('a named edit that a later one of one’s own has changed again is refused with the later one’s number', async () => {
      await claim('office', jugendamt, court, 1)
      const first = await claim('office', jugendamt, court, 2)
      const later = await claim('office', jugendamt, court, 3)
      const refused = await does('office', 'undo', first.version)
      expect(refused).toMatchObject({ __typename: 'Refused', problems: [{ field: 'level' }] })
      expect(refused.english).toContain(`A later step of your own has changed`)
      expect(refused.english).toContain(`revision ${later.version}`)
    })

    test('is the right of who made it, and of coordinators in whose scope all of it is, by its number', async () => {
      const { version } = await claim('police', police, jugendamt, 4)
      expect(await does('court', 'undo', version)).toBe('FORBIDDEN')
      expect(await does('musterkreis', 'undo', version)).toBe('FORBIDDEN')
      expect(await does('nobody', 'undo', 999_999)).toBe('NOT_FOUND')
      expect(await does('ratingen', 'undo', version)).toMatchObject({ __typename: 'Edit', undoes: version })
      expect(await does('police', 'undo', version)).toMatchObject({ __typename: 'Refused', english: 'It has been taken back already.' })
      expect(await does('ratingen', 'undo')).toMatchObject({ __typename: 'Refused' })
      expect(await does('musterkreis', 'undo', 1)).toMatchObject({ __typename: 'Refused', english: expect.stringContaining('A program') })
    })

    test('of a thing names who, through what, before and after as people read it, newest first, also of what was taken back', async () => {
      const tie = await claim('office', jugendamt, police, 3)
      await claim('office', jugendamt, police, 4)
      await claim('police', police, jugendamt, 1)
      await does('police', 'undo')
      const { edges } = await historyOf(tie.id)
      const entries = edges.map(({ node }: { node: object }) => node)
      expect(entries[0]).toMatchObject({
        command: 'undo',
        actor: 'account:c',
        through: 'test',
        kind: 'REMOVED',
        subject: { __typename: 'Gone' },
      })
      expect(entries[1]).toMatchObject({ command: 'claimCooperation', kind: 'ADDED', undoes: null })
      expect(entries[2]).toMatchObject({
        actor: 'account:a',
        kind: 'CHANGED',
        subject: { __typename: 'Claim' },
        fields: [{ field: 'level', before: '3 (Koordination)', after: '4 (Koalition)', english: '4 (coalition)' }],
      })
      expect(entries.at(-1)).toMatchObject({ revision: tie.version })
      const pages: object[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page = await historyOf(tie.id, 2, after)
        pages.push(...page.edges.map(({ node }: { node: object }) => node))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(pages).toEqual(entries)
    })

    test('of a network tells everything that concerns it, newest first, page by page the same', async () => {
      const id = (await ask('office', '{ network(key: "net.ratingen.ks") { id } }')).data.network.id
      await claim('police', police, jugendamt, 4)
      const whole = await historyOf(id, 100)
      expect(whole.edges[0].node).toMatchObject({ command: 'claimCooperation', actor: 'account:c' })
      const revisions = whole.edges.map(({ node }: { node: { revision: number } }) => node.revision)
      expect(revisions).toEqual([...revisions].sort((a, b) => b - a))
      const pages: object[] = []
      for (let after: string | null = null, more = true; more && pages.length < 60; ) {
        const page = await historyOf(id, 7, after)
        pages.push(...page.edges)
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(pages).toEqual(whole.edges.slice(0, pages.length))
      expect(pages.length).toBeGreaterThan(50)
    })

    test('is told to those who answer for a thing: its sides, its coordinators; to others it is empty', async () => {
      const { id } = await claim('office', jugendamt, police, 3)
      /** How much is told; of what a viewer may not even see, nothing. */
      const count = (token: string, of: string): Promise<number> =>
        historyOf(of, 50, null, token).then(
          ({ edges }) => edges.length,
          (error: Error) => {
            if (!error.message.includes('NOT_FOUND')) throw error
            return 0
          },
        )
      for (const token of ['office', 'police', 'ratingen', 'program']) expect(await count(token, id)).toBeGreaterThan(0)
      expect(await count('analyst', id)).toBe(0)
      // Whoever may not know of the tie at all is answered as if it were not there.
      for (const token of ['musterkreis', 'public']) await expect(historyOf(id, 50, null, token)).rejects.toThrow('NOT_FOUND')
      expect(await count('court', id)).toBe(0)
      const network = (await ask('program', '{ network(key: "net.ratingen.ks") { id } }')).data.network.id
      expect(await count('public', network)).toBe(0)
      expect(await count('analyst', network)).toBe(0)
      expect(await count('ratingen', network)).toBeGreaterThan(await count('office', network))
    })

    test('keeps earlier versions that can be restored, under today’s rules, without overwriting what others did meanwhile', async () => {
      const tie = await claim('office', jugendamt, police, 2)
      const [{ id }] = tie.claims
      const then = tie.version
      const { version } = await claim('office', jugendamt, police, 5)
      const restore = async (token: string, input: object) => {
        const { data, errors } = await ask(
          token,
          `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { ${edit} ${problems} ... on EditConflict { fields { field yours theirs } } } }`,
          { input: { id, revision: then, version, ...input } },
        )
        return errors ? errors[0]!.extensions.code : data.restoreVersion
      }
      expect(await restore('court', {})).toBe('FORBIDDEN')
      expect(await restore('office', { version: null })).toBe('BAD_USER_INPUT')
      expect(await restore('office', { version: then })).toMatchObject({
        __typename: 'EditConflict',
        fields: [{ field: 'level', yours: '2', theirs: '5' }],
      })
      expect(await restore('office', {})).toMatchObject({
        __typename: 'Edit',
        command: 'restoreVersion',
        changes: expect.arrayContaining([expect.objectContaining({ kind: 'CHANGED', fields: ['level'] })]),
      })
      expect(await restore('office', { revision: 1 })).toMatchObject({ __typename: 'Refused', problems: [{ field: 'revision' }] })
      expect(await does('office', 'undo')).toMatchObject({ __typename: 'Edit' })
      expect((await ask('office', 'query ($id: ID!) { node(id: $id) { ... on Claim { level } } }', { id })).data.node.level).toBe(5)
    })

    test('gives a partner nothing that its own commands would not: hidden by who coordinates it, its institution stays hidden', async () => {
      const seen = async () => (await ask('court', `{ institution(key: "${court}") { id version } }`)).data.institution
      const isPublic = () => store.atlas.factOf('institution', store.atlas.idOfKey('institution', court)!)!.isPublic
      await claim('court', court, police, 2)
      const namedPublicly = async () => JSON.stringify((await ask('public', '{ sources { key title } }')).data).includes(court)
      expect(await namedPublicly()).toBe(true)
      const before = await seen()
      const { data } = await ask(
        'ratingen',
        'mutation ($input: HideInstitutionInput!) { hideInstitution(input: $input) { ... on Institution { version } ... on Refused { message } } }',
        { input: { key: court, version: before.version } },
      )
      expect(isPublic()).toBe(false)
      // Nor is it named by the source that stands for its own reports.
      expect(await namedPublicly()).toBe(false)
      expect(await does('court', 'undo', data.hideInstitution.version)).toBe('FORBIDDEN')
      const { errors } = await ask('court', 'mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { __typename } }', {
        input: { id: before.id, revision: before.version, version: data.hideInstitution.version },
      })
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect(isPublic()).toBe(false)
      expect(await does('ratingen', 'undo')).toMatchObject({ __typename: 'Edit' })
      expect(isPublic()).toBe(true)
    })

    test('brings no earlier text back under a signature, nor makes what all have signed unsigned', async () => {
      const act = async (command: string, type: string, input: object) => {
        const { data, errors } = await ask(
          'ratingen',
          `mutation ($input: ${type}!) { done: ${command}(input: $input) { ... on Agreement { id key version status } ... on Refused { message } } }`,
          { input },
        )
        if (errors) throw new Error(JSON.stringify(errors))
        return data.done
      }
      const {
        id,
        key,
        version: first,
      } = await act('draftAgreement', 'DraftAgreementInput', {
        kind: 'VERFAHRENSABSPRACHE_9_3',
        title: 'Probe',
        parties: [court, police],
        draftedOn: '2025-01-01',
        lastDay: '2030-12-31',
      })
      const seen = () => ({ key, version: store.atlas.revision })
      const term = await act('changeTerm', 'ChangeTermInput', { ...seen(), firstDay: '2025-01-01', lastDay: '2026-12-31' })
      await act('negotiateAgreement', 'NegotiateAgreementInput', { ...seen(), since: '2025-01-01' })
      const half = await act('signAgreement', 'SignAgreementInput', { ...seen(), institution: court, signedOn: '2025-02-01' })
      expect(await does('ratingen', 'undo', term.version)).toMatchObject({
        __typename: 'Refused',
        english: expect.stringContaining('signed'),
      })
      const restore = async (revision: number) =>
        (
          await ask('ratingen', 'mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { __typename } }', {
            input: { id, revision, version: store.atlas.revision },
          })
        ).data.restoreVersion.__typename
      expect(await restore(first)).toBe('Refused')
      const whole = await act('signAgreement', 'SignAgreementInput', { ...seen(), institution: police, signedOn: '2025-02-02' })
      expect(whole.status).toBe('IN_FORCE')
      for (const revision of [first, half.version]) expect(await restore(revision)).toBe('Refused')
      // A signature itself can be taken back, and given again under the same text, but not brought back under another one.
      expect(await does('ratingen', 'undo')).toMatchObject({ __typename: 'Edit' })
      const takenBack = await act('withdrawSignature', 'PartyInput', { ...seen(), institution: court })
      expect(await does('ratingen', 'undo', takenBack.version)).toMatchObject({ __typename: 'Edit' })
      const again = await act('withdrawSignature', 'PartyInput', { ...seen(), institution: court })
      await act('changeTerm', 'ChangeTermInput', { ...seen(), firstDay: '2025-01-01', lastDay: '2031-12-31' })
      expect(await does('ratingen', 'undo', again.version)).toMatchObject({
        __typename: 'Refused',
        english: expect.stringContaining('signs anew'),
      })
    })

    test('of who has not signed in holds no next step, and what a program wrote is told by its name', async () => {
      await store.writer.run({ actor: 'nightly', command: 'rename' }, (draft) =>
        renameInstitution(draft, { key: police, name: 'Polizei Ratingen neu' }),
      )
      const id = (await ask('office', `{ institution(key: "${police}") { id } }`)).data.institution.id
      expect((await historyOf(id, 1)).edges[0].node).toMatchObject({
        actor: 'nightly',
        fields: [{ field: 'name', after: 'Polizei Ratingen neu' }],
      })
      expect((await ask('musterkreis', '{ undoable { revision } redoable { revision } }')).data).toEqual({ undoable: null, redoable: null })
    })
  })
}
