import { expect, test } from 'vitest'
import { jointsOf, softened } from './hyphens.ts'

const divided = (text: string) => softened(text).replaceAll('\u00AD', '|')

test('long German compounds may be divided where their parts meet', () => {
  expect(divided('Eingliederungshilfe')).toBe('Eingliederungs|hilfe')
  expect(divided('Kindertagesbetreuung')).toBe('Kinder|tages|betreuung')
  expect(divided('Staatsanwaltschaften')).toBe('Staats|anwalt|schaften')
})

test('short words stay whole', () => {
  expect(divided('Polizei und Jugendamt')).toBe('Polizei und Jugendamt')
})

test('a word does not begin with a joint', () => {
  expect(jointsOf('Schutzeinrichtung')).toEqual([6])
})
