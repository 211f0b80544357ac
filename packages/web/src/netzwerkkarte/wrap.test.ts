import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Measure, type Setting, wrap, wrapEvenly } from './wrap.ts'

const measure: Measure = (text, size) => [...text].length * size * 0.55
const setting: Setting = { size: 12, weight: 400, line: 15 }
const words = fc.stringMatching(/^[A-ZÄÖÜa-zäöü-]{2,28}( [A-ZÄÖÜa-zäöü/-]{2,22}){0,5}$/)
const letters = (given: string) => given.replaceAll(/[\s-]/g, '')

test('a space after a hyphen stays a space', () => {
  expect(wrap('Polizei- und Ordnungsbehörden', 400, setting, measure).lines).toEqual(['Polizei- und Ordnungsbehörden'])
  expect(wrap('Polizei- und Ordnungsbehörden', 130, setting, measure).lines).toEqual(['Polizei- und', 'Ordnungsbehörden'])
})

test('a hyphen that a word has by itself gets no space', () => {
  expect(wrap('Eltern-Kind-Gruppe', 400, setting, measure).lines).toEqual(['Eltern-Kind-Gruppe'])
  expect(wrap('Eltern-Kind-Gruppe', 85, setting, measure).lines).toEqual(['Eltern-Kind-', 'Gruppe'])
})

test('an ellipsis cuts a text that has a hyphen before a space as it is written', () => {
  expect(wrap('Polizei- und Ordnungsbehörden', 90, setting, measure, 1).lines).toEqual(['Polizei- und…'])
})

test('even lines leave no short word alone at the end', () => {
  expect(wrap('Jugendamt, insbesondere ASD', 155, setting, measure).lines).toEqual(['Jugendamt, insbesondere', 'ASD'])
  expect(wrapEvenly('Jugendamt, insbesondere ASD', 155, setting, measure).lines).toEqual(['Jugendamt,', 'insbesondere ASD'])
})

test('even lines are as many as plain ones, no wider, not hyphenated more often, and keep every letter', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 200 }), (text, room) => {
      const plain = wrap(text, room, setting, measure)
      const even = wrapEvenly(text, room, setting, measure)
      expect(even.lines.length).toBeLessThanOrEqual(plain.lines.length)
      expect(even.width).toBeLessThanOrEqual(plain.width)
      expect(even.hyphens).toBeLessThanOrEqual(plain.hyphens)
      expect(letters(even.lines.join(''))).toBe(letters(text))
    }),
  )
})

test('in a room that is wide enough a text stays as it is written', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(wrap(text, 10_000, setting, measure).lines).toEqual([text])
    }),
  )
})

test('what does not fit is cut with an ellipsis, without the hyphens of lines that are not shown', () => {
  const { lines } = wrap('Leistungserbringer Eingliederungshilfe Bergfeld am See', 80, setting, measure, 2)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  expect(lines[1]).not.toMatch(/- /)
})

test('wrapping keeps every letter and never makes a line wider than the room', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 200 }), (text, room) => {
      const { lines, width } = wrap(text, room, setting, measure)
      expect(letters(lines.join(''))).toBe(letters(text))
      expect(width).toBeLessThanOrEqual(room)
    }),
  )
})
