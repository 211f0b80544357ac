import { expect, test } from 'vitest'
import { clauseMatrix } from './clauses.ts'

const agreement = (key: string, kind: string, ...clauses: string[]) => ({
  key,
  title: key,
  status: 'IN_FORCE' as const,
  kind: { key: kind, label: kind, citation: '' },
  clauses: clauses.map((clause) => ({ key: clause })),
})

test('an agreement has a sign for each clause: there, asked for and not there, beyond what is asked, or neither', () => {
  const { columns, groups, totals, without } = clauseMatrix([
    agreement('service', 'LEISTUNG_125_SGB9', 'LEISTUNG'),
    agreement('school', 'SCHULE_JUGENDAMT', 'BETEILIGUNG'),
    agreement('other', 'LEISTUNG_125_SGB9', 'LEISTUNG', 'VERGUETUNG'),
    agreement('nothing', 'SCHULE_JUGENDAMT'),
  ])
  expect(columns).toEqual(['BETEILIGUNG', 'LEISTUNG', 'VERGUETUNG'])
  expect(
    groups.map(({ kind, asked, rows }) => [
      kind.key,
      asked,
      rows.map(({ agreement: { key }, signs, there, of }) => [key, signs, there, of]),
    ]),
  ).toEqual([
    [
      'LEISTUNG_125_SGB9',
      [false, true, true],
      [
        ['service', ['NONE', 'THERE', 'MISSING'], 1, 2],
        ['other', ['NONE', 'THERE', 'THERE'], 2, 2],
      ],
    ],
    ['SCHULE_JUGENDAMT', [false, false, false], [['school', ['BEYOND', 'NONE', 'NONE'], 0, 0]]],
  ])
  expect(totals).toEqual([
    { there: 0, asked: 0 },
    { there: 2, asked: 2 },
    { there: 1, asked: 2 },
  ])
  expect(without).toBe(1)
})
