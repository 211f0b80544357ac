import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from './block.ts'
import { linesOf } from './lines.ts'

/** Each letter is one wide, raised ones half. */
const measure = (text: string, run: Run) => [...text].length * (run.raised ? 0.5 : 1)
const said = (text: readonly Run[], width: number) =>
  linesOf(text, width, measure).map(({ segments }) => segments.map(({ text }) => text).join(''))

test('a text is broken at spaces and after hyphens; the space stays at the end of its line', () => {
  expect(said([{ text: 'Wer mit wem zusammenarbeitet' }], 8)).toEqual(['Wer mit ', 'wem ', 'zusammen', 'arbeitet'])
  expect(said([{ text: 'Kinder- und Jugendhilfe' }], 8)).toEqual(['Kinder- ', 'und ', 'Jugendhi', 'lfe'])
})

test('a number stays with its unit', () => {
  expect(said([{ text: 'sind 88,4\u00A0% von' }], 9)).toEqual(['sind ', '88,4\u00A0% ', 'von'])
})

test('the number of a note stays with the word before it', () => {
  expect(said([{ text: 'Von 43 sind ' }, { text: '31' }, { text: '[2]', raised: true, to: 'note-2' }, { text: ' da' }], 13)).toEqual([
    'Von 43 sind ',
    '31[2] da',
  ])
})

const runs = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '–', 'ä'), maxLength: 30 }).map((text) => text.replace(/^ +| +(?= )/g, '')),
  }),
  { maxLength: 5 },
)
test('no letter is lost or added, and no line is wider than there is room', () => {
  fc.assert(
    fc.property(runs, fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = linesOf(text, width, measure)
      expect(lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')).toBe(text.map(({ text }) => text).join(''))
      for (const { segments, width: wide } of lines) {
        for (const [at, segment] of segments.entries())
          expect(segment.x).toBe(segments.slice(0, at).reduce((sum, { width }) => sum + width, 0))
        expect(wide).toBeLessThanOrEqual(width)
      }
    }),
  )
})
