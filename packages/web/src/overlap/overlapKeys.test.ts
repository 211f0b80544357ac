import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worlds } from './overlap.factory.ts'
import { type NetSpot, nextNetSpot } from './overlapKeys.ts'
import { type NetsModel, netsModel } from './overlapModel.ts'

/** Everything that the keys reach from the first network. */
function reached(model: NetsModel): Set<string> {
  const first: NetSpot = { kind: 'network', key: model.nodes[0]?.key ?? '' }
  const open: NetSpot[] = [first]
  const seen = new Set([`${first.kind} ${first.key} `])
  for (let spot = open.pop(); spot; spot = open.pop())
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      const next = nextNetSpot(model, spot, key)
      const name = next && `${next.kind} ${next.key} ${next.by ?? ''}`
      if (!next || !name || seen.has(name)) continue
      seen.add(name)
      open.push(next)
    }
  return new Set([...seen].map((name) => name.split(' ').slice(0, 2).join(' ')))
}

test('every network, every tie and every break is reached by the keyboard', () => {
  fc.assert(
    fc.property(worlds, ({ networks, found }) => {
      const model = netsModel(networks, 'LAND', found, 'DE')
      const all = [
        ...model.nodes.map(({ key }) => `network ${key}`),
        ...model.ties.map(({ key }) => `overlap ${key}`),
        ...model.breaks.map(({ key }) => `gap ${key}`),
      ]
      expect([...reached(model)].sort()).toEqual(all.sort())
    }),
  )
})

test('from a tie up leads back to where one came from, down to the other end', () => {
  fc.assert(
    fc.property(worlds, ({ networks, found }) => {
      const model = netsModel(networks, 'LAND', found, 'DE')
      for (const { key } of model.nodes) {
        const tie = nextNetSpot(model, { kind: 'network', key }, 'ArrowDown')
        if (!tie) continue
        expect(nextNetSpot(model, tie, 'ArrowUp')).toEqual({ kind: 'network', key })
        expect(nextNetSpot(model, tie, 'ArrowDown')?.key).not.toBe(key)
      }
    }),
  )
})
