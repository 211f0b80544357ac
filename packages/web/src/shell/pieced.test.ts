import { expect, test } from 'vitest'
import { pieced } from './pieced.ts'

test('what one query asks more than another stays', () => {
  expect(pieced({ key: 'density', value: 0.5, reliability: { badge: 'STURDY' } }, { key: 'density', reliability: { share: 1 } })).toEqual({
    key: 'density',
    value: 0.5,
    reliability: { badge: 'STURDY', share: 1 },
  })
  expect(pieced([{ node: { __ref: 'Gap:1' }, cursor: 'a' }], [{ node: { __ref: 'Gap:1' } }])).toEqual([
    { node: { __ref: 'Gap:1' }, cursor: 'a' },
  ])
})

test('another part takes the place of the one before', () => {
  expect(pieced({ revision: 4, changes: ['a'] }, { revision: 5 })).toEqual({ revision: 5 })
  expect(pieced({ to: { __ref: 'Institution:1' }, level: 2 }, { to: { __ref: 'Institution:2' } })).toEqual({
    to: { __ref: 'Institution:2' },
  })
  expect(pieced([{ key: 'a', level: 1 }], [{ key: 'a' }, { key: 'b' }])).toEqual([{ key: 'a' }, { key: 'b' }])
  expect(pieced({ revision: 4 }, null)).toBeNull()
  expect(pieced(undefined, { revision: 4 })).toEqual({ revision: 4 })
})
