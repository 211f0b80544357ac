import { expect, test } from 'vitest'
import { groupWork } from './workGroups.ts'

const gap = (dueOn: string | null, overdue = false) => ({ kind: 'GAP' as const, dueOn, overdue })
const mention = { kind: 'MENTION' as const, dueOn: null, overdue: false }
const proposal = { kind: 'PROPOSAL' as const, dueOn: null, overdue: false }

test('what is overdue stands first, then what is due, then the rest by its kind', () => {
  const items = [gap('2025-11-01', true), gap('2026-03-01'), gap('2026-04-01'), mention, gap(null), proposal]
  expect(groupWork(items)).toEqual([
    { heading: 'OVERDUE', items: [items[0]] },
    { heading: 'DUE', items: [items[1], items[2]] },
    { heading: 'PROPOSAL', items: [proposal] },
    { heading: 'GAP', items: [items[4]] },
    { heading: 'MENTION', items: [mention] },
  ])
})

test('where nothing waits, there are no headings', () => {
  expect(groupWork([])).toEqual([])
})
