import { expect, test } from 'vitest'
import { jointsOf, softened } from './hyphens.ts'

const divided = (text: string) => softened(text).replaceAll('\u00AD', '|')

test('long German compounds may be divided where their parts meet', () => {
  expect(divided('Eingliederungshilfe')).toBe('Eingliederungs|hilfe')
  expect(divided('Kindertagesbetreuung')).toBe('Kinder|tages|betreuung')
  expect(divided('Staatsanwaltschaften')).toBe('Staats|anwalt|schaften')
})

test('a pair of words may be divided behind its stroke', () => {
  expect(divided('Behinderten-/Eingliederungshilfe')).toBe('Behinderten-/\u200BEingliederungs|hilfe')
  expect(divided('und/oder ASD/KSD')).toBe('und/\u200Boder ASD/KSD')
})

test('short words stay whole', () => {
  expect(divided('Polizei und Jugendamt')).toBe('Polizei und Jugendamt')
})

test('a word does not begin with a joint', () => {
  expect(jointsOf('Schutzeinrichtung')).toEqual([6])
})
