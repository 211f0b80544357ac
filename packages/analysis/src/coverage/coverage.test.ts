import { coverageTemplates, type CoverageTemplate, type Institution } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareKeys } from '../situation/index.ts'
import { aMembership, anInstitution, aNetwork, aRuling, aSituation, inferred } from '../situation/situation.factory.ts'
import { coverageOf } from './coverage.ts'
import { anItem, aTemplate } from './template.factory.ts'

describe('the score', () => {
  test('is null when every item is not applicable', () => {
    const situation = aSituation({ asOf: '2026-01-01', rulings: [aRuling('net.a', 'x', 'NOT_APPLICABLE')] })
    expect(coverageOf(situation, aNetwork('net.a'), aTemplate(anItem({ key: 'x', anyOf: ['spz'] }))).score).toBeNull()
  })

  test('leaves out what is not applicable and counts what is confirmed absent', () => {
    const situation = aSituation({
      asOf: '2026-01-01',
      institutions: [anInstitution('inst.a', 'schule')],
      memberships: [aMembership('net.a', 'inst.a')],
      rulings: [aRuling('net.a', 'x', 'NOT_APPLICABLE'), aRuling('net.a', 'y', 'CONFIRMED_ABSENT')],
    })
    const template = aTemplate(
      anItem({ key: 'x', anyOf: ['spz'] }),
      anItem({ key: 'y', anyOf: ['kita'] }),
      anItem({ key: 'z', anyOf: ['schule'] }),
    )
    expect(coverageOf(situation, aNetwork('net.a'), template)).toMatchObject({
      score: 0.5,
      counts: { covered: 1, partial: 0, notDocumented: 0, confirmedAbsent: 1, notApplicable: 1 },
    })
  })

  test('[INV 6] does not rise by a membership that is only inferred', () => {
    const institutions = [anInstitution('inst.a', 'schule')]
    const memberships = [aMembership('net.a', 'inst.a', { provenance: inferred })]
    const score = (facts: object) =>
      coverageOf(
        aSituation({ asOf: '2026-01-01', institutions, ...facts }),
        aNetwork('net.a'),
        aTemplate(anItem({ key: 'x', anyOf: ['schule'] })),
      ).score
    expect(score({ memberships })).toBe(0)
    expect(score({ memberships: [aMembership('net.a', 'inst.a')] })).toBe(1)
  })
})

const types = [
  'jugendamt',
  'asd',
  'schule',
  'schulsozialarbeit',
  'polizei',
  'ordnungsamt',
  'kita',
  'familiengericht',
  'jobcenter',
  'sammelgruppe',
  'veranstaltungsort',
]
const circles = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(...types)), { selector: ([i]) => i, maxLength: 12 })
  .map((pairs) => pairs.map(([i, type]) => anInstitution(`inst.${i}`, type)))
const templates = fc.constantFrom(...coverageTemplates)
const rulings = fc
  .subarray(['schulen', 'insofa', 'polizei_ordnung', 'sozialaemter'])
  .map((items) => items.map((key) => aRuling('net.a', key, 'NOT_APPLICABLE')))

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
        expect(held(backwards, template, { memberships, rulings: given.toReversed() })).toEqual(
          held(institutions, template, { rulings: given }),
        )
      }),
    )
  })

  test('[INV 5] never counts a collective actor or a venue', () => {
    const all = aTemplate(
      anItem({ key: 'x', anyOf: ['sammelgruppe', 'veranstaltungsort'] }),
      anItem({ key: 'y', anyOf: ['sonstige', 'jugendhilfe'], bySector: true }),
    )
    expect(held([anInstitution('inst.a', 'sammelgruppe'), anInstitution('inst.b', 'veranstaltungsort')], all).score).toBe(0)
  })

  test('names the institutions of an item in ascending order of their keys', () => {
    const present = held(
      ['c', 'a', 'b'].map((key) => anInstitution(key, 'schule')),
      aTemplate(anItem({ key: 'x', anyOf: ['schule'] })),
    ).items[0]?.presentBy
    expect(present).toEqual([...(present ?? [])].toSorted(compareKeys))
    expect(present).toHaveLength(3)
  })
})
