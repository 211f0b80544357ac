import { expect, test } from 'vitest'
import type { GraphLine, GraphNode } from './graphModel.ts'
import { pairsIn, shownOf } from './shown.ts'

const node = (key: string, sector = 's') => ({ key, sector: { key: sector, label: sector } }) as GraphNode
const line = (from: string, to: string, more: Partial<GraphLine> = {}) =>
  ({ key: `${from}${to}`, pair: `${from}~${to}`, from, to, look: 'confirmed', among: false, ...more }) as GraphLine
const chain = { nodes: ['a', 'b', 'c', 'd'].map((key) => node(key)), lines: [line('a', 'b'), line('b', 'c'), line('c', 'd')] }
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key)

test('a look or a sector that is switched off takes its lines with it', () => {
  const model = { nodes: [node('a'), node('b', 'x'), node('c')], lines: [line('a', 'b'), line('a', 'c'), line('c', 'a', { look: 'gap' })] }
  const { nodes, lines } = shownOf(model, { off: ['x', 'gap'], around: null, steps: 0 })
  expect(keys(nodes)).toEqual(['a', 'c'])
  expect(keys(lines)).toEqual(['ac'])
})

test.each([
  [0, ['a', 'b', 'c', 'd']],
  [1, ['a', 'b']],
  [2, ['a', 'b', 'c']],
])('around somebody, %i steps reach %j', (steps, reached) => {
  expect(keys(shownOf(chain, { off: [], around: 'a', steps }).nodes)).toEqual(reached)
})

test('an agreement of many is no step, and who is in the middle stays though their sector is switched off', () => {
  const model = { nodes: [node('a', 'x'), node('b'), node('c')], lines: [line('a', 'b'), line('a', 'c', { among: true })] }
  expect(keys(shownOf(model, { off: ['x'], around: 'a', steps: 1 }).nodes)).toEqual(['a', 'b'])
})

test('who was caught stands alone', () => {
  const { nodes, lines } = shownOf(chain, { off: [], around: null, steps: 0, only: new Set(['a', 'b', 'd']) })
  expect([keys(nodes), keys(lines)]).toEqual([['a', 'b', 'd'], ['ab']])
})

test('somebody who is not there is no middle', () => {
  expect(keys(shownOf(chain, { off: [], around: 'z', steps: 1 }).nodes)).toHaveLength(4)
})

test('pairs are counted once however many lines tie them, and apart from those where more is expected', () => {
  const lines = [
    line('a', 'b'),
    line('b', 'a', { pair: 'a~b', look: 'agreement' }),
    line('a', 'b', { look: 'gap' }),
    line('b', 'c', { look: 'gap' }),
  ]
  expect(pairsIn(lines)).toEqual({ tied: 1, expected: 2 })
  expect(
    pairsIn(
      shownOf({ nodes: ['a', 'b', 'c'].map((key) => node(key)), lines }, { off: ['confirmed', 'gap'], around: null, steps: 0 }).lines,
    ),
  ).toEqual({
    tied: 1,
    expected: 0,
  })
})
