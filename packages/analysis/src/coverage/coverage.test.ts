import { coverageTemplates, type CoverageTemplate, type Institution, type TemplateItem } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareKeys } from '../situation/index.ts'
import {
  aMeeting, aMembership, anAgreement, anInstitution, aNetwork, aParticipation, aRuling, aSituation, aTerritory, inferred,
} from '../situation/situation.factory.ts'
import { goldenCoverages, goldenInstitutions, goldenParticipations, type GoldenCoverage } from './coverage.golden.ts'
import { coverageOf } from './coverage.ts'

const templateOf = (key: string): CoverageTemplate => coverageTemplates.find((template) => template.key === key) as CoverageTemplate

function goldenSituation({ network, meetings, asOf }: GoldenCoverage) {
  const days: Record<string, string> = {
    'evt.ratingen.2023-05-03-auftakt': '2023-05-03', 'evt.olsberg.2014-10-22-auftakt': '2014-10-22', 'evt.olsberg.2018-10-treffen': '2018-10-01',
  }
  return aSituation({
    asOf,
    networks: [aNetwork(network)],
    institutions: Object.entries(goldenInstitutions).map(([key, type]) => anInstitution(key, type)),
    meetings: meetings.map((key) => aMeeting(key, network, days[key] ?? null)),
    participations: goldenParticipations.map(([meeting, institution, role]) => aParticipation(meeting, institution, { role })),
  })
}

describe.each(goldenCoverages)('$network held against $template by attendance of $meetings', (golden) => {
  const coverage = coverageOf(goldenSituation(golden), aNetwork(golden.network), templateOf(golden.template), 'ATTENDANCE')

  test('has the golden status and institutions of every item', () => {
    expect(coverage.items.map(({ item, status, presentBy }) => [item.key, status, presentBy])).toEqual(golden.items)
  })

  test('has the golden score', () => {
    expect(Math.abs((coverage.score ?? Number.NaN) - golden.score)).toBeLessThan(5e-5)
  })
})

const item = (given: Partial<TemplateItem> & { key: string }): TemplateItem => ({ de: given.key, en: given.key, obligation: 'SOLL', anyOf: [], ...given })
const aTemplate = (...items: TemplateItem[]): CoverageTemplate => ({ ...templateOf('tpl.lkischg-nrw-9-4'), key: 'tpl.test', items })

/** One item, held against members of the named types. */
function statusOf(expected: TemplateItem, types: readonly string[], more: Parameters<typeof aSituation>[0] = { asOf: '2026-01-01' }) {
  const institutions = types.map((type, i) => anInstitution(`inst.${i}`, type))
  const situation = aSituation({
    territories: [aTerritory('ter.town')],
    institutions: [...institutions, anInstitution('inst.jugendamt', 'jugendamt')],
    memberships: [aMembership('net.a', 'inst.nobody'), ...institutions.map(({ key }) => aMembership('net.a', key))],
    ...more,
  })
  return coverageOf(situation, aNetwork('net.a'), aTemplate(expected)).items[0]
}

describe('an item of a template', () => {
  test('is covered when one of its types is there', () => {
    expect(statusOf(item({ key: 'x', anyOf: ['schule', 'kita'] }), ['kita'])).toMatchObject({ status: 'COVERED', presentBy: ['inst.0'], missing: [] })
  })

  test('is not documented when nothing of it is there, and names all of its types as missing', () => {
    expect(statusOf(item({ key: 'x', anyOf: ['schule', 'kita'] }), ['polizei'])).toMatchObject({
      status: 'NOT_DOCUMENTED',
      presentBy: [],
      missing: [{ concept: 'institutionType', key: 'schule' }, { concept: 'institutionType', key: 'kita' }],
    })
  })

  test('is partial when only what covers it in part is there, and names its types as missing', () => {
    expect(statusOf(item({ key: 'x', anyOf: ['schule'], partialBy: ['schulsozialarbeit'] }), ['schulsozialarbeit'])).toMatchObject({
      status: 'PARTIAL',
      presentBy: ['inst.0'],
      missing: [{ concept: 'institutionType', key: 'schule' }],
    })
  })

  test('is partial when one of several required types is there, and names the others as missing', () => {
    const both = item({ key: 'x', anyOf: ['polizei', 'ordnungsamt'], requireAll: ['polizei', 'ordnungsamt'] })
    expect(statusOf(both, ['polizei'])).toMatchObject({ status: 'PARTIAL', missing: [{ concept: 'institutionType', key: 'ordnungsamt' }] })
    expect(statusOf(both, ['polizei', 'ordnungsamt'])).toMatchObject({ status: 'COVERED', presentBy: ['inst.0', 'inst.1'] })
  })

  test('is partial when there are fewer than it wants', () => {
    const two = item({ key: 'x', anyOf: ['schule'], minCount: 2 })
    expect(statusOf(two, ['schule'])).toMatchObject({ status: 'PARTIAL', missing: [{ concept: 'institutionType', key: 'schule' }] })
    expect(statusOf(two, ['schule', 'schule'])).toMatchObject({ status: 'COVERED' })
  })

  test('is counted by sector where the template says so', () => {
    const bySector = item({ key: 'x', anyOf: ['justiz'], bySector: true })
    expect(statusOf(bySector, ['jugendgericht'])).toMatchObject({ status: 'COVERED' })
    expect(statusOf(bySector, ['schule'])).toMatchObject({ status: 'NOT_DOCUMENTED', missing: [{ concept: 'sector', key: 'justiz' }] })
  })

  test('that wants an agreement is partial until one of its institutions has one in force with the Jugendamt of the territory', () => {
    const wanted = item({ key: 'x', anyOf: ['kita'], requireAgreement: 'VEREINBARUNG_8A_4' })
    const withAgreement = (kind: string, ...parties: string[]) => ({ asOf: '2026-01-01', agreements: [anAgreement(kind, parties)] })
    expect(statusOf(wanted, ['kita'])).toMatchObject({ status: 'PARTIAL', presentBy: ['inst.0'], missing: [{ concept: 'agreementKind', key: 'VEREINBARUNG_8A_4' }] })
    expect(statusOf(wanted, ['kita'], withAgreement('SCHULE_JUGENDAMT', 'inst.0', 'inst.jugendamt'))).toMatchObject({ status: 'PARTIAL' })
    expect(statusOf(wanted, ['kita'], withAgreement('VEREINBARUNG_8A_4', 'inst.0', 'inst.other'))).toMatchObject({ status: 'PARTIAL' })
    expect(statusOf(wanted, ['kita'], withAgreement('VEREINBARUNG_8A_4', 'inst.0', 'inst.jugendamt'))).toMatchObject({ status: 'COVERED' })
  })

  test('is confirmed absent or not applicable, with the reason, only when nothing of it is there', () => {
    const expected = item({ key: 'x', anyOf: ['spz'], partialBy: ['kinderklinik'] })
    const ruled = (status: 'CONFIRMED_ABSENT' | 'NOT_APPLICABLE') => ({ asOf: '2026-01-01', rulings: [aRuling('net.a', 'x', status, { reason: 'none nearby' })] })
    expect(statusOf(expected, [], ruled('NOT_APPLICABLE'))).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'none nearby', missing: [] })
    expect(statusOf(expected, [], ruled('CONFIRMED_ABSENT'))).toMatchObject({ status: 'CONFIRMED_ABSENT', reason: 'none nearby' })
    expect(statusOf(expected, ['kinderklinik'], ruled('CONFIRMED_ABSENT'))).toMatchObject({ status: 'PARTIAL', reason: null })
    expect(statusOf(expected, ['spz'], ruled('NOT_APPLICABLE'))).toMatchObject({ status: 'COVERED', reason: null })
  })
})

describe('the score', () => {
  test('is null when every item is not applicable', () => {
    const situation = aSituation({ asOf: '2026-01-01', rulings: [aRuling('net.a', 'x', 'NOT_APPLICABLE')] })
    expect(coverageOf(situation, aNetwork('net.a'), aTemplate(item({ key: 'x', anyOf: ['spz'] }))).score).toBeNull()
  })

  test('leaves out what is not applicable and counts what is confirmed absent', () => {
    const situation = aSituation({
      asOf: '2026-01-01',
      institutions: [anInstitution('inst.a', 'schule')],
      memberships: [aMembership('net.a', 'inst.a')],
      rulings: [aRuling('net.a', 'x', 'NOT_APPLICABLE'), aRuling('net.a', 'y', 'CONFIRMED_ABSENT')],
    })
    const template = aTemplate(item({ key: 'x', anyOf: ['spz'] }), item({ key: 'y', anyOf: ['kita'] }), item({ key: 'z', anyOf: ['schule'] }))
    expect(coverageOf(situation, aNetwork('net.a'), template)).toMatchObject({
      score: 0.5,
      counts: { covered: 1, partial: 0, notDocumented: 0, confirmedAbsent: 1, notApplicable: 1 },
    })
  })

  test('[INV 6] does not rise by a membership that is only inferred', () => {
    const institutions = [anInstitution('inst.a', 'schule')]
    const memberships = [aMembership('net.a', 'inst.a', { provenance: inferred })]
    const score = (facts: object) => coverageOf(aSituation({ asOf: '2026-01-01', institutions, ...facts }), aNetwork('net.a'), aTemplate(item({ key: 'x', anyOf: ['schule'] }))).score
    expect(score({ memberships })).toBe(0)
    expect(score({ memberships: [aMembership('net.a', 'inst.a')] })).toBe(1)
  })
})

const types = ['jugendamt', 'asd', 'schule', 'schulsozialarbeit', 'polizei', 'ordnungsamt', 'kita', 'familiengericht', 'jobcenter', 'sammelgruppe', 'veranstaltungsort']
const circles = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(...types)), { selector: ([i]) => i, maxLength: 12 })
  .map((pairs) => pairs.map(([i, type]) => anInstitution(`inst.${i}`, type)))
const templates = fc.constantFrom(...coverageTemplates)
const rulings = fc.subarray(['schulen', 'insofa', 'polizei_ordnung', 'sozialaemter']).map((items) => items.map((key) => aRuling('net.a', key, 'NOT_APPLICABLE')))

const held = (institutions: readonly Institution[], template: CoverageTemplate, given: Partial<Parameters<typeof aSituation>[0]> = {}) =>
  coverageOf(
    aSituation({ asOf: '2026-01-01', institutions, memberships: institutions.map(({ key }) => aMembership('net.a', key)), ...given }),
    aNetwork('net.a'),
    template,
    'MEMBERSHIP',
  )

describe('coverage', () => {
  test('counts every item once, and its score lies between 0 and 1', () => {
    fc.assert(
      fc.property(circles, templates, rulings, (institutions, template, given) => {
        const { counts, items, score } = held(institutions, template, { rulings: given })
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(template.items.length)
        expect(items.map(({ item: { key } }) => key)).toEqual(template.items.map(({ key }) => key))
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })

  test('never falls when a member joins and no item was ruled not applicable', () => {
    fc.assert(
      fc.property(circles, fc.constantFrom(...types), templates, (institutions, type, template) => {
        const joined = [...institutions, anInstitution('inst.new', type)]
        expect(held(joined, template).score ?? 0).toBeGreaterThanOrEqual(held(institutions, template).score ?? 0)
      }),
    )
  })

  test('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(circles, templates, rulings, (institutions, template, given) => {
        const backwards = institutions.toReversed()
        const memberships = backwards.map(({ key }) => aMembership('net.a', key))
        expect(held(backwards, template, { memberships, rulings: given.toReversed() })).toEqual(held(institutions, template, { rulings: given }))
      }),
    )
  })

  test('[INV 5] never counts a collective actor or a venue', () => {
    const all = aTemplate(item({ key: 'x', anyOf: ['sammelgruppe', 'veranstaltungsort'] }), item({ key: 'y', anyOf: ['sonstige', 'jugendhilfe'], bySector: true }))
    expect(held([anInstitution('inst.a', 'sammelgruppe'), anInstitution('inst.b', 'veranstaltungsort')], all).score).toBe(0)
  })

  test('names the institutions of an item in ascending order of their keys', () => {
    const present = held(['c', 'a', 'b'].map((key) => anInstitution(key, 'schule')), aTemplate(item({ key: 'x', anyOf: ['schule'] }))).items[0]?.presentBy
    expect(present).toEqual([...(present ?? [])].toSorted(compareKeys))
    expect(present).toHaveLength(3)
  })
})
