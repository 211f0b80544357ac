import { describe, expect, test } from 'vitest'
import { aClaim, aCooperation } from '../situation/situation.factory.ts'
import { tieOf } from './tieOf.ts'

const cooperation = aCooperation('coop.a', 'inst.a', 'inst.b', {
  documentedLevel: 3,
  documentedForm: 'GEMEINSAMES_PROJEKT',
  documentedFrequency: 2,
})
const by = (party: 'a' | 'b', level: 0 | 1 | 2 | 3 | 4 | 5, given = {}) => aClaim('coop.a', `inst.${party}`, level, given)

describe('a tie', () => {
  test('that nobody claims is what a source documents, neither confirmed nor one-sided', () => {
    expect(tieOf(cooperation, [])).toEqual({
      level: 3,
      form: 'GEMEINSAMES_PROJEKT',
      frequency: 2,
      confirmed: false,
      claimedBy: [],
      claimedOnlyBy: null,
      oneSided: false,
      perceptionGap: null,
    })
  })

  test('has the lower of the two stated levels, and the difference as its perception gap', () => {
    expect(tieOf(cooperation, [by('b', 1), by('a', 4)])).toMatchObject({
      level: 1,
      confirmed: true,
      claimedBy: ['inst.a', 'inst.b'],
      oneSided: false,
      perceptionGap: 3,
    })
  })

  test('has the only stated level and is one-sided when one party claims it', () => {
    expect(tieOf(cooperation, [by('b', 4)])).toMatchObject({
      level: 4,
      confirmed: false,
      oneSided: true,
      claimedOnlyBy: 'inst.b',
      perceptionGap: null,
    })
  })

  test('is denied by a claim of 0, which is an answer: neither confirmed nor one-sided', () => {
    expect(tieOf(cooperation, [by('a', 4), by('b', 0)])).toMatchObject({ level: 0, confirmed: false, oneSided: false, perceptionGap: 4 })
    expect(tieOf(cooperation, [by('a', 0)])).toMatchObject({ level: 0, confirmed: false, oneSided: false })
  })

  test('has the form that most claims name, of equally named ones the first by taxonomy order', () => {
    const forms = (...named: string[]) => ({ forms: named })
    expect(tieOf(cooperation, [by('a', 1, forms('ARBEITSKREIS', 'INFORMATION')), by('b', 1, forms('ARBEITSKREIS'))]).form).toBe(
      'ARBEITSKREIS',
    )
    expect(tieOf(cooperation, [by('a', 1, forms('ARBEITSKREIS')), by('b', 1, forms('INFORMATION'))]).form).toBe('INFORMATION')
    expect(tieOf(cooperation, [by('a', 1)]).form).toBe('GEMEINSAMES_PROJEKT')
  })

  test('has the lower of the stated frequencies', () => {
    expect(tieOf(cooperation, [by('a', 1, { frequency: 4 }), by('b', 1, { frequency: 3 })]).frequency).toBe(3)
  })

  test('counts a party’s latest claim only, and nobody else’s', () => {
    const earlier = by('a', 5, { key: 'claim.1', validFrom: '2020-01-01' })
    const later = by('a', 2, { key: 'claim.2', validFrom: '2024-01-01' })
    expect(tieOf(cooperation, [by('a', 5, { key: 'claim.1' }), by('a', 3, { key: 'claim.0' })]).level).toBe(3)
    expect(tieOf(cooperation, [later, by('a', 4, { key: 'claim.0', validFrom: null })]).level).toBe(2)
    expect(tieOf(cooperation, [earlier, later, aClaim('coop.a', 'inst.press', 5)])).toMatchObject({ level: 2, claimedOnlyBy: 'inst.a' })
  })
})
