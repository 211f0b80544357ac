import { expect, test } from 'vitest'
import type { SentenceFields } from './reading.documents.ts'
import { whereTold } from './whereTold.ts'

const sentence = (kind: SentenceFields['kind'], rules: readonly string[] = [], variables: object = {}): SentenceFields =>
  ({
    kind,
    text: '',
    isFinding: rules.length > 0,
    subjects: rules.map((rule, i) => ({
      __typename: 'Gap',
      id: `${i}`,
      key: `${rule}:net.a:${i}`,
      rule: { id: rule, key: `KEY_OF_${rule}` },
    })),
    query: { question: 'C1', title: '', document: '', variables: JSON.stringify(variables) },
  }) as never

test('one gap is opened itself, several are shown in the list, by their rule', () => {
  expect(whereTold(sentence('NO_PROTECTION_AGREEMENT', ['G05']))).toEqual({ gap: 'G05:net.a:0' })
  expect(whereTold(sentence('ONE_SIDED', ['G28', 'G28']))).toEqual({ view: 'gaps', patch: { rule: ['G28'] } })
})

test('a change leads to the comparison with the day that it speaks of, a chain to the chains', () => {
  expect(whereTold(sentence('MORE_GROUPS', [], { before: '2025-01-01' }))).toEqual({ view: 'compare', patch: { from: '2025-01-01' } })
  expect(whereTold(sentence('CHAINS_HOLD'))).toEqual({ view: 'handovers', patch: { way: 'chains' } })
  expect(whereTold(sentence('ANSWERS'))).toBeNull()
})
