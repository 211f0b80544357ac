import { expect, test } from 'vitest'
import { eachSourceOnce } from './eachSourceOnce.ts'

test('a source named twice is listed once, with all that it says and as sure as its least sure statement', () => {
  const report = { source: { key: 'S1' }, lastConfirmedOn: null }
  const given = [
    { ...report, confidence: 'STATED' as const, statement: 'Das Netzwerk tagte.' },
    { ...report, confidence: 'DERIVED' as const, statement: 'Die Schule nahm teil.' },
    { ...report, confidence: 'STATED' as const, statement: 'Das Netzwerk tagte.' },
    { source: { key: 'S2' }, lastConfirmedOn: '2024-01-01', confidence: 'CONFIRMED' as const, statement: null },
  ]
  expect(eachSourceOnce(given)).toEqual([
    { ...report, confidence: 'DERIVED', statement: 'Das Netzwerk tagte. Die Schule nahm teil.' },
    { source: { key: 'S2' }, lastConfirmedOn: '2024-01-01', confidence: 'CONFIRMED', statement: null },
  ])
})
