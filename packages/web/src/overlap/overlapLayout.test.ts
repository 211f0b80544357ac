import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, touchesCircle } from '../netzwerkkarte/geometry.ts'
import { worlds } from './overlap.factory.ts'
import { bandHalf, layoutNets } from './overlapLayout.ts'
import { netsModel } from './overlapModel.ts'

const measure = (text: string, size: number) => text.length * size * 0.56
const words = {
  note: () => 'Musterkreis · 12 Institutionen',
  tie: () => '2 gemeinsam (4,3 %)',
  unlinked: () => 'ohne dokumentierte Verbindung',
}
const frames = fc.record({ width: fc.integer({ min: 320, max: 1200 }), height: fc.integer({ min: 320, max: 820 }) })
const pairs = <T>(things: readonly T[]): [T, T][] =>
  things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]))

test('no two words, labels or networks touch, and no words cover a network', () => {
  fc.assert(
    fc.property(worlds, frames, ({ networks, found }, frame) => {
      const layout = layoutNets(netsModel(networks, 'LAND', found, 'DE'), frame, words, measure)
      const boxes = [...layout.ties, ...layout.breaks].flatMap((line) => line.words ?? [])
      expect(pairs(boxes).filter(([one, other]) => overlap(one, other))).toEqual([])
      expect(pairs(layout.labels ?? []).filter(([one, other]) => overlap(one, other))).toEqual([])
      expect(
        pairs(layout.nodes).filter(([one, other]) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius),
      ).toEqual([])
      expect(boxes.filter((box) => layout.nodes.some((node) => touchesCircle(box, node, node.radius)))).toEqual([])
      expect((layout.labels ?? []).filter((label) => touchesCircle(label, { x: 0, y: 0 }, layout.ring + bandHalf))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('the more take part, the larger the network, as far as there is room', () => {
  fc.assert(
    fc.property(worlds, frames, ({ networks, found }, frame) => {
      const { nodes } = layoutNets(netsModel(networks, 'LAND', found, 'DE'), frame, words, measure)
      for (const [one, other] of pairs(nodes.filter(({ node }) => node.members)))
        if ((one.node.members ?? 0) > (other.node.members ?? 0)) expect(one.radius).toBeGreaterThanOrEqual(other.radius)
    }),
    { numRuns: 40 },
  )
})
