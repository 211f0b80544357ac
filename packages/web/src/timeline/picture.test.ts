import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, endAfter, isWhole, rangeIn, shortest, withEnd } from './brush.ts'
import { fitted, packed } from './labels.ts'
import { layoutOf, type Measures, within } from './layout.ts'
import { monthAfter, playFrom } from './play.ts'
import { scaleOf, ticksOf } from './scale.ts'
import { dayOfNumber, plusDays } from '../time/index.ts'
import { type Cell, extentOf, type Lane } from './timelineModel.ts'
import { walk } from './walk.ts'

const day = fc.integer({ min: 8000, max: 24000 }).map(dayOfNumber)
const range = fc.tuple(day, fc.integer({ min: shortest, max: 9000 })).map(([from, length]) => ({ from, to: plusDays(from, length) }))
const cell = (id: string, from: string | null, to: string | null = from, caption = ''): Cell => ({
  id,
  from,
  to,
  segments: [],
  signs: [],
  what: id,
  dates: '',
  note: '',
  target: null,
  gap: null,
  caption,
})
const lane = (key: Lane['key'], ...rows: Cell[][]): Lane => ({
  key,
  note: null,
  count: 0,
  rows: rows.map((cells, index) => ({ id: `${key}${index}`, label: '', sector: null, group: null, within: false, cells })),
})

test('a day and its place on the line are two names of the same, and nothing leaves the line', () => {
  fc.assert(
    fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), day, (shown, share, any) => {
      const scale = scaleOf(shown, 0, 20_000)
      const inside = scale.dayAt(share * 20_000)
      expect(scale.dayAt(scale.x(inside))).toBe(inside)
      expect(inside >= shown.from && inside <= shown.to).toBe(true)
      expect(scale.edge(any, 'left')).toBeGreaterThanOrEqual(0)
      expect(scale.edge(any, 'right')).toBeLessThanOrEqual(20_000)
    }),
  )
})

test('dates on the axis have the room that they need, in order of time', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 200, max: 1600 }), (shown, width) => {
      const ticks = ticksOf(scaleOf(shown, 0, width), 'DE', 50)
      for (const [index, tick] of ticks.entries()) expect(index === 0 || tick.x - (ticks[index - 1]?.x ?? 0) >= 43).toBe(true)
    }),
  )
  const months = ticksOf(scaleOf({ from: '2024-01-01', to: '2024-12-31' }, 0, 1200), 'DE')
  expect(months.map(({ label }) => label).slice(0, 3)).toEqual(['2024', 'Feb', 'Mär'])
})

test('what stands on one line never touches', () => {
  const boxes = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 })).map(([left, width]) => ({ left, right: left + width })),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(boxes, fc.integer({ min: 0, max: 20 }), (all, gap) => {
      const lines = packed(all, gap)
      for (const [a, one] of all.entries())
        for (const [b, other] of all.entries())
          if (a < b && lines[a] === lines[b]) expect(one.right + gap <= other.left || other.right + gap <= one.left).toBe(true)
    }),
  )
  expect(
    packed(
      [
        { left: 0, right: 10 },
        { left: 5, right: 12 },
        { left: 12, right: 20 },
      ],
      1,
    ),
  ).toEqual([0, 1, 0])
})

test('a text is cut only where it has no room, and never to less than three letters', () => {
  const measure = (text: string) => text.length * 10
  expect([fitted('Jugendamt', 90, measure), fitted('Jugendamt', 60, measure), fitted('Jugendamt', 25, measure)]).toEqual([
    'Jugendamt',
    'Jugen…',
    '',
  ])
})

test('an end of the range moves by months and years, and never past the other', () => {
  const extent = { from: '2020-01-01', to: '2026-12-31' }
  const chosen = { from: '2023-01-01', to: '2024-01-01' }
  expect(endAfter('ArrowRight', chosen, 'from', extent)).toEqual({ from: '2023-02-01', to: '2024-01-01' })
  expect(endAfter('PageUp', chosen, 'to', extent)).toEqual({ from: '2023-01-01', to: '2025-01-01' })
  expect(endAfter('Home', chosen, 'from', extent)).toEqual({ from: '2020-01-01', to: '2024-01-01' })
  expect(endAfter('End', chosen, 'from', extent)).toEqual({ from: '2023-12-04', to: '2024-01-01' })
  expect(endAfter('a', chosen, 'from', extent)).toBeNull()
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'),
          fc.constantFrom('from' as const, 'to' as const),
        ),
        { maxLength: 30 },
      ),
      (keys) => {
        const end = keys.reduce((now, [key, handle]) => endAfter(key, now, handle, extent) ?? now, chosen)
        expect(end.from >= extent.from && end.to <= extent.to && plusDays(end.from, shortest) <= end.to).toBe(true)
      },
    ),
  )
  expect(withEnd(chosen, 'to', '2030-01-01', extent).to).toBe('2026-12-31')
})

test('a range is drawn in either direction, and a click is none', () => {
  const extent = { from: '2020-01-01', to: '2026-12-31' }
  expect(between('2024-05-01', '2023-05-01', extent)).toEqual({ from: '2023-05-01', to: '2024-05-01' })
  expect(between('2024-05-01', '2024-05-03', extent)).toBeNull()
  expect([rangeIn('2023-01-01', null, extent), rangeIn('1990-01-01', '1999-01-01', extent)]).toEqual([null, null])
  expect(isWhole(rangeIn('1990-01-01', '2050-01-01', extent) ?? extent, extent)).toBe(true)
})

test('playing goes from month to month, ends at the end, and begins anew from there', () => {
  const played = { from: '2022-09-14', to: '2023-01-20' }
  const days = [playFrom('2023-01-20', played)]
  while (days.length < 9 && days.at(-1) !== played.to) days.push(monthAfter(days.at(-1) ?? '', 1, played))
  expect(days).toEqual(['2022-09-14', '2022-10-01', '2022-11-01', '2022-12-01', '2023-01-01', '2023-01-20'])
  expect([monthAfter('2022-11-15', -1, played), monthAfter('2022-11-01', -1, played), monthAfter('2022-09-20', -1, played)]).toEqual([
    '2022-11-01',
    '2022-10-01',
    '2022-09-14',
  ])
  expect([playFrom('2022-12-01', played), playFrom('2020-01-01', played)]).toEqual(['2022-12-01', '2022-09-14'])
})

const rows = [
  { lane: 'milestones' as const, cells: [cell('a', '2020-01-01'), cell('b', '2022-01-01')] },
  { lane: 'meetings' as const, cells: [cell('c', '2019-01-01'), cell('d', '2021-12-01'), cell('e', '2024-01-01')] },
  { lane: 'meetings' as const, cells: [cell('f', '2023-01-01')] },
  { lane: 'work' as const, cells: [cell('g', null, '2020-01-01')] },
]
test.each([
  [null, 'ArrowDown', false, 'a'],
  ['a', 'ArrowRight', false, 'b'],
  ['b', 'ArrowRight', false, null],
  ['b', 'ArrowDown', false, 'd'],
  ['d', 'ArrowUp', false, 'b'],
  ['d', 'PageDown', false, 'g'],
  ['g', 'PageUp', false, 'c'],
  ['f', 'PageUp', false, 'b'],
  ['d', 'Home', false, 'c'],
  ['d', 'End', true, 'g'],
  ['d', 'x', false, null],
] as const)('from %s %s (Ctrl: %s) leads to %s', (from, key, ctrl, to) => {
  expect(walk(rows, from, key, ctrl)).toBe(to)
})

test('down leads through every row, whatever lies in them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.option(day), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (days) => {
      const drawn = days.map((own, row) => ({ lane: 'work' as const, cells: own.map((at, index) => cell(`${row}.${index}`, at)) }))
      const seen = new Set<string>()
      for (let here = walk(drawn, null, ''); here !== null; here = walk(drawn, here, 'ArrowDown')) seen.add(here.split('.')[0] ?? '')
      expect(seen.size).toBe(days.length)
    }),
  )
})

const measures: Measures = { head: 30, line: 20, above: 0, note: 20, caption: (text) => text.length * 7 }
test('captions of milestones never touch, and rows never overlap', () => {
  const milestones = fc.array(fc.tuple(day, fc.stringMatching(/^[a-z]{1,30}$/)), { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(milestones, (all) => {
      const lanes = [
        lane(
          'milestones',
          all.map(([at, words], index) => cell(`${index}`, at, at, words)),
        ),
        lane('work', [cell('x', '2020-01-01')]),
      ]
      const { lanes: placed, height } = layoutOf(lanes, scaleOf(extentOf(lanes, []), 100, 1200), measures)
      const cells = placed[0]?.rows[0]?.cells ?? []
      for (const one of cells)
        for (const other of cells)
          if (one !== other && one.y === other.y) expect(one.right < other.left || other.right < one.left).toBe(true)
      const ends = placed.flatMap(({ rows: own }) => own).map(({ y, height: high }) => [y, y + high] as const)
      for (const [index, [top]] of ends.entries()) expect(top).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? 0)
      expect(height).toBeGreaterThanOrEqual(ends.at(-1)?.[1] ?? 0)
    }),
  )
})

test('a range leaves what touches it; what has no date stays', () => {
  const lanes = [lane('work', [cell('before', '2019-01-01')], [cell('across', '2019-01-01', '2025-01-01')], [cell('never', null)])]
  expect(within(lanes, { from: '2020-01-01', to: '2021-01-01' })[0]?.rows.flatMap(({ cells }) => cells.map(({ id }) => id))).toEqual([
    'across',
    'never',
  ])
  expect(extentOf(lanes, ['2026-05-05'])).toEqual({ from: '2019-01-01', to: '2026-12-31' })
})
