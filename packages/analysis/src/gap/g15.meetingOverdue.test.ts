import { describe, expect, test } from 'vitest'
import { aMeeting, aNetwork, since, inNrw } from '../situation/situation.factory.ts'
import { meetingOverdue, nextMeetingDueOn } from './g15.meetingOverdue.ts'
import { foundInNetwork } from './gap.factory.ts'
import { messageOf } from './message.ts'

type Facts = Parameters<typeof inNrw>[0]
const find = (facts: Facts) => foundInNetwork(meetingOverdue, inNrw({ networks: [aNetwork('net.a')], ...facts }))
const overdue = (asOf: string, facts: Facts) => find({ asOf, ...facts }).length === 1

describe('a network meeting', () => {
  test('[G15] is overdue on the 457th day when one a year is the aim, for 365 × 1.25 is 456.25 days', () => {
    const meetings = [aMeeting('evt.1', 'net.a', '2023-01-01')]
    expect(overdue('2024-04-01', { meetings })).toBe(false)
    expect(overdue('2024-04-02', { meetings })).toBe(true)
  })

  test('[G15] is overdue earlier when the network aims at two a year', () => {
    const facts = { networks: [aNetwork('net.a', { meetingsPerYearMin: 2 })], meetings: [aMeeting('evt.1', 'net.a', '2023-01-01')] }
    expect(overdue('2023-08-17', facts)).toBe(false)
    expect(overdue('2023-08-18', facts)).toBe(true)
  })

  test('[G15] counts from the last day of the period in which the last one took place', () => {
    const meetings = [aMeeting('evt.1', 'net.a', '2018-10-01', { startsOnPrecision: 'MONTH' })]
    expect(overdue('2020-01-30', { meetings })).toBe(false)
    expect(overdue('2020-01-31', { meetings })).toBe(true)
  })

  test('[G15] counts the last one only, and no training', () => {
    const meetings = [aMeeting('evt.1', 'net.a', '2020-01-01'), aMeeting('evt.2', 'net.a', '2025-06-01')]
    expect(find({ meetings })).toEqual([])
    expect(
      find({ meetings: [aMeeting('evt.1', 'net.a', '2020-01-01'), aMeeting('evt.2', 'net.a', '2025-06-01', { kind: 'FORTBILDUNG' })] }),
    ).toHaveLength(1)
  })

  test('[G15] is overdue when none is documented long after the founding, and the message says so', () => {
    const [gap] = find({ networks: [aNetwork('net.a', since('2024-01-31'))] })
    expect(gap).toMatchObject({
      key: 'G15:net.a',
      severity: 'MEDIUM',
      wording: 'messageNone',
      evidence: [{ concept: 'network', key: 'net.a' }],
    })
    expect(gap && messageOf(gap, 'DE')).toBe(
      'net.a: Seit der Gründung (31. Januar 2024) ist kein Treffen dokumentiert. Zielrhythmus: mindestens 1 Treffen im Jahr.',
    )
  })

  test('[G15] of a network founded at the latest in a year counts from the last day of that year', () => {
    const networks = [aNetwork('net.a', { validFrom: '2014-01-01', validFromPrecision: 'BEFORE_OR_AT_YEAR' })]
    expect(overdue('2016-03-31', { networks })).toBe(false)
    expect(overdue('2016-04-01', { networks })).toBe(true)
  })

  test('[G15] is not said to be overdue where neither a meeting’s nor the founding day is known', () => {
    expect(find({ networks: [aNetwork('net.a')] })).toEqual([])
    expect(find({ networks: [aNetwork('net.a', since('2014-01-01'))], meetings: [aMeeting('evt.1', 'net.a', null)] })).toEqual([])
  })

  test('[G15] tells the date as exactly as it is known, and the aim', () => {
    const networks = [aNetwork('net.a', { name: 'Netzwerk A', meetingsPerYearMin: 1, meetingsPerYearMax: 2 })]
    const [gap] = find({ networks, meetings: [aMeeting('evt.1', 'net.a', '2018-10-01', { startsOnPrecision: 'MONTH' })] })
    expect(gap && messageOf(gap, 'DE')).toBe(
      'Netzwerk A: Letztes dokumentiertes Treffen: Oktober 2018. Zielrhythmus: 1 bis 2 Treffen im Jahr.',
    )
    expect(gap && messageOf(gap, 'EN')).toBe('Netzwerk A: last documented meeting: October 2018. Target: 1 to 2 meetings a year.')
    const aims = (min: number, max: number | null, language: 'DE' | 'EN') => {
      const facts = {
        networks: [aNetwork('net.a', { meetingsPerYearMin: min, meetingsPerYearMax: max })],
        meetings: [aMeeting('evt.1', 'net.a', '2018-10-01')],
      }
      return messageOf(find(facts)[0]!, language).replace(/^.*(?:Zielrhythmus|Target): /, '')
    }
    expect([aims(2, 2, 'DE'), aims(2, 2, 'EN'), aims(1, 1, 'EN')]).toEqual([
      '2 Treffen im Jahr.',
      '2 meetings a year.',
      '1 meeting a year.',
    ])
    expect([aims(1, null, 'EN'), aims(3, null, 'EN')]).toEqual(['at least 1 meeting a year.', 'at least 3 meetings a year.'])
  })
})

describe('the next network meeting', () => {
  const due = (facts: Facts) => {
    const situation = inNrw({ networks: [aNetwork('net.a', { meetingsPerYearMin: 2 })], ...facts })
    return nextMeetingDueOn(situation, situation.network('net.a')!)
  }

  test('is due 365 / (meetings a year) days after the last one, or after the founding', () => {
    expect(due({ meetings: [aMeeting('evt.1', 'net.a', '2025-01-01')] })).toBe('2025-07-02')
    expect(due({ networks: [aNetwork('net.a', { meetingsPerYearMin: 2, ...since('2025-01-01') })] })).toBe('2025-07-02')
  })

  test('is due on no day where neither is known', () => {
    expect(due({})).toBeNull()
  })
})
