import { describe, expect, test } from 'vitest'
import { aMeeting, aNetwork, since, inNrw } from '../situation/situation.factory.ts'
import { trainingOverdue } from './g26.trainingOverdue.ts'
import { foundInNetwork } from './gap.factory.ts'
import { messageOf } from './message.ts'

type Facts = Parameters<typeof inNrw>[0]
const find = (facts: Facts = {}) => foundInNetwork(trainingOverdue, inNrw({ networks: [aNetwork('net.a')], ...facts }))
const training = (day: string, given = {}) => aMeeting(`evt.${day}`, 'net.a', day, { kind: 'FORTBILDUNG', ...given })
const founded = (day: string, given = {}) => find({ networks: [aNetwork('net.a', { ...since(day), ...given })] })

describe('the training that a network offers', () => {
  test('[G26] is overdue when the last one lies more than 365 days back', () => {
    expect(find({ meetings: [training('2025-01-01')] })).toEqual([])
    const found = find({ meetings: [training('2020-05-01'), training('2024-12-31')] })
    expect(found).toMatchObject([
      {
        key: 'G26:net.a',
        severity: 'LOW',
        wording: 'message',
        facts: { date: { day: '2024-12-31' } },
        grounds: [{ citation: '§ 9 Abs. 2 Nr. 3 LKiSchG NRW' }],
      },
    ])
    expect(messageOf(found[0]!, 'DE')).toBe('net.a: Die letzte dokumentierte Fortbildung liegt länger zurück (31. Dezember 2024).')
  })

  test('[G26] is counted from the last day of the period in which it took place, and a meeting is none', () => {
    expect(find({ meetings: [training('2025-01-15', { startsOnPrecision: 'MONTH' })] })).toEqual([])
    expect(find({ meetings: [training('2024-12-01', { startsOnPrecision: 'MONTH' })] })).toHaveLength(1)
    expect(find({ meetings: [training('2024-06-01'), aMeeting('evt.x', 'net.a', '2025-10-01')] })).toHaveLength(1)
  })

  test('[G26] is counted from the founding where none is documented, and says so', () => {
    expect(founded('2025-01-01')).toEqual([])
    const found = founded('2023-05-03')
    expect(messageOf(found[0]!, 'EN')).toBe('net.a: no training is documented since its founding (3 May 2023).')
    expect(messageOf(found[0]!, 'DE')).toContain('Seit der Gründung (3. Mai 2023)')
  })

  test('[G26] is not asked where no day is known, of a network that rests, or of one that is for something else', () => {
    expect(find()).toEqual([])
    expect(find({ meetings: [training('2020-01-01'), aMeeting('evt.y', 'net.a', null, { kind: 'FORTBILDUNG' })] })).toHaveLength(1)
    expect(founded('2020-01-01', { dormant: true })).toEqual([])
    expect(founded('2020-01-01', { kind: 'RUNDER_TISCH' })).toEqual([])
    expect(founded('2020-01-01', { kind: 'NETZWERK_FRUEHE_HILFEN' })).toMatchObject([{ grounds: [{ verification: 'PRODUCT' }] }])
  })
})
