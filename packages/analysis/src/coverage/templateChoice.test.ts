import { coverageTemplates, type CoverageTemplate } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aNetwork, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { coverageOf } from './coverage.ts'
import { aTemplate } from './template.factory.ts'
import { applicableTemplates, defaultTemplate } from './templateChoice.ts'

const territories = [
  aTerritory('ter.de', { level: 'BUND' }),
  aTerritory('ter.nrw', { level: 'LAND', parent: 'ter.de' }),
  aTerritory('ter.bb', { level: 'LAND', parent: 'ter.de' }),
  aTerritory('ter.ratingen', { parent: 'ter.nrw' }),
  aTerritory('ter.potsdam', { parent: 'ter.bb' }),
]
const on = (asOf: string) => aSituation({ asOf, territories })
const keys = (asOf: string, kind: string, territory: string) =>
  applicableTemplates(on(asOf), aNetwork('net.a', { kind, territory })).map(({ key }) => key)
const defaultKey = (asOf: string, kind: string, territory: string) =>
  defaultTemplate(on(asOf), aNetwork('net.a', { kind, territory }))?.key ?? null

describe('the templates of a network', () => {
  test('fit its kind, its territory and the day', () => {
    expect(keys('2023-05-03', 'NETZWERK_KINDERSCHUTZ', 'ter.ratingen')).toEqual(['tpl.lkischg-nrw-9-4', 'tpl.kkg-3-2.2021'])
    expect(keys('2023-05-03', 'NETZWERK_KINDERSCHUTZ', 'ter.potsdam')).toEqual(['tpl.kkg-3-2.2021'])
    expect(keys('2023-05-03', 'RUNDER_TISCH', 'ter.ratingen')).toEqual([])
  })

  test('apply, and any other says of its coverage that it does not', () => {
    const applying = (asOf: string, kind: string, territory: string) =>
      coverageTemplates
        .filter((template) => coverageOf(on(asOf), aNetwork('net.a', { kind, territory }), template).applies)
        .map(({ key }) => key)
        .toSorted()
    for (const [asOf, kind, territory] of [
      ['2023-05-03', 'NETZWERK_KINDERSCHUTZ', 'ter.ratingen'],
      ['2023-05-03', 'NETZWERK_KINDERSCHUTZ', 'ter.potsdam'],
      ['2014-12-31', 'FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'ter.ratingen'],
      ['2023-05-03', 'RUNDER_TISCH', 'ter.ratingen'],
    ] as const)
      expect(applying(asOf, kind, territory)).toEqual(keys(asOf, kind, territory).toSorted())
  })

  test('put a benchmark last', () => {
    expect(keys('2026-01-01', 'FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'ter.ratingen')).toEqual(['tpl.kkg-3-2.2021', 'tpl.nzfh-benchmark'])
  })
})

describe('the order of templates', () => {
  const named = (key: string, given: Partial<CoverageTemplate> = {}): CoverageTemplate => ({
    ...aTemplate(),
    territory: 'ter.de',
    validTo: null,
    ...given,
    key,
  })
  /** Each comes before the next by one reason alone, and after it by every weaker one. */
  const inOrder = [
    named('tpl.f', { territory: 'ter.nrw', validFrom: '2012-01-01' }),
    named('tpl.e', { validFrom: '2021-01-01' }),
    named('tpl.c', { validFrom: '2020-01-01' }),
    named('tpl.d', { validFrom: '2020-01-01' }),
    named('tpl.b', { benchmark: true, territory: 'ter.nrw', validFrom: '2022-01-01' }),
    named('tpl.a', { benchmark: true, validFrom: '2023-01-01' }),
  ]

  test('is duties, then the narrowest territory, then the latest begin, then the key, however they are listed', () => {
    const network = aNetwork('net.a', { territory: 'ter.ratingen' })
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
        expect(applicableTemplates(on('2026-01-01'), network, shuffled)).toEqual(inOrder)
      }),
    )
  })

  test('holds those that are in force from their first day and no longer on their end', () => {
    const until = [named('tpl.a', { validFrom: '2020-01-01', validTo: '2024-01-01' })]
    const count = (day: string) => applicableTemplates(on(day), aNetwork('net.a', { territory: 'ter.ratingen' }), until).length
    expect(['2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01'].map(count)).toEqual([0, 1, 1, 0])
  })
})

describe('the default template', () => {
  test('is the one with the narrowest territory', () => {
    expect(defaultKey('2023-05-03', 'NETZWERK_KINDERSCHUTZ', 'ter.ratingen')).toBe('tpl.lkischg-nrw-9-4')
  })

  test('is the one in force on the day: § 3 KKG of 2012 up to 2021-06-09, of 2021 from 2021-06-10', () => {
    expect(defaultKey('2014-12-31', 'FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'ter.ratingen')).toBe('tpl.kkg-3-2.2012')
    expect(defaultKey('2021-06-09', 'FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'ter.ratingen')).toBe('tpl.kkg-3-2.2012')
    expect(defaultKey('2021-06-10', 'FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'ter.ratingen')).toBe('tpl.kkg-3-2.2021')
  })

  test('is none before any law, and never a benchmark', () => {
    expect(defaultKey('2011-12-31', 'NETZWERK_FRUEHE_HILFEN', 'ter.ratingen')).toBeNull()
    const benchmarks = applicableTemplates(
      on('2026-01-01'),
      aNetwork('net.a', { kind: 'NETZWERK_FRUEHE_HILFEN', territory: 'ter.ratingen' }),
    )
    expect(
      defaultTemplate(
        on('2026-01-01'),
        aNetwork('net.a', { kind: 'NETZWERK_FRUEHE_HILFEN', territory: 'ter.ratingen' }),
        benchmarks.filter(({ benchmark }) => benchmark),
      ),
    ).toBeNull()
  })
})
