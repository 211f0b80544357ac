import { coverageTemplates } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { aNetwork, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { coverageOf } from './coverage.ts'
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
