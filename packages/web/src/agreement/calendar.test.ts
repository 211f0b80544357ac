import { expect, test } from 'vitest'
import { byDay, calendarOf, dayAfter, monthsAhead, monthsFrom } from './calendar.ts'

const agreement = (title: string, given: Partial<Parameters<typeof calendarOf>[0][number]> = {}) => ({
  key: title,
  title,
  status: 'IN_FORCE' as const,
  validTo: '2026-07-01',
  terminatedOn: null,
  nextReviewOn: null,
  noticePeriodMonths: 3,
  kind: { key: 'K', label: 'K' },
  parties: [],
  ...given,
})
const told = (dates: ReturnType<typeof calendarOf>['coming']) =>
  dates.map(({ kind, day, agreement: { title } }) => `${day} ${kind} ${title}`)

test('what is due in the coming 18 months stands in the order of days; a review that is late stands apart', () => {
  const { coming, late } = calendarOf(
    [
      agreement('b', { nextReviewOn: '2025-12-01' }),
      agreement('a', { noticePeriodMonths: null, nextReviewOn: '2026-06-30' }),
      agreement('far', { validTo: '2027-07-02', noticePeriodMonths: null }),
      agreement('last', { validTo: '2027-07-01', noticePeriodMonths: null }),
      agreement('today', { validTo: '2026-01-02', noticePeriodMonths: null }),
      agreement('given', { validTo: null, terminatedOn: '2026-02-01' }),
    ],
    '2026-01-01',
  )
  expect(told(coming)).toEqual([
    '2026-01-01 END today',
    '2026-01-31 END given',
    '2026-03-31 NOTICE b',
    '2026-06-30 END a',
    '2026-06-30 END b',
    '2026-06-30 REVIEW a',
    '2027-06-30 END last',
  ])
  expect(told(late)).toEqual(['2025-12-01 REVIEW b'])
  expect([...byDay(coming).keys()]).toEqual(['2026-01-01', '2026-01-31', '2026-03-31', '2026-06-30', '2027-06-30'])
})

test('months begin on the weekday on which they begin, and hold each of their days once', () => {
  const months = monthsFrom('2026-01-15')
  expect(months).toHaveLength(monthsAhead)
  expect([months[0]?.first, months.at(-1)?.first]).toEqual(['2026-01-01', '2027-06-01'])
  // 1 January 2026 is a Thursday.
  expect(months[0]?.weeks[0]).toEqual([null, null, null, '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
  for (const { first, weeks } of months) {
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    const days = weeks.flat().filter((day) => day !== null)
    expect(new Set(days).size).toBe(days.length)
    expect(days.every((day) => day.startsWith(first.slice(0, 7)))).toBe(true)
    for (const week of weeks)
      expect(new Date(`${week.find((day) => day !== null)}T00:00:00Z`).getUTCDay()).toBe(
        week.findIndex((day) => day !== null) === 6 ? 0 : week.findIndex((day) => day !== null) + 1,
      )
  }
})

test('arrow keys walk the days that have dates', () => {
  const days = ['2026-01-01', '2026-01-31', '2026-03-31', '2026-06-30']
  const from = (key: string, day: string) => dayAfter(key, day, days)
  expect([from('ArrowRight', '2026-01-01'), from('ArrowLeft', '2026-01-01'), from('ArrowRight', '2026-06-30')]).toEqual([
    '2026-01-31',
    '2026-01-01',
    '2026-06-30',
  ])
  expect([from('ArrowDown', '2026-01-01'), from('ArrowUp', '2026-06-30'), from('ArrowUp', '2026-01-31')]).toEqual([
    '2026-03-31',
    '2026-03-31',
    '2026-01-31',
  ])
  expect([from('Home', '2026-03-31'), from('End', '2026-03-31'), from('x', '2026-03-31')]).toEqual(['2026-01-01', '2026-06-30', null])
})
