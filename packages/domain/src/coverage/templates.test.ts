import { expect, test } from 'vitest'
import { coverageTemplateByKey, coverageTemplates } from './templates.ts'

const itemsOf = (key: string) => coverageTemplateByKey.get(key)?.items ?? []
const keysOf = (key: string) => itemsOf(key).map((item) => item.key)
const itemOf = (template: string, key: string) => itemsOf(template).find((item) => item.key === key)

test('each template has as many groups as its norm names', () => {
  expect(coverageTemplates.map(({ key, items }) => [key, items.length])).toEqual([
    ['tpl.kkg-3-2.2021', 19],
    ['tpl.kkg-3-2.2012', 19],
    ['tpl.lkischg-nrw-9-4', 12],
    ['tpl.bb-agks.2006', 5],
    ['tpl.nzfh-benchmark', 9],
    ['tpl.sgb8-81.2017', 8],
  ])
  for (const { key, items } of coverageTemplates) expect(new Set(items.map((item) => item.key)).size, key).toBe(items.length)
})

test('§ 3 Abs. 2 KKG changes on 10 June 2021, without a day between or in both', () => {
  expect(coverageTemplateByKey.get('tpl.kkg-3-2.2012')?.validTo).toBe('2021-06-10')
  expect(coverageTemplateByKey.get('tpl.kkg-3-2.2021')?.validFrom).toBe('2021-06-10')
  const [before, after] = [keysOf('tpl.kkg-3-2.2012'), keysOf('tpl.kkg-3-2.2021')]
  expect(after.filter((key) => !before.includes(key))).toEqual(['leistungserbringer_125_sgb9', 'mehrgenerationenhaeuser'])
  expect(before.filter((key) => !after.includes(key))).toEqual(['einrichtungen_75_sgb12', 'gemeinsame_servicestellen'])
})

test('the groups stand in the order of the norm', () => {
  expect(keysOf('tpl.kkg-3-2.2021')).toEqual([
    'jugendhilfe_oeffentlich',
    'jugendhilfe_frei',
    'leistungserbringer_125_sgb9',
    'gesundheitsaemter',
    'sozialaemter',
    'schulen',
    'polizei_ordnung',
    'agentur_fuer_arbeit',
    'krankenhaeuser',
    'spz',
    'fruehfoerderstellen',
    'beratung_soziale_problemlagen',
    'schwangerschaftsberatung',
    'muettergenesung',
    'gewaltschutz',
    'mehrgenerationenhaeuser',
    'familienbildung',
    'familiengerichte',
    'heilberufe',
  ])
  expect(keysOf('tpl.lkischg-nrw-9-4')).toEqual([
    'jugendamt_asd',
    'traeger_8a',
    'insofa',
    'geheimnistraeger',
    'schulen',
    'gesundheitsaemter',
    'polizei_ordnung',
    'familiengerichte',
    'staatsanwaltschaften',
    'verfahrensbeistaende',
    'traeger_eingliederungshilfe',
    'netzwerke_fruehe_hilfen',
  ])
})

test('a school’s social work is no school, a job centre no employment agency, a provider no authority', () => {
  expect(itemOf('tpl.kkg-3-2.2021', 'schulen')?.partialBy).toEqual(['schulsozialarbeit', 'offener_ganztag', 'schulaufsicht'])
  expect(itemOf('tpl.kkg-3-2.2021', 'agentur_fuer_arbeit')?.partialBy).toEqual(['jobcenter'])
  expect(itemOf('tpl.lkischg-nrw-9-4', 'traeger_eingliederungshilfe')?.partialBy).toEqual(['leistungserbringer_eingliederungshilfe'])
})

test('police and public order are both needed, and carriers need their agreement', () => {
  for (const template of ['tpl.kkg-3-2.2021', 'tpl.kkg-3-2.2012', 'tpl.lkischg-nrw-9-4'])
    expect(itemOf(template, 'polizei_ordnung')?.requireAll).toEqual(['polizei', 'ordnungsamt'])
  expect(itemOf('tpl.lkischg-nrw-9-4', 'traeger_8a')?.requireAgreement).toBe('VEREINBARUNG_8A_4')
})

test('Brandenburg’s recommendations name sectors, the others institution types', () => {
  const bySector = coverageTemplates.filter(({ items }) => items.some((item) => item.bySector)).map(({ key }) => key)
  expect(bySector).toEqual(['tpl.bb-agks.2006'])
  expect(itemsOf('tpl.bb-agks.2006').map(({ anyOf }) => anyOf)).toEqual([
    ['jugendhilfe'],
    ['gesundheit'],
    ['schule_bildung'],
    ['justiz'],
    ['polizei_ordnung'],
  ])
})

test('only the survey is a benchmark; each of its groups has a share and a year, and none is a duty', () => {
  expect(coverageTemplates.filter(({ benchmark }) => benchmark).map(({ key }) => key)).toEqual(['tpl.nzfh-benchmark'])
  for (const { benchmark, items } of coverageTemplates)
    for (const item of items) {
      expect(item.obligation === 'BENCHMARK').toBe(benchmark)
      expect(item.benchmark !== undefined).toBe(benchmark)
    }
  expect(itemsOf('tpl.nzfh-benchmark').map((item) => item.benchmark?.percent)).toEqual([95.7, 92.9, 92.8, 85, 81.9, 80.5, 74.8, 69.1, 60.8])
})
