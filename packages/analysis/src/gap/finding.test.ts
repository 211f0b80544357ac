import { describe, expect, test } from 'vitest'
import { findingOf, type FindingDraft } from './finding.ts'

const draft = (given: Partial<FindingDraft> = {}): FindingDraft => ({
  rule: 'G01',
  severity: 'HIGH',
  scope: { concept: 'network', key: 'net.a' },
  subjects: [],
  facts: {},
  grounds: [],
  evidence: [],
  ...given,
})

describe('the key of a gap', () => {
  test('is rule, scope, subjects and discriminator', () => {
    const subjects = [
      { concept: 'network' as const, key: 'net.a' },
      { concept: 'templateItem' as const, key: 'insofa' },
    ]
    expect(findingOf(draft({ subjects, discriminator: 'tpl.x' })).key).toBe('G01:net.a:insofa:tpl.x')
  })

  test('has no empty end, and keeps an empty middle', () => {
    expect(findingOf(draft()).key).toBe('G01:net.a')
    expect(findingOf(draft({ discriminator: 'x' })).key).toBe('G01:net.a::x')
  })

  test('does not depend on severity, or on the order of the subjects', () => {
    const subjects = [
      { concept: 'network' as const, key: 'net.c' },
      { concept: 'network' as const, key: 'net.b' },
    ]
    expect(findingOf(draft({ subjects, severity: 'INFO' })).key).toBe('G01:net.a:net.b+net.c')
    expect(findingOf(draft({ subjects: subjects.toReversed() })).key).toBe('G01:net.a:net.b+net.c')
  })
})
