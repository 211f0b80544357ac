import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenFor, readGiven, withGiven } from './given.ts'

test('what is given comes back whatever it says, and says nothing of other fields', () => {
  fc.assert(
    fc.property(
      fc.string().filter((of) => !of.includes('?')),
      fc.string(),
      fc.array(fc.string(), { minLength: 1 }),
      fc.integer(),
      (of, word, list, number) => {
        const read = readGiven(withGiven(of, { word, list, number, none: null }))
        expect(read.of).toBe(of)
        expect(givenFor(read.given, 'word', 'word')).toBe(word)
        expect(givenFor(read.given, 'list', 'list')).toEqual(list)
        expect(givenFor(read.given, 'number', 'number')).toBe(number)
        expect(givenFor(read.given, 'none', 'word')).toBeUndefined()
      },
    ),
  )
})

test('a form about a thing alone stays as it was', () => {
  expect(withGiven('f12', {})).toBe('f12')
  expect(readGiven('inst.a~inst.b')).toMatchObject({ of: 'inst.a~inst.b' })
})
