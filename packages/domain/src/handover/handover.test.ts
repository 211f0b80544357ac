import { describe, expect, test } from 'vitest'
import { institutionTypes } from '../institution/index.ts'
import { normByKey } from '../norm/index.ts'
import { disruptionStatusOn, type Disruption } from './handover.ts'
import {
  claimsConsultation,
  handoverTemplateBetween,
  handoverTemplates,
  isSecrecyBound,
  type HandoverTemplate,
} from './handoverTemplates.ts'

describe('The templates of hand-overs', () => {
  const types = new Set<string>(institutionTypes.map(({ key }) => key))

  test('name types and norms that there are', () => {
    for (const { key, from, to, norm } of handoverTemplates) {
      expect(
        [...from, ...to].filter((type) => !types.has(type)),
        key,
      ).toEqual([])
      if (norm !== null) expect(normByKey.has(norm), key).toBe(true)
    }
  })

  test('are told apart by the types of their two sides', () => {
    const pairs = handoverTemplates.flatMap(({ from, to }) => from.flatMap((one) => to.map((other) => `${one} → ${other}`)))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(handoverTemplateBetween('kita', 'asd')?.key).toBe('KITA_JUGENDAMT')
    expect(handoverTemplateBetween('asd', 'kita')).toBeNull()
  })

  test('say of each type whether it is bound to secrecy and whether it may ask for advice', () => {
    const bound = handoverTemplates.filter((template: HandoverTemplate) => template.fromSecrecyBound).flatMap(({ from }) => [...from])
    expect(bound).toContain('kinderklinik')
    for (const type of types) {
      expect(isSecrecyBound(type), type).toBe(bound.some((one) => one === type))
      expect(claimsConsultation(type), type).toBe(handoverTemplateBetween(type, 'insofa_pool')?.key === 'ALLE_INSOFA')
    }
    expect(claimsConsultation('kita')).toBe(true)
    expect([isSecrecyBound('polizei'), claimsConsultation('asd')]).toEqual([false, false])
  })
})

test('a disruption is open, then in work, then solved', () => {
  const disruption: Disruption = {
    key: 'dis.eins',
    kind: 'SONSTIGES',
    handover: 'hand.eins',
    cooperation: null,
    reportedOn: '2025-03-01',
    reportedBy: null,
    severity: 1,
    inWorkSince: '2025-04-01',
    solvedOn: '2025-05-01',
    note: null,
    provenance: [],
  }
  const days = ['2025-02-28', '2025-03-01', '2025-04-01', '2025-05-01']
  expect(days.map((day) => disruptionStatusOn(disruption, day))).toEqual([null, 'OPEN', 'IN_WORK', 'SOLVED'])
})
