import { expect, test } from 'vitest'
import { inClusters } from './clusters.ts'

const crowd = (sizes: readonly number[]) =>
  sizes.flatMap((size, network) => Array.from({ length: size }, (_, at) => ({ key: `${network}.${at}`, networks: [`net.${network}`] })))

test('nobody stands on anybody else, and each network keeps to itself', () => {
  const nodes = crowd([1, 2, 30, 30, 120, 7])
  const places = inClusters(nodes)
  const at = nodes.map(({ key, networks }) => ({ network: networks[0], ...(places.get(key) ?? { x: Number.NaN, y: Number.NaN }) }))
  for (const [index, one] of at.entries())
    for (const other of at.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.network === other.network ? 30 : 200)
})

test('whoever belongs to several stands once, in the first', () => {
  const places = inClusters([
    { key: 'a', networks: ['x', 'y'] },
    { key: 'b', networks: ['x'] },
    { key: 'c', networks: ['y'] },
  ])
  const away = (one: string, other: string) =>
    Math.hypot((places.get(one)?.x ?? 0) - (places.get(other)?.x ?? 0), (places.get(one)?.y ?? 0) - (places.get(other)?.y ?? 0))
  expect(places.size).toBe(3)
  expect(away('a', 'b')).toBeLessThan(away('a', 'c'))
})
