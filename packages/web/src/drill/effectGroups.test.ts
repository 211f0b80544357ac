import { expect, test } from 'vitest'
import { effectGroups } from './effectGroups.ts'

const effect = (key: string, reason: string, from: string) => ({ template: { key, label: `label of ${key}` }, reason, from })

test('effects of one step and one reason stand together, in the order in which they came', () => {
  const found = effectGroups([
    effect('A', 'closed', '1'),
    effect('B', 'closed', '2'),
    effect('A', 'vacant', '3'),
    effect('A', 'closed', '4'),
  ])
  expect(found.map(({ label, reason, effects }) => [label, reason, effects.map(({ from }) => from)])).toEqual([
    ['label of A', 'closed', ['1', '4']],
    ['label of B', 'closed', ['2']],
    ['label of A', 'vacant', ['3']],
  ])
})
