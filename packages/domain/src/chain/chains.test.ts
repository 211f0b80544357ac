import { describe, expect, test } from 'vitest'
import { handoverTemplateByKey } from '../handover/index.ts'
import { isReachableAt } from '../institution/index.ts'
import { isTimeOfDay, weekdays } from '../time/index.ts'
import { chains } from './chains.ts'

describe('The chains', () => {
  test('begin with types that give in their first step, and whoever takes over in a step gives in the next', () => {
    for (const { key, from, steps } of chains) {
      const templates = steps.map((step) => handoverTemplateByKey.get(step)!)
      expect(
        from.filter((type) => !templates[0]!.from.includes(type)),
        key,
      ).toEqual([])
      expect(from.length, key).toBeGreaterThan(0)
      for (const [i, { to }] of templates.slice(0, -1).entries()) expect(templates[i + 1]!.from, key).toEqual(to)
    }
  })

  test('begin, all together, with everybody who gives to the Jugendamt in the catalogue of hand-overs', () => {
    const starts = new Set(chains.flatMap(({ from, steps }) => from.map((type) => `${steps[0]} ${type}`)))
    const toJugendamt = [...handoverTemplateByKey.values()].filter(({ key, to }) => to.includes('asd') && !key.startsWith('JUGENDAMT'))
    const missing = toJugendamt.flatMap(({ key, from }) => from.map((type) => `${key} ${type}`)).filter((start) => !starts.has(start))
    expect(missing).toEqual([])
  })
})

describe('An availability', () => {
  const at = (availability: Parameters<typeof isReachableAt>[0], time: string) =>
    weekdays.filter((weekday) => isReachableAt(availability, { weekday, time })).join(' ')
  const all = weekdays.join(' ')

  test('of office hours ends at 16:00, on Fridays at noon', () => {
    expect(at('OFFICE_HOURS', '07:59')).toBe('')
    expect(at('OFFICE_HOURS', '08:00')).toBe('MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY')
    expect(at('OFFICE_HOURS', '11:59')).toBe('MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY')
    expect(at('OFFICE_HOURS', '12:00')).toBe('MONDAY TUESDAY WEDNESDAY THURSDAY')
    expect(at('OFFICE_HOURS', '16:00')).toBe('')
  })

  test('of extended hours lasts until the evening, every day; around the clock knows no hour', () => {
    expect(at('EXTENDED_HOURS', '19:59')).toBe(all)
    expect(at('EXTENDED_HOURS', '20:00')).toBe('')
    expect(at('ALWAYS', '00:00')).toBe(all)
    expect(at('ALWAYS', '23:59')).toBe(all)
  })
})

test('a time of day has two digits each and lies within the day', () => {
  expect(['00:00', '09:05', '23:59'].every(isTimeOfDay)).toBe(true)
  expect(['24:00', '9:05', '09:60', '09:5', ' 09:05', '09:05:00', ''].some(isTimeOfDay)).toBe(false)
})
