import { expect, test } from 'vitest'
import type { MapModel } from '../netzwerkkarte/mapModel.ts'
import { brightOf, marksOf } from './pairMarks.ts'

interface Drawn {
  groups: Record<string, { status: string | null; who: string[] }>
  ties: Record<string, string>
}
const model = ({ groups, ties }: Drawn) =>
  ({
    groups: Object.entries(groups).map(([key, { status, who }]) => ({ key, status, institutions: who.map((each) => ({ key: each })) })),
    centre: null,
    ties: Object.entries(ties).map(([key, look]) => ({ key, look })),
  }) as unknown as MapModel

const earlier = model({
  groups: { schools: { status: 'MISSING', who: [] }, courts: { status: 'COVERED', who: ['court'] } },
  ties: { 'court~office': 'gap' },
})
const later = model({
  groups: {
    schools: { status: 'COVERED', who: ['school'] },
    courts: { status: 'COVERED', who: ['court'] },
    others: { status: null, who: ['club'] },
  },
  ties: { 'court~office': 'agreement' },
})

test('what only one of two pictures shows is marked: institutions, ties drawn otherwise, expected groups that stand otherwise', () => {
  const marks = marksOf(later, earlier)
  expect([...marks.institutions]).toEqual(['school', 'club'])
  expect([...marks.ties]).toEqual(['court~office'])
  // Who belongs to no expected group stands nowhere in particular.
  expect([...marks.groups]).toEqual(['schools'])
  expect([...brightOf(marks).spots]).toEqual(expect.arrayContaining(['school', 'club', 'schools', 'court', 'office']))
})

test('two pictures that show the same leave no mark', () => {
  const { institutions, ties, groups } = marksOf(later, later)
  expect([institutions.size, ties.size, groups.size]).toEqual([0, 0, 0])
})
