import { expect, test } from 'vitest'
import { isStaffedOn } from './functionContact.ts'

const always = { validFrom: null, validFromPrecision: 'DAY', validTo: null, validToPrecision: 'DAY', vacantSince: null } as const

test('a function is staffed as long as it exists and until the day on which nobody holds it any more', () => {
  expect(isStaffedOn(always, '2024-01-01')).toBe(true)
  const vacant = { ...always, vacantSince: '2024-06-01' }
  expect(['2024-05-31', '2024-06-01', '2024-06-02'].map((day) => isStaffedOn(vacant, day))).toEqual([true, false, false])
  const gone = { ...always, validTo: '2024-06-01' }
  expect(['2024-05-31', '2024-06-01'].map((day) => isStaffedOn(gone, day))).toEqual([true, false])
})
