import { expect, test } from 'vitest'
import { aNetwork, anOverlap, aPlace, together } from './overlap.factory.ts'
import { netsModel } from './overlapModel.ts'

const town = aPlace('stadt', 'kreis')
const networks = [aNetwork('b', aPlace('kreis'), 5), aNetwork('a', town, null), aNetwork('c', aPlace('nachbar'), 0)]

test('above a Kreis networks are grouped by Kreis, within one by place, both by name', () => {
  const groups = (level: 'LAND' | 'KREIS') =>
    netsModel(networks, level, null, 'DE').groups.map(({ name, nodes }) => [name, nodes.map(({ key }) => key)])
  expect(groups('LAND')).toEqual([
    ['kreis', ['net.a', 'net.b']],
    ['nachbar', ['net.c']],
  ])
  expect(groups('KREIS')).toEqual([
    ['kreis', ['net.b']],
    ['nachbar', ['net.c']],
    ['stadt', ['net.a']],
  ])
})

test('who may not look in sees no number; nobody documented is a number', () => {
  expect(netsModel(networks, 'LAND', null, 'DE').nodes.map(({ key, members }) => [key, members])).toEqual([
    ['net.a', null],
    ['net.b', 5],
    ['net.c', 0],
  ])
})

test('a break is drawn between groups; two places of one group are in the list only', () => {
  const found = together(
    [anOverlap('a', 'b', 2), anOverlap('a', 'elsewhere', 1)],
    [
      ['kreis', 'nachbar'],
      ['stadt', 'kreis'],
    ],
  )
  const model = netsModel(networks, 'LAND', found, 'DE')
  expect(model.breaks.map(({ a, b }) => [a, b])).toEqual([['ter.kreis', 'ter.nachbar']])
  // What the viewer does not see has no line.
  expect(model.ties.map(({ key }) => key)).toEqual(['net.a~net.b'])
})
