import { describe, expect, test } from 'vitest'
import { expectedHandovers } from './expectedHandovers.ts'

const one = (key: string, type: string) => ({ key, type })
const way = (key: string, from: string, to: string) => ({ key, from: { type: from }, to: { type: to } })

const expected = (institutions: ReturnType<typeof one>[], handovers: ReturnType<typeof way>[] = []) =>
  expectedHandovers(institutions, handovers).map(({ template, from, to, handovers: found }) => ({
    template: template.key,
    from: from.map(({ key }) => key),
    to: to.map(({ key }) => key),
    handovers: found.map(({ key }) => key),
  }))

describe('Expected hand-overs', () => {
  test('are those whose two sides stand in the circle, in the order of the catalogue', () => {
    const circle = [one('polizei', 'polizei'), one('schule', 'schule'), one('jugendamt', 'jugendamt')]
    expect(expected(circle).map(({ template }) => template)).toEqual([
      'SCHULE_JUGENDAMT',
      'POLIZEI_JUGENDAMT',
      'JUGENDAMT_POLIZEI_GESUNDHEIT',
    ])
    expect(expected([one('schule', 'schule')])).toEqual([])
  })

  test('name everybody on either side', () => {
    const circle = [one('kita', 'kita'), one('zentrum', 'familienzentrum'), one('asd', 'asd'), one('jugendamt', 'jugendamt')]
    expect(expected(circle)).toEqual([{ template: 'KITA_JUGENDAMT', from: ['kita', 'zentrum'], to: ['asd', 'jugendamt'], handovers: [] }])
  })

  test('are answered by any described way between the types of their sides, in that direction', () => {
    const circle = [one('schule', 'schule'), one('jugendamt', 'jugendamt')]
    const ways = [way('zum-asd', 'schulsozialarbeit', 'asd'), way('zurueck', 'jugendamt', 'schule'), way('kita', 'kita', 'jugendamt')]
    expect(expected(circle, ways)).toEqual([{ template: 'SCHULE_JUGENDAMT', from: ['schule'], to: ['jugendamt'], handovers: ['zum-asd'] }])
  })

  test('nobody hands over to itself: between Jugendämter it takes two', () => {
    expect(expected([one('eins', 'jugendamt')])).toEqual([])
    expect(expected([one('eins', 'jugendamt'), one('zwei', 'jugendamt')]).map(({ template }) => template)).toEqual(['JUGENDAMT_JUGENDAMT'])
  })
})
