import { questions } from '@geflecht/domain/questions'
import { expect, test } from 'vitest'
import { matches } from './matches.ts'

const found = (text: string) => questions.filter((question) => matches(question, text)).map(({ key }) => key)

test('a question is found by words of either language, by its key, without regard to case and umlauts', () => {
  expect(found('')).toHaveLength(questions.length)
  expect(found('Brücke Justiz')).toEqual(['C13'])
  expect(found('BRUCKE')).toContain('C13')
  expect(found('only bridge')).toEqual(['C13'])
  expect(found('k12')).toEqual(['K12'])
  expect(found('Raumschiff')).toEqual([])
})
