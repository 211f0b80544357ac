import type { Level, TieKind } from '@geflecht/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAskedLine, isAskedPair } from '../netzwerkkarte/askedTies.ts'
import { kindOfLook, type TieSign, tieLooks } from '../netzwerkkarte/mapTies.ts'
import { readState } from '../shell/viewState.ts'
import { chosenRange, filtersSet, holdsWithin, without } from './filters.ts'

const all = { sector: 'kita,justiz', ties: 'agreement', counted: 'AGREEMENT', level: '3', from: '2024-01-01', to: '2024-06-30' }

test('each filter that an address sets is named, and can be taken away by itself', () => {
  const state = readState(all)
  expect(filtersSet(state)).toEqual(['sector', 'ties', 'counted', 'level', 'range'])
  for (const name of filtersSet(state))
    expect(filtersSet({ ...state, ...without[name] })).toEqual(filtersSet(state).filter((each) => each !== name))
  expect(filtersSet(readState({ from: '2024-01-01' }))).toEqual([])
})

test('a range is one whichever end comes first, and what holds on none of its days is outside', () => {
  expect(chosenRange({ from: '2024-06-30', to: '2024-01-01' })).toEqual({ from: '2024-01-01', to: '2024-06-30' })
  const range = { from: '2024-01-01', to: '2024-06-30' }
  expect(holdsWithin({ from: null, to: null }, range)).toBe(true)
  expect(holdsWithin({ from: '2024-06-30', to: null }, range)).toBe(true)
  expect(holdsWithin({ from: '2024-07-01', to: null }, range)).toBe(false)
  // The last day of validity is the day before `to`.
  expect(holdsWithin({ from: null, to: '2024-01-01' }, range)).toBe(false)
  expect(holdsWithin({ from: null, to: '2024-01-02' }, range)).toBe(true)
  expect(holdsWithin({ from: '2030-01-01', to: '2031-01-01' }, null)).toBe(true)
})

const nothing = { ties: null, counted: [], level: null }
const line = (look: (typeof tieLooks)[number], level: number | null = null) => ({
  look,
  level,
  signs: new Set<TieSign>([look]),
  kinds: new Set(kindOfLook[look] ? [kindOfLook[look]] : []),
})

test('ties are narrowed by look, by kind and by level; what is expected and not documented stays whatever is counted', () => {
  for (const look of tieLooks) expect(isAskedPair(line(look), nothing)).toBe(true)
  const asked = (asking: Partial<typeof nothing> & object, level: number | null = null) =>
    tieLooks.filter((look) => isAskedPair(line(look, level), { ...nothing, ...asking }))
  expect(asked({ ties: 'gap' as never })).toEqual(['gap'])
  expect(asked({ counted: ['AGREEMENT'] as never })).toEqual(['agreement', 'gap'])
  expect(asked({ counted: ['COOPERATION'] as never }, 2)).toEqual(['confirmed', 'oneSided', 'documented', 'gap'])
  // A kind that no line shows leaves the picture as it is.
  expect(asked({ counted: ['CO_MEMBERSHIP'] as never })).toEqual([...tieLooks])
  expect(asked({ level: 3 as never }, 2)).toEqual(['agreement', 'handover', 'gap'])
  expect(asked({ level: 3 as never }, 3)).toEqual([...tieLooks])
  expect(asked({ level: 1 as never }, null)).toEqual(['agreement', 'handover', 'gap'])
})

test('a pair is asked for by each kind that ties it, not by the most binding one alone', () => {
  const pair = {
    signs: new Set<TieSign>(['agreement', 'handover']),
    kinds: new Set<TieKind>(['AGREEMENT', 'COOPERATION', 'HANDOVER']),
    level: 2,
  }
  const asked = (counted: TieKind[], level: Level | null = null) => isAskedPair(pair, { ties: null, counted, level })
  expect([asked(['AGREEMENT']), asked(['COOPERATION']), asked(['HANDOVER']), asked(['CO_MEMBERSHIP'])]).toEqual([true, true, true, true])
  expect([asked(['COOPERATION'], 3), asked(['COOPERATION', 'AGREEMENT'], 3)]).toEqual([false, true])
  expect(isAskedPair({ ...pair, kinds: new Set(['COOPERATION']) }, { ties: null, counted: ['AGREEMENT'], level: null })).toBe(false)
  expect(
    isAskedPair(
      { ...pair, kinds: new Set(['COOPERATION']), signs: new Set(['confirmed', 'gap']) },
      { ties: null, counted: ['AGREEMENT'], level: null },
    ),
  ).toBe(true)
})

test('a line by itself is asked for as its pair is, where nothing else ties the two', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tieLooks),
      fc.option(fc.integer({ min: 1, max: 5 })),
      fc.option(fc.constantFrom(...tieLooks)),
      fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
      (look, stated, ties, level) => {
        const pair = line(look, stated)
        const asking = { ties, counted: [], level: level as never }
        expect(isAskedLine(pair, asking, pair.signs)).toBe(isAskedPair(pair, asking))
      },
    ),
  )
})
