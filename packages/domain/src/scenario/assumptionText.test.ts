import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementKinds } from '../agreement/index.ts'
import { type Level, levelLabels } from '../cooperation/index.ts'
import { institutionTypes } from '../institution/index.ts'
import { fromDayNumber } from '../time/index.ts'
import { anAssumption, assumedKey, isAssumedKey } from './assumption.ts'
import { assumptionKinds } from './assumptionKinds.ts'
import { assumptionIn, assumptionText } from './assumptionText.ts'

const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const keyOf = (...words: string[]) => fc.tuple(fc.constantFrom(...words), slug).map((parts) => parts.join('.'))
const oneOf = (terms: readonly { key: string }[]) => fc.constantFrom(...terms.map(({ key }) => key))
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const anyParts = fc.record({
  institutions: fc.array(keyOf('inst'), { maxLength: 4 }),
  network: perhaps(keyOf('net')),
  territory: perhaps(keyOf('ter')),
  type: perhaps(oneOf(institutionTypes)),
  agreementKind: perhaps(oneOf(agreementKinds)),
  level: perhaps(fc.constantFrom(...Object.keys(levelLabels).map((level) => Number(level) as Level))),
  day: perhaps(fc.integer({ min: -10_000, max: 40_000 }).map(fromDayNumber)),
  thing: perhaps(keyOf('agr', 'evt', 'hand')),
})
const anyKind = fc.constantFrom(...assumptionKinds.map(({ key }) => key))

test('an assumption is read as it was written, whatever its parts', () => {
  fc.assert(
    fc.property(anyKind, anyParts, (kind, parts) => {
      const assumption = anAssumption(kind, parts)
      expect(assumptionIn(assumptionText(assumption))).toEqual(assumption)
    }),
  )
})

test('it is one word of an address', () => {
  fc.assert(fc.property(anyKind, anyParts, (kind, parts) => /^[\w.~-]+$/.test(assumptionText(anAssumption(kind, parts)))))
  expect(assumptionText(anAssumption('ADD_TIE', { institutions: ['inst.b', 'inst.a'], level: 2 }))).toBe('ADD_TIE~inst.b~inst.a~2')
})

test('a part that is not said is empty', () => {
  expect(assumptionIn('REMOVE_TIE')).toEqual({
    kind: 'REMOVE_TIE',
    institutions: [],
    network: null,
    territory: null,
    type: null,
    agreementKind: null,
    level: null,
    day: null,
    thing: null,
  })
})

test.each([
  '',
  'NO_SUCH_KIND~inst.a',
  'ADD_TIE~inst.a~6',
  'ADD_TIE~inst.a~22',
  'ADD_TIE~2023-02-30',
  'ADD_TIE~no_such_type',
  'ADD_TIE~need.a',
  'ADD_TIE~x-agr.a',
  'ADD_TIE~',
])('%s is no assumption', (text) => expect(assumptionIn(text)).toBeNull())

test('the key of something assumed says so, and tells it from whatever else is assumed', () => {
  expect(assumedKey('agr', 'inst.a', 'inst.b')).toBe('agr.assumed.inst.a+inst.b')
  fc.assert(
    fc.property(fc.uniqueArray(fc.array(keyOf('inst'), { minLength: 1 }), { minLength: 2, maxLength: 2, selector: String }), (lists) => {
      const keys = lists.map((parts) => assumedKey('agr', ...parts))
      expect(keys.map(isAssumedKey)).toEqual([true, true])
      expect(keys[0]).not.toBe(keys[1])
    }),
  )
  expect(isAssumedKey('agr.eins')).toBe(false)
})
