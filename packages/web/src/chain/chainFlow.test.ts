import { chains, handoverTemplateByKey } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { flowOf, gapByTemplate, partAfter } from './chainFlow.ts'

const one = (name: string) => ({ key: `inst.${name}`, name })
const school = {
  chain: { label: 'Schule → Jugendamt → Familiengericht' },
  steps: [
    {
      template: { key: 'S_J', label: 'Schule → Jugendamt' },
      state: 'PARTLY' as const,
      givers: [one('a'), one('b'), one('c')],
      takers: [one('ja')],
    },
    { template: { key: 'J_F', label: 'Jugendamt → Familiengericht' }, state: 'HOLDS' as const, givers: [one('ja')], takers: [one('fg')] },
  ],
}

test('a chain has a box for each side and an arrow for each step between', () => {
  const { boxes, arrows } = flowOf(school)
  expect(boxes.map(({ name, institutions }) => [name, institutions.map((each) => each.name)])).toEqual([
    ['Schule', ['a', 'b', 'c']],
    ['Jugendamt', ['ja']],
    ['Familiengericht', ['fg']],
  ])
  expect(arrows.map(({ step, breakage }) => [step.template.key, breakage])).toEqual([
    ['S_J', null],
    ['J_F', null],
  ])
})

test('every chain of the catalogue names each of its boxes in both languages', () => {
  for (const { de, en, steps } of chains)
    for (const label of [de, en]) {
      const standing = {
        chain: { label },
        steps: steps.map((key) => ({
          template: { key, label: handoverTemplateByKey.get(key)?.de ?? '' },
          state: 'HOLDS' as const,
          givers: [],
          takers: [],
        })),
      }
      expect(flowOf(standing).boxes.map(({ name }) => name)).toEqual(label.split(' → '))
      expect(flowOf({ ...standing, chain: { label: 'anders' } }).boxes.every(({ name }) => name !== '')).toBe(true)
    }
})

test('what a drill takes stands on the arrow, with the detours that are left; what others lose in the same step does not', () => {
  const effect = (from: string, stops: boolean, ...over: (string | null)[]) => ({
    template: { key: 'S_J' },
    from: one(from),
    stops,
    detour: stops && over.length > 0 ? over.map((name) => ({ to: name === null ? null : one(name) })) : null,
  })
  const [first, second] = flowOf(school, [
    effect('a', true),
    effect('b', true, null, 'ja'),
    effect('c', false),
    effect('other', true),
  ]).arrows
  expect(first?.breakage).toEqual({
    stopped: ['a', 'b'],
    weakened: ['c'],
    detours: [{ over: [null, 'ja'], givers: ['b'] }],
    without: ['a'],
  })
  expect(second?.breakage).toBeNull()
})

test('those who have the same detour share it', () => {
  const effects = ['a', 'b', 'c'].map((from) => ({
    template: { key: 'S_J' },
    from: one(from),
    stops: true,
    detour: [{ to: one(from === 'a' ? 'x' : 'y') }],
  }))
  expect(flowOf(school, effects).arrows[0]?.breakage?.detours).toEqual([
    { over: ['y'], givers: ['b', 'c'] },
    { over: ['x'], givers: ['a'] },
  ])
})

test('arrow keys walk a diagram from part to part and on to the next one', () => {
  const from = (key: string, row: number, at: number) => partAfter(key, { row, at }, [5, 3])
  expect([from('ArrowRight', 0, 4), from('ArrowLeft', 0, 4), from('ArrowDown', 0, 4), from('ArrowUp', 0, 2)]).toEqual([
    { row: 0, at: 4 },
    { row: 0, at: 3 },
    { row: 1, at: 2 },
    { row: 0, at: 2 },
  ])
  expect([from('Home', 1, 2), from('End', 0, 1), from('Enter', 0, 1)]).toEqual([{ row: 1, at: 0 }, { row: 0, at: 4 }, null])
})

test('a gap is found by the pair that nobody has described', () => {
  expect(
    gapByTemplate([
      {
        key: 'G12:net.a:S_J',
        subjects: [
          { __typename: 'Network', key: 'net.a' },
          { __typename: 'HandoverTemplate', key: 'S_J' },
        ],
      },
    ]),
  ).toEqual(new Map([['S_J', 'G12:net.a:S_J']]))
})
