import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAfter } from './gridKeys.ts'
import { institutionOrder, matrixOrders, pairLookup, sectorOrder, shortOf } from './orders.ts'
import { sectorName } from './sectorName.ts'

const extent = { rows: 4, columns: 3, page: 2 }
test.each([
  ['ArrowRight', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 1, column: 0 }],
  ['ArrowUp', false, { row: 0, column: 0 }],
  ['End', false, { row: 0, column: 2 }],
  ['End', true, { row: 3, column: 2 }],
  ['PageDown', false, { row: 2, column: 0 }],
] as const)('%s (Ctrl: %s) leads from the first cell where grids lead', (key, ctrl, to) => {
  expect(placeAfter(key, ctrl, { row: 0, column: 0 }, extent)).toEqual(to)
})

test('no key leads out of a grid, and a letter leads nowhere', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.boolean(), fc.nat(3), fc.nat(2), (key, ctrl, row, column) => {
      const to = placeAfter(key, ctrl, { row, column }, extent)!
      expect(to.row >= 0 && to.row < 4 && to.column >= 0 && to.column < 3).toBe(true)
    }),
  )
  expect(placeAfter('a', false, { row: 0, column: 0 }, extent)).toBeNull()
})

const sector = (key: string) => ({ id: key, key, label: key })
const byInstitution = {
  institutions: ['a', 'b', 'c', 'd'].map((key, place) => ({
    id: key,
    key,
    name: key,
    sector: sector(['kita', 'justiz', 'kita', 'justiz'][place]!),
  })),
  communities: [0, 2, 1, 1],
  row: [0, 1, 2],
  column: [1, 2, 3],
  expected: [1, 1, 0],
  met: [0, 0, 0],
  tied: [0, 1, 1],
  agreed: [0, 0, 1],
  level: [0, 3, 0],
}

test('institutions stand by what is wanting, by sector in the given order, or by community, alone last; each once', () => {
  expect(shortOf(byInstitution)).toEqual([1, 2, 1, 0])
  expect(institutionOrder(byInstitution, 'gap', [])).toEqual([1, 0, 2, 3])
  expect(institutionOrder(byInstitution, 'sector', ['justiz', 'kita'])).toEqual([1, 3, 0, 2])
  expect(institutionOrder(byInstitution, 'community', [])).toEqual([2, 3, 1, 0])
  for (const by of matrixOrders) expect(institutionOrder(byInstitution, by, ['kita', 'justiz']).toSorted()).toEqual([0, 1, 2, 3])
})

test('a pair is found from both of its ends, and only where it is told', () => {
  const pairOf = pairLookup(byInstitution)
  expect([pairOf(0, 1), pairOf(1, 0), pairOf(3, 2), pairOf(0, 3)]).toEqual([0, 0, 2, undefined])
})

test('sectors stand by what is wanting, else as the taxonomy has them', () => {
  const of = (key: string, expected: number, met: number) => ({ sector: sector(key), institutions: 1, expected, met })
  const matrix = { sectors: [of('a', 3, 3), of('b', 5, 1), of('c', 4, 3)], cells: [], elsewhere: [] }
  expect(sectorOrder(matrix, 'gap')).toEqual([1, 2, 0])
  expect(sectorOrder(matrix, 'sector')).toEqual([0, 1, 2])
})

test('the head of a column says the name of a sector without what explains it', () => {
  expect(sectorName('Arbeit und Soziales (Jobcenter, Sozialamt)')).toBe('Arbeit und Soziales')
  expect(sectorName('Ministerien, Landesbehörden, Landschaftsverbände')).toBe('Ministerien')
  expect(sectorName('Justiz')).toBe('Justiz')
})
