import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather, type Whole } from './gather.ts'

/** Four in the first territory (three of sector 0, one of sector 1), two of sector 1 in the second. */
const six: Whole = {
  territory: [0, 0, 0, 0, 1, 1],
  sector: [0, 0, 0, 1, 1, 1],
  from: [0, 1, 0, 3, 3, 5],
  to: [1, 2, 3, 0, 4, 4],
  word: [0, 0, 0, 0, 1, 0],
  level: [2, 0, 3, 4, 0, 1],
}
const undirected = new Set<number>()
const drawn = (atMost: number, open: { territory: number; sector: number | null }[] = [], directed = undirected) =>
  gather(six, { atMost, open, directed })

describe('a whole', () => {
  test('is drawn with every institution when there is room for all', () => {
    const { grain, nodes, lines } = drawn(11)
    expect(grain).toBe('INSTITUTION')
    expect(nodes.map(({ institution }) => institution)).toEqual([0, 1, 2, 3, 4, 5])
    // Both ways between the first and the fourth are one line at the higher of their levels.
    expect(lines).toContainEqual({ from: 0, to: 3, word: 0, level: 4, ties: 2 })
    expect(lines).toHaveLength(5)
  })

  test('is gathered by sector in each territory when there is not; who is alone stands for themselves', () => {
    const { grain, nodes, lines } = drawn(10)
    expect(grain).toBe('SECTOR')
    expect(nodes).toEqual([
      { institution: null, territory: 0, sector: 0, institutions: 3, ties: 2 },
      { institution: 3, territory: 0, sector: 1, institutions: 1, ties: 0 },
      { institution: null, territory: 1, sector: 1, institutions: 2, ties: 1 },
    ])
    expect(lines).toEqual([
      { from: 0, to: 1, word: 0, level: 4, ties: 2 },
      { from: 1, to: 2, word: 1, level: 0, ties: 1 },
    ])
  })

  test('is gathered by territory when there is less room, and never further', () => {
    for (const atMost of [4, 0]) {
      const { grain, nodes, lines } = drawn(atMost)
      expect(grain).toBe('TERRITORY')
      expect(nodes).toEqual(
        [
          { institution: null, territory: 0, sector: null, institutions: 4, ties: 4 },
          { institution: null, territory: 1, sector: 1, institutions: 2, ties: 1 },
        ].map((node) => ({ ...node, sector: null })),
      )
      expect(lines).toEqual([{ from: 0, to: 1, word: 1, level: 0, ties: 1 }])
    }
  })

  test('stands as what a group is made of where that is opened: a territory as its sectors, a sector as its institutions', () => {
    const territory = drawn(0, [{ territory: 0, sector: null }])
    expect(territory.nodes.map(({ territory: at, sector, institutions }) => [at, sector, institutions])).toEqual([
      [0, 0, 3],
      [0, 1, 1],
      [1, null, 2],
    ])
    const sector = drawn(0, [
      { territory: 0, sector: null },
      { territory: 0, sector: 0 },
    ])
    expect(sector.nodes.map(({ institution }) => institution)).toEqual([0, 1, 2, 3, null])
    expect(sector.grain).toBe('TERRITORY')
  })

  test('keeps the way of ties that run one way only', () => {
    const { lines } = drawn(100, [], new Set([0]))
    expect(lines.filter(({ from, to }) => from + to === 3 && from * to === 0)).toEqual([
      { from: 0, to: 3, word: 0, level: 3, ties: 1 },
      { from: 3, to: 0, word: 0, level: 4, ties: 1 },
    ])
  })

  test('loses nobody and no tie, however it is gathered and whatever is opened', () => {
    const institution = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
    const world = fc.array(institution, { minLength: 1, maxLength: 25 }).chain((everyone) =>
      fc.record({
        everyone: fc.constant(everyone),
        ties: fc.array(fc.tuple(fc.nat({ max: everyone.length - 1 }), fc.nat({ max: everyone.length - 1 }), fc.nat({ max: 2 })), {
          maxLength: 60,
        }),
        open: fc.array(fc.record({ territory: fc.nat({ max: 3 }), sector: fc.option(fc.nat({ max: 3 })) }), { maxLength: 6 }),
        atMost: fc.nat({ max: 60 }),
      }),
    )
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
    fc.assert(
      fc.property(world, ({ everyone, ties, open, atMost }) => {
        const whole: Whole = {
          territory: everyone.map(([territory]) => territory),
          sector: everyone.map(([, sector]) => sector),
          from: ties.map(([from]) => from),
          to: ties.map(([, to]) => to),
          word: ties.map(([, , word]) => word),
          level: ties.map(() => 0),
        }
        const { nodes, lines, grain } = gather(whole, { atMost, open, directed: new Set([2]) })
        expect(sum(nodes.map(({ institutions }) => institutions))).toBe(everyone.length)
        expect(sum([...nodes, ...lines].map((each) => each.ties))).toBe(ties.length)
        expect(lines.every(({ from, to, word }) => from !== to && (from < to || word === 2))).toBe(true)
        expect(new Set(lines.map(({ from, to, word }) => `${from} ${to} ${word}`)).size).toBe(lines.length)
        if (grain !== 'TERRITORY' && open.length === 0) expect(nodes.length + lines.length).toBeLessThanOrEqual(atMost)
      }),
    )
  })
})
