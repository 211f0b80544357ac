import { expect, test } from 'vitest'
import { type BoardGap, columnsOf } from './board.ts'

const gap = (key: string, status: BoardGap['status'], dueOn: string | null = null) => ({ key, status, dueOn }) as BoardGap

test('each gap stands in the column of its state, what is due first in front, the rest as it came', () => {
  const columns = columnsOf([
    gap('a', 'OPEN'),
    gap('b', 'OPEN', '2026-03-01'),
    gap('c', 'ACKNOWLEDGED'),
    gap('d', 'OPEN', '2026-02-01'),
    gap('e', 'OPEN'),
  ])
  expect(columns.map(({ status, gaps }) => [status, gaps.map(({ key }) => key)])).toEqual([
    ['OPEN', ['d', 'b', 'a', 'e']],
    ['ACKNOWLEDGED', ['c']],
    ['ACCEPTED', []],
    ['RESOLVED', []],
  ])
})
