import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const [place] = await testPlaces()
const ratingen = 'net.ratingen.ks'
const group = {
  subject: 'ter.ratingen',
  name: 'Frauenhausberatung',
  anyOf: ['gewaltschutz_einrichtung'],
  obligation: 'SOLL',
  networkKinds: ['NETZWERK_KINDERSCHUTZ'],
  ground: 'Beschluss des Jugendhilfeausschusses',
  decidedOn: '2025-03-12',
}
const fields =
  'name subject { key } anyOf { key } minCount obligation networkKinds { key } ground decidedOn documentUrl validFrom validTo viewerMay provenance { source { key } }'
const document = `query ($asOf: Date) { network(key: "net.ratingen.ks", asOf: $asOf) {
  localGroups { key name subject { key } }
  applicableTemplates { id key local citation(language: EN) norm { key } items { id key } }
  law: coverage { template { key } score items { key } }
  local: coverage(template: "tpl.local") { applies score template { id } items { id key label status citation obligation verification missing { key } } }
  gaps(first: 100, rules: ["G01", "G02"]) { edges { node { key severity message legalBasis subjects { __typename key } grounds { citation verification norm { key } template { key } localGroup { key name } } } } }
} }`

describe('Groups are laid down locally', () => {
  let at: Writers
  beforeAll(async () => {
    at = await writers(place!, [documentedSet])
  })
  afterAll(() => at.close())

  const seen = async (asOf = '2026-01-01') => {
    const { data, errors } = await at.server.ask(document, { asOf }, { authorization: 'Bearer coordinator' })
    expect(errors).toBeUndefined()
    const { gaps, ...network } = data.network
    return { ...network, gaps: (gaps.edges as { node: { key: string } }[]).map(({ node }) => node) }
  }

  test('by those who coordinate the place, with ground and day; they count on their own and open a gap that keeps its key', async () => {
    const before = await seen()
    expect(before.local).toMatchObject({ applies: true, score: null, items: [] })
    const added = await at.does('coordinator', 'addLocalGroup', group, fields)
    expect(added).toMatchObject({
      key: 'group.ratingen.frauenhausberatung',
      name: 'Frauenhausberatung',
      subject: { key: 'ter.ratingen' },
      anyOf: [{ key: 'gewaltschutz_einrichtung' }],
      minCount: 1,
      ground: 'Beschluss des Jugendhilfeausschusses',
      decidedOn: '2025-03-12',
      validFrom: '2025-03-12',
      validTo: null,
      viewerMay: ['changeLocalGroup', 'endLocalGroup'],
    })
    const after = await seen()
    expect(after.applicableTemplates).toContainEqual(expect.objectContaining({ key: 'tpl.local', citation: 'Laid down locally' }))
    expect(after.law).toEqual(before.law)
    expect(after.localGroups).toMatchObject([{ key: added.key, subject: { key: 'ter.ratingen' } }])
    expect(after.applicableTemplates.map(({ key }: { key: string }) => key)).toEqual([
      ...before.applicableTemplates.map(({ key }: { key: string }) => key),
      'tpl.local',
    ])
    expect(after.local).toMatchObject({
      score: 0,
      items: [
        {
          key: added.key,
          label: 'Frauenhausberatung',
          status: 'NOT_DOCUMENTED',
          citation: 'Beschluss des Jugendhilfeausschusses (12.03.2025)',
          verification: 'LOCAL',
          obligation: 'SOLL',
          missing: [{ key: 'gewaltschutz_einrichtung' }],
        },
      ],
    })
    const known = new Set(before.gaps.map(({ key }: { key: string }) => key))
    expect(after.gaps.filter(({ key }: { key: string }) => !known.has(key))).toEqual([
      {
        key: `G01:${ratingen}:${added.key}`,
        severity: 'HIGH',
        message: expect.stringContaining('Frauenhausberatung'),
        legalBasis: 'Beschluss des Jugendhilfeausschusses (12.03.2025)',
        subjects: [
          { __typename: 'Network', key: ratingen },
          { __typename: 'LocalGroup', key: added.key },
        ],
        grounds: [
          {
            citation: 'Beschluss des Jugendhilfeausschusses (12.03.2025)',
            verification: 'LOCAL',
            norm: null,
            template: null,
            localGroup: { key: added.key, name: 'Frauenhausberatung' },
          },
        ],
      },
    ])
    for (const { id } of [
      after.local.template,
      after.local.items[0],
      ...after.applicableTemplates.at(-1).items,
      after.applicableTemplates.at(-1),
    ]) {
      const { data } = await at.server.ask(
        'query ($id: ID!) { node(id: $id, asOf: "2026-01-01") { id } }',
        { id },
        { authorization: 'Bearer coordinator' },
      )
      expect(data.node).toEqual({ id })
    }
    expect((await seen('2025-03-11')).localGroups).toEqual([])
  })

  test('are said otherwise, ruled on where they do not fit, ended, and all that is taken back', async () => {
    const [{ key }] = (await seen()).localGroups
    const { version } = await at.does('coordinator', 'changeLocalGroup', {
      key,
      version: at.store.atlas.revision,
      obligation: 'EMPFEHLUNG',
      minCount: 2,
      documentUrl: 'https://ratingen.example/beschluss',
    })
    const gapOf = async () => (await seen()).gaps.find((gap: { key: string }) => gap.key === `G01:${ratingen}:${key}`)
    expect(await gapOf()).toMatchObject({ severity: 'MEDIUM' })
    expect(await at.does('coordinator', 'changeLocalGroup', { key, version, name: 'Frauenhaus', documentUrl: null }, fields)).toMatchObject(
      {
        name: 'Frauenhaus',
        minCount: 2,
        documentUrl: null,
      },
    )
    await at.does('colleague', 'markNotApplicable', { network: ratingen, item: key, reason: 'Im Nachbarnetzwerk vertreten.' })
    expect(await gapOf()).toBeUndefined()
    expect((await seen()).local).toMatchObject({ score: null, items: [{ status: 'NOT_APPLICABLE' }] })
    await at.undo('colleague')
    expect(await gapOf()).toBeDefined()
    const ended = await at.does('coordinator', 'endLocalGroup', { key, version: at.store.atlas.revision, lastDay: '2025-12-31' }, fields)
    expect(ended).toMatchObject({ validTo: '2026-01-01' })
    expect(await gapOf()).toBeUndefined()
    expect((await seen('2025-12-31')).localGroups).toMatchObject([{ key }])
    await at.undo('coordinator')
    expect(await gapOf()).toBeDefined()
  })

  test('of a network for itself alone; not by others, and not without ground or whom it means', async () => {
    const own = { ...group, subject: ratingen, networkKinds: [], name: 'Elternvertretung', anyOf: ['verein'] }
    const { key } = await at.does('colleague', 'addLocalGroup', { ...own, since: '2025-06-01' }, fields)
    expect((await seen()).localGroups.map((one: { key: string }) => one.key)[0]).toBe(key)
    await at.deniedToStrangers('addLocalGroup', own)
    for (const who of ['partner', 'analyst']) expect(await at.denied(who, 'addLocalGroup', own)).toBe('FORBIDDEN')
    expect(await at.denied('colleague', 'addLocalGroup', group)).toBe('FORBIDDEN')
    expect(await at.denied('partner', 'endLocalGroup', { key, version: 1, lastDay: '2025-12-31' })).toBe('FORBIDDEN')
    expect(await at.denied('coordinator', 'addLocalGroup', { ...own, subject: 'inst.ratingen.skf' })).toBe('NOT_FOUND')
    const wrong: [object, string][] = [
      [{ name: ' ' }, 'name'],
      [{ ground: '' }, 'ground'],
      [{ ground: 'Bitte bei anna.beispiel@example.org nachfragen' }, 'ground'],
      [{ anyOf: [] }, 'anyOf'],
      [{ anyOf: ['kegelverein'] }, 'anyOf'],
      [{ anyOf: ['veranstaltungsort'] }, 'anyOf'],
      [{ minCount: 0 }, 'minCount'],
      [{ minCount: 21 }, 'minCount'],
      [{ networkKinds: ['NETZWERK_KINDERSCHUTZ'] }, 'networkKinds'],
      [{ documentUrl: 'javascript:alert(1)' }, 'documentUrl'],
    ]
    for (const [input, field] of wrong)
      expect((await at.refused('colleague', 'addLocalGroup', { ...own, ...input }))[0]?.field, JSON.stringify(input)).toBe(field)
    expect((await at.refused('coordinator', 'addLocalGroup', { ...group, networkKinds: ['KEGELCLUB'] }))[0]?.field).toBe('networkKinds')
  })
})
