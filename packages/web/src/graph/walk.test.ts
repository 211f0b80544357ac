import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { walk, type Walked } from './walk.ts'

const nodes = ['a', 'b', 'c'].map((key) => ({ key }))
const ties = [
  { key: 'a~b', from: 'a', to: 'b' },
  { key: 'a~c', from: 'a', to: 'c' },
]
const at = (key: string): Walked => ({ kind: 'institution', key, at: key })
const along = (key: string, from: string): Walked => ({ kind: 'tie', key, at: from })

test.each([
  ['down goes to the next institution', at('a'), 'ArrowDown', at('b')],
  ['up at the first goes nowhere', at('a'), 'ArrowUp', null],
  ['right goes to the first tie', at('a'), 'ArrowRight', along('a~b', 'a')],
  ['right without ties goes nowhere', at('z'), 'ArrowRight', at('a')],
  ['down goes to the next tie', along('a~b', 'a'), 'ArrowDown', along('a~c', 'a')],
  ['right goes along the tie', along('a~c', 'a'), 'ArrowRight', at('c')],
  ['right goes along the tie backwards, too', along('a~c', 'c'), 'ArrowRight', at('a')],
  ['left goes back', along('a~c', 'a'), 'ArrowLeft', at('a')],
  ['End goes to the last', at('a'), 'End', at('c')],
  ['another key goes nowhere', at('a'), 'x', null],
] as const)('%s', (_, from, key, to) => {
  expect(walk(nodes, ties, from, key)).toEqual(to)
})

test('with up and down everybody is reached, and no key leads out of the picture', () => {
  const keys = fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'), { maxLength: 30 })
  fc.assert(
    fc.property(keys, (pressed) => {
      const end = pressed.reduce<Walked>((here, key) => walk(nodes, ties, here, key) ?? here, at('a'))
      expect(nodes.map(({ key }) => key)).toContain(end.at)
    }),
  )
  expect(
    nodes.map(
      (_, steps) => Array.from({ length: steps }).reduce<Walked>((here) => walk(nodes, ties, here, 'ArrowDown') ?? here, at('a')).at,
    ),
  ).toEqual(['a', 'b', 'c'])
})
