import { agreementStatuses } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { verbNamed } from '../writing/verbs.ts'
import { boardOf, cardAfter, movesFrom } from './board.ts'

const agreement = (title: string, status: (typeof agreementStatuses)[number], validTo: string | null = null) => ({
  key: title,
  title,
  status,
  validTo,
  terminatedOn: null,
  nextReviewOn: null,
  kind: { key: 'K', label: 'K' },
  parties: [],
})

test('every state has its column; what is over shares the last, the latest first', () => {
  const board = boardOf([
    ...agreementStatuses.map((status) => agreement(status, status, '2025-01-01')),
    agreement('soon', 'IN_FORCE', '2024-05-01'),
    agreement('open', 'IN_FORCE'),
  ])
  expect(board.map(({ column, agreements }) => [column, agreements.map(({ title }) => title)])).toEqual([
    ['DRAFT', ['DRAFT']],
    ['NEGOTIATION', ['NEGOTIATION']],
    ['SIGNED', ['SIGNED']],
    ['IN_FORCE', ['soon', 'IN_FORCE', 'open']],
    ['UNDER_REVIEW', ['UNDER_REVIEW']],
    ['OVER', ['TERMINATED', 'SUPERSEDED', 'EXPIRED']],
  ])
})

test('every move has a form of its own, and the state lets it', () => {
  for (const [status, names] of Object.entries(movesFrom))
    for (const name of names) {
      const verb = verbNamed(name)
      expect(verb?.of, name).toBe('Agreement')
      expect(verb?.when?.({ status } as never) ?? true, `${name} from ${status}`).toBe(true)
    }
})

test('arrow keys walk the cards and pass columns that have none', () => {
  const lengths = [2, 0, 3]
  const from = (key: string, column: number, row: number) => cardAfter(key, { column, row }, lengths)
  expect(from('ArrowDown', 0, 0)).toEqual({ column: 0, row: 1 })
  expect(from('ArrowDown', 0, 1)).toEqual({ column: 0, row: 1 })
  expect(from('ArrowUp', 2, 0)).toEqual({ column: 2, row: 0 })
  expect(from('ArrowRight', 0, 1)).toEqual({ column: 2, row: 1 })
  expect(from('ArrowLeft', 2, 2)).toEqual({ column: 0, row: 1 })
  expect(from('ArrowRight', 2, 2)).toEqual({ column: 2, row: 2 })
  expect(from('Home', 2, 2)).toEqual({ column: 2, row: 0 })
  expect(from('End', 2, 0)).toEqual({ column: 2, row: 2 })
  expect(from('Enter', 0, 0)).toBeNull()
})
