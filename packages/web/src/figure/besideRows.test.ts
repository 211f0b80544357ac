import { expect, test } from 'vitest'
import { groupsBeside, meetingRows } from './besideRows.ts'
import type { ComparedNetwork } from './compareNetworks.documents.ts'

type Item = Parameters<typeof groupsBeside>[0][number]
const item = (key: string, status: Item['status']): Item => ({ id: key, key, label: key, status })

test('a group is in both, in one or in neither; what is there in part is there, and what applies to neither is left out', () => {
  const a = [
    item('court', 'COVERED'),
    item('police', 'PARTIAL'),
    item('school', 'NOT_DOCUMENTED'),
    item('sport', 'CONFIRMED_ABSENT'),
    item('guild', 'NOT_APPLICABLE'),
  ]
  const b = [
    item('court', 'PARTIAL'),
    item('police', 'NOT_DOCUMENTED'),
    item('school', 'COVERED'),
    item('sport', 'NOT_APPLICABLE'),
    item('guild', 'NOT_APPLICABLE'),
  ]
  const found = groupsBeside(a, b)
  expect(Object.fromEntries(Object.entries(found).map(([place, groups]) => [place, groups.map(({ key }) => key)]))).toEqual({
    both: ['court'],
    onlyA: ['police'],
    onlyB: ['school'],
    nowhere: ['sport'],
  })
  expect(found.onlyA[0]).toMatchObject({ a: 'PARTIAL', b: 'NOT_DOCUMENTED' })
})

test('meetings are counted by year, the last ones only, a year without one as none', () => {
  const held = (...days: readonly (string | null)[]) =>
    ({
      meetings: { totalCount: days.length, edges: days.map((startsOn, i) => ({ node: { id: `${i}`, key: `${i}`, startsOn } })) },
    }) as ComparedNetwork
  const rows = meetingRows(held('2023-01-01', '2024-01-01', '2024-06-01', null), held('2025-01-01'), 2)
  expect(rows.map(({ key, earlier, later }) => [key, earlier, later])).toEqual([
    ['2024', 2, 0],
    ['2025', 0, 1],
  ])
})
