import { describe, expect, test } from 'vitest'
import { dayOf, editsOf, shortened } from './edits.ts'
import type { HistoryLine } from './history.documents.ts'

const line = (revision: number, key: string): HistoryLine =>
  ({
    revision,
    at: '2026-01-01T23:30:00.000Z',
    command: 'signAgreement',
    by: null,
    actor: 'test',
    through: '',
    undoes: null,
    kind: 'CHANGED',
    fields: [],
    subject: { __typename: 'Agreement', id: key, key, title: key },
  }) as unknown as HistoryLine

describe('A history', () => {
  test('tells the lines of one revision as one edit, the newest first', () => {
    const edits = editsOf([line(7, 'a'), line(7, 'b'), line(5, 'a')])
    expect(edits.map(({ revision, lines }) => [revision, lines.length])).toEqual([
      [7, 2],
      [5, 1],
    ])
  })
  test('counts the day as it was in Berlin', () => {
    expect(dayOf({ at: '2026-01-01T23:30:00.000Z' })).toBe('2026-01-02')
  })
  test('mentions long texts in short', () => {
    expect(shortened('x'.repeat(200))).toHaveLength(120)
    expect(shortened('kurz')).toBe('kurz')
  })
})
