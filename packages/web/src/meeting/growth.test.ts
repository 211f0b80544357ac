import { expect, test } from 'vitest'
import { growthOf } from './growth.ts'

const attendance = (institution: string, attends = true) => ({ institution: { key: institution }, role: { attends } })

test('growth counts each institution once over all meetings, in the order of their days', () => {
  const steps = growthOf([
    {
      key: 'b',
      title: 'Zweites',
      startsOn: '2018-10-01',
      startsOnPrecision: 'MONTH',
      participations: [attendance('x'), attendance('y'), attendance('z')],
    },
    { key: 'a', title: 'Erstes', startsOn: '2014-10-22', startsOnPrecision: 'DAY', participations: [attendance('x')] },
  ])
  expect(steps.map(({ key, attended, together }) => [key, attended, together])).toEqual([
    ['a', 1, 1],
    ['b', 3, 3],
  ])
  expect(steps.map(({ precision }) => precision)).toEqual(['DAY', 'MONTH'])
})

test('who only gives a speech does not attend', () => {
  expect(
    growthOf([
      {
        key: 'a',
        title: '',
        startsOn: '2020-01-01',
        startsOnPrecision: 'DAY',
        participations: [attendance('x'), attendance('redner', false)],
      },
    ])[0]?.attended,
  ).toBe(1)
})

test('a meeting without a date is left out', () => {
  expect(growthOf([{ key: 'a', title: '', startsOn: null, startsOnPrecision: 'PLANNED', participations: [attendance('x')] }])).toEqual([])
})
