import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementStatuses, carrierKinds, sectorByKey, severities, tieKinds, weekdays } from '@geflecht/domain'
import { tieSigns } from '../netzwerkkarte/mapTies.ts'
import { carriedOver, gapGroupings, listForms, ownOf, readState, selectionKinds, themes, type ViewState, writeState } from './viewState.ts'

const key = fc.stringMatching(/^[a-z][a-z0-9.-]{1,20}$/)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const states: fc.Arbitrary<ViewState> = fc.record({
  asOf: fc.option(day),
  from: fc.option(day),
  to: fc.option(day),
  select: fc.option(
    fc.record({ kind: fc.constantFrom(...selectionKinds), key: key.filter((word) => !/^(inst|net|evt|ter|agr|hand)\./.test(word)) }),
  ),
  lang: fc.option(fc.constantFrom('DE' as const, 'EN' as const)),
  theme: fc.option(fc.constantFrom(...themes)),
  template: fc.option(key),
  form: fc.option(fc.constant('table' as const)),
  ties: fc.option(fc.constantFrom(...tieSigns)),
  counted: fc.uniqueArray(fc.constantFrom(...tieKinds)),
  directed: fc.boolean(),
  level: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)),
  rows: fc.constantFrom('institutions' as const, null),
  against: fc.option(fc.oneof(fc.constantFrom(...tieKinds), day)),
  rule: fc.uniqueArray(fc.constantFrom('G01', 'G02', 'G15')),
  severity: fc.uniqueArray(fc.constantFrom(...severities)),
  by: fc.constantFrom(...gapGroupings),
  sort: fc.option(key),
  q: fc.string(),
  sector: fc.uniqueArray(fc.constantFrom(...sectorByKey.keys())),
  type: fc.uniqueArray(key),
  carrier: fc.uniqueArray(fc.constantFrom(...carrierKinds)),
  territory: fc.option(key),
  state: fc.uniqueArray(fc.constantFrom(...agreementStatuses)),
  kind: fc.option(key),
  party: fc.option(key),
  scope: fc.constantFrom('territory' as const, 'all' as const, 'each' as const, null),
  open: fc.uniqueArray(key),
  only: fc.option(fc.constant('open' as const)),
  as: fc.constantFrom(...listForms, null),
  way: fc.constantFrom('chains' as const, 'drill' as const, null),
  at: fc.option(
    fc.record({
      weekday: fc.constantFrom(...weekdays),
      time: fc.tuple(fc.nat(23), fc.nat(59)).map((each) => each.map((part) => String(part).padStart(2, '0')).join(':')),
    }),
  ),
  a: fc.option(key),
  b: fc.option(key),
  without: fc.option(key),
  vacant: fc.option(key),
  assume: fc.uniqueArray(fc.stringMatching(/^ADD_TIE~inst\.[a-z]{1,9}~inst\.[a-z]{1,9}~[1-5]$/)),
  off: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/)),
  arrange: fc.constantFrom('levels' as const, 'sectors' as const, 'map' as const, null),
  hull: fc.constantFrom('sectors' as const, 'networks' as const, 'none' as const, null),
  size: fc.option(key),
  tint: fc.option(key),
  grain: fc.option(fc.constant('land' as const)),
  steps: fc.constantFrom('1' as const, '2' as const, null),
  story: fc.option(key),
  step: fc.option(fc.integer({ min: 1, max: 999 })),
  edit: fc.option(key),
})

test('an address restores what it was written from', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(writeState(state))).toEqual(state)
    }),
  )
})

test('the default view has an empty address', () => {
  expect(writeState(readState({}))).toEqual({})
})

test('a key that says what it is needs no kind before it', () => {
  expect(writeState({ select: { kind: 'institution', key: 'inst.ratingen.jugendamt' } })).toEqual({ select: 'inst.ratingen.jugendamt' })
  expect(readState({ select: 'inst.ratingen.jugendamt' }).select).toEqual({ kind: 'institution', key: 'inst.ratingen.jugendamt' })
  expect(readState({ select: 'G01:net.ratingen.ks:insofa' }).select).toEqual({ kind: 'gap', key: 'G01:net.ratingen.ks:insofa' })
  expect(readState({ select: 'group:insofa' }).select).toEqual({ kind: 'group', key: 'insofa' })
})

test.each([
  [{ asOf: '2023-02-30' }, 'asOf', null],
  [{ asOf: 'gestern' }, 'asOf', null],
  [{ lang: 'fr' }, 'lang', null],
  [{ theme: 'pink' }, 'theme', null],
  [{ severity: 'HIGH,LOUD' }, 'severity', ['HIGH']],
  [{ carrier: 'FREI,?' }, 'carrier', ['FREI']],
  [{ select: 'nonsense' }, 'select', null],
  [{ by: 'moon' }, 'by', 'none'],
  [{ at: 'friday-25:00' }, 'at', null],
  [{ at: 'freitag-17:00' }, 'at', null],
  [{ way: 'nowhere' }, 'way', null],
] as const)('what an address does not know is left out: %j', (query, field, expected) => {
  expect(readState(query)[field]).toEqual(expected)
})

test('another network keeps date, language and theme; another view of the same one keeps the selection and the range too', () => {
  const state = readState({
    asOf: '2023-05-03',
    from: '2022-01-01',
    to: '2023-01-01',
    lang: 'en',
    select: 'group:insofa',
    q: 'amt',
    template: 'tpl.x',
  })
  expect(writeState(carriedOver(state))).toEqual({ asOf: '2023-05-03', lang: 'en' })
  expect(writeState(carriedOver(state, true))).toEqual({
    asOf: '2023-05-03',
    from: '2022-01-01',
    to: '2023-01-01',
    lang: 'en',
    select: 'group:insofa',
    template: 'tpl.x',
  })
})

test('what a view shares and what it has for itself are all that it has, but for what belongs to a moment', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { edit, story, step, ...lasting } = state
      expect({ ...carriedOver(state, true), ...ownOf(state, true) }).toEqual(lasting)
      expect(Object.keys(ownOf(state, true)).filter((name) => name in carriedOver(state, true))).toEqual([])
      // Beyond networks the directory's sectors are its own.
      expect(ownOf(state, false)).toMatchObject({ sector: state.sector, q: state.q })
    }),
  )
})
