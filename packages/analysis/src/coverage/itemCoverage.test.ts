import type { TemplateItem } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { aMembership, anAgreement, anInstitution, aNetwork, aRuling, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { coverageOf } from './coverage.ts'
import { anItem, aTemplate } from './template.factory.ts'

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
    expect(statusOf(anItem({ key: 'x', anyOf: ['schule', 'kita'] }), ['kita'])).toMatchObject({
      status: 'COVERED',
      presentBy: ['inst.0'],
      missing: [],
    })
  })

  test('is not documented when nothing of it is there, and names all of its types as missing', () => {
    expect(statusOf(anItem({ key: 'x', anyOf: ['schule', 'kita'] }), ['polizei'])).toMatchObject({
      status: 'NOT_DOCUMENTED',
      presentBy: [],
      missing: [
        { concept: 'institutionType', key: 'schule' },
        { concept: 'institutionType', key: 'kita' },
      ],
    })
  })

  test('is partial when only what covers it in part is there, and names its types as missing', () => {
    expect(statusOf(anItem({ key: 'x', anyOf: ['schule'], partialBy: ['schulsozialarbeit'] }), ['schulsozialarbeit'])).toMatchObject({
      status: 'PARTIAL',
      presentBy: ['inst.0'],
      missing: [{ concept: 'institutionType', key: 'schule' }],
    })
  })

  test('is partial when one of several required types is there, and names the others as missing', () => {
    const both = anItem({ key: 'x', anyOf: ['polizei', 'ordnungsamt'], requireAll: ['polizei', 'ordnungsamt'] })
    expect(statusOf(both, ['polizei'])).toMatchObject({ status: 'PARTIAL', missing: [{ concept: 'institutionType', key: 'ordnungsamt' }] })
    expect(statusOf(both, ['polizei', 'ordnungsamt'])).toMatchObject({ status: 'COVERED', presentBy: ['inst.0', 'inst.1'] })
    const more = anItem({ key: 'x', anyOf: ['schule'], requireAll: ['schule', 'kita'] })
    expect(statusOf(more, ['kita'])?.missing).toEqual([{ concept: 'institutionType', key: 'schule' }])
    expect(statusOf(more, [])?.status).toBe('NOT_DOCUMENTED')
    expect(statusOf({ ...more, minCount: 2 }, ['schule'])?.missing).toEqual([
      { concept: 'institutionType', key: 'schule' },
      { concept: 'institutionType', key: 'kita' },
    ])
  })

  test('is partial when there are fewer than it wants', () => {
    const two = anItem({ key: 'x', anyOf: ['schule'], minCount: 2 })
    expect(statusOf(two, ['schule'])).toMatchObject({ status: 'PARTIAL', missing: [{ concept: 'institutionType', key: 'schule' }] })
    expect(statusOf(two, ['schule', 'schule'])).toMatchObject({ status: 'COVERED' })
  })

  test('is counted by sector where the template says so', () => {
    const bySector = anItem({ key: 'x', anyOf: ['justiz'], bySector: true })
    expect(statusOf(bySector, ['jugendgericht'])).toMatchObject({ status: 'COVERED' })
    expect(statusOf(bySector, ['schule'])).toMatchObject({ status: 'NOT_DOCUMENTED', missing: [{ concept: 'sector', key: 'justiz' }] })
  })

  test('that wants an agreement is partial until one of its institutions has one in force with the Jugendamt of the territory', () => {
    const wanted = anItem({ key: 'x', anyOf: ['kita'], requireAgreement: 'VEREINBARUNG_8A_4' })
    const withAgreement = (kind: string, ...parties: string[]) => ({ asOf: '2026-01-01', agreements: [anAgreement(kind, parties)] })
    expect(statusOf(wanted, ['kita'])).toMatchObject({
      status: 'PARTIAL',
      presentBy: ['inst.0'],
      missing: [{ concept: 'agreementKind', key: 'VEREINBARUNG_8A_4' }],
    })
    expect(statusOf(wanted, ['kita'], withAgreement('SCHULE_JUGENDAMT', 'inst.0', 'inst.jugendamt'))).toMatchObject({ status: 'PARTIAL' })
    expect(statusOf(wanted, ['kita'], withAgreement('VEREINBARUNG_8A_4', 'inst.0', 'inst.other'))).toMatchObject({ status: 'PARTIAL' })
    expect(statusOf(wanted, ['kita'], withAgreement('VEREINBARUNG_8A_4', 'inst.0', 'inst.jugendamt'))).toMatchObject({ status: 'COVERED' })
    expect(statusOf(wanted, ['kita', 'kita'], withAgreement('VEREINBARUNG_8A_4', 'inst.1', 'inst.jugendamt'))).toMatchObject({
      status: 'COVERED',
    })
    expect(
      statusOf({ ...wanted, anyOf: ['jugendamt'] }, ['jugendamt'], withAgreement('VEREINBARUNG_8A_4', 'inst.0', 'inst.x'))?.status,
    ).toBe('PARTIAL')
  })

  test('is confirmed absent or not applicable, with the reason, only when nothing of it is there', () => {
    const expected = anItem({ key: 'x', anyOf: ['spz'], partialBy: ['kinderklinik'] })
    const ruled = (status: 'CONFIRMED_ABSENT' | 'NOT_APPLICABLE') => ({
      asOf: '2026-01-01',
      rulings: [aRuling('net.a', 'x', status, { reason: 'none nearby' })],
    })
    expect(statusOf(expected, [], ruled('NOT_APPLICABLE'))).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'none nearby', missing: [] })
    expect(statusOf(expected, [], ruled('CONFIRMED_ABSENT'))).toMatchObject({ status: 'CONFIRMED_ABSENT', reason: 'none nearby' })
    expect(statusOf(expected, ['kinderklinik'], ruled('CONFIRMED_ABSENT'))).toMatchObject({ status: 'PARTIAL', reason: null })
    expect(statusOf(expected, ['spz'], ruled('NOT_APPLICABLE'))).toMatchObject({ status: 'COVERED', reason: null })
  })
})
