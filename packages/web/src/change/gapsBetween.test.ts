import { expect, test } from 'vitest'
import type { ListedGap } from './compare.documents.ts'
import { gapsBetween } from './gapsBetween.ts'

const gap = (key: string, severity: ListedGap['severity']): ListedGap => ({
  id: key,
  key,
  severity,
  title: key,
  message: key,
  rule: { id: 'G01' },
})

test('a gap that is there on both days has neither opened nor closed, whatever its severity has become', () => {
  expect(gapsBetween([gap('a', 'LOW')], [gap('a', 'CRITICAL')])).toEqual({ opened: [], closed: [] })
})

test('gaps of one day only have opened or closed, the most pressing first', () => {
  const { opened, closed } = gapsBetween([gap('gone', 'HIGH')], [gap('b', 'LOW'), gap('a', 'LOW'), gap('c', 'CRITICAL')])
  expect(opened.map(({ key }) => key)).toEqual(['c', 'a', 'b'])
  expect(closed.map(({ key }) => key)).toEqual(['gone'])
})
