import { thresholds, type RuleSet } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { aMeeting, anAgreement, aNeed, anInstitution, aNetwork, since, stated, inNrw } from '../situation/situation.factory.ts'
import { gapsOfNetwork, gapsOfTerritory } from './findings.ts'
import { keysOf } from './gap.factory.ts'
import { isSwitchedOff, thresholdAt } from './rulesInForce.ts'

const nothingSet = Object.fromEntries(thresholds.map(({ key }) => [key, null])) as Record<(typeof thresholds)[number]['key'], null>
const aRuleSet = (subject: string, given: Partial<RuleSet> = {}): RuleSet => ({
  key: `rules.${subject}`,
  subject,
  off: [],
  on: [],
  ...nothingSet,
  provenance: stated,
  ...given,
})
const network = aNetwork('net.a', since('2023-01-01'))
const situation = (...ruleSets: RuleSet[]) =>
  inNrw({
    networks: [network],
    institutions: [anInstitution('inst.a', 'schule'), anInstitution('inst.b', 'jugendamt')],
    meetings: [aMeeting('evt.1', 'net.a', '2025-09-01'), aMeeting('evt.2', 'net.a', '2025-09-01', { kind: 'FORTBILDUNG' })],
    agreements: [anAgreement('SCHULE_JUGENDAMT', ['inst.a', 'inst.b'], { key: 'agr.1', validTo: '2026-07-01', networks: ['net.a'] })],
    needs: [aNeed('need.1', 'net.a', { voicedOn: '2025-09-01' })],
    ruleSets,
  })
const here = { concept: 'network', key: 'net.a' } as const
const found = (rule: string, ...ruleSets: RuleSet[]) => gapsOfNetwork(situation(...ruleSets), 'net.a').filter((gap) => gap.rule === rule)

describe('the rules in force', () => {
  test('are the usual ones where nobody has set any', () => {
    expect(thresholdAt(situation(), here, 'staleDays')).toEqual({ key: 'staleDays', value: 365, ruleSet: null })
    expect(thresholdAt(situation(), here, 'reviewMonths')).toEqual({ key: 'reviewMonths', value: null, ruleSet: null })
    expect(isSwitchedOff(situation(), here, 'G25')).toBe(false)
  })

  test('are those of the nearest that says something: the network, its territory, those around', () => {
    const land = aRuleSet('ter.nrw', { staleDays: 700, needDays: 100, off: ['G25', 'G26'] })
    const town = aRuleSet('ter.town', { staleDays: 200, on: ['G26'] })
    const own = aRuleSet('net.a', { needDays: 50 })
    const sets = situation(land, town, own)
    expect(thresholdAt(sets, here, 'staleDays')).toEqual({ key: 'staleDays', value: 200, ruleSet: 'rules.ter.town' })
    expect(thresholdAt(sets, here, 'needDays')).toMatchObject({ value: 50, ruleSet: 'rules.net.a' })
    expect(thresholdAt(sets, { concept: 'territory', key: 'ter.neighbour' }, 'staleDays')).toMatchObject({ value: 700 })
    expect([isSwitchedOff(sets, here, 'G25'), isSwitchedOff(sets, here, 'G26')]).toEqual([true, false])
    expect(isSwitchedOff(sets, { concept: 'territory', key: 'ter.neighbour' }, 'G26')).toBe(true)
  })

  test('[G25] switched off is found neither in the network nor in the territories around', () => {
    expect(keysOf(found('G25'))).toEqual(['G25:net.a'])
    const off = situation(aRuleSet('net.a', { off: ['G25'] }))
    for (const gaps of [gapsOfNetwork(off, 'net.a'), gapsOfTerritory(off, 'ter.nrw')])
      expect(gaps.filter(({ rule }) => rule === 'G25')).toEqual([])
  })

  test.each([
    ['G07', { warningDays: 200, urgentDays: 10 }, 'warningDays'],
    ['G09', { reviewMonths: 24 }, 'reviewMonths'],
    ['G15', { meetingsPerYear: 6 }, 'meetingTolerance'],
    ['G26', { trainingDays: 90 }, 'trainingDays'],
    ['G29', { needDays: 90 }, 'needDays'],
  ] as const)('[%s] is judged by the number that is set, and says which one and whose', (rule, given, key) => {
    expect(found(rule)).toEqual([])
    const [gap] = found(rule, aRuleSet('net.a', given))
    expect(gap?.thresholds[0]?.key).toBe(key)
    expect(gap?.thresholds.map(({ ruleSet }) => ruleSet)).toContain('rules.net.a')
  })

  test('[G09] without an agreed day is due the named months after it came into force or was last reviewed', () => {
    const reviewed = (reviewedOn: string | null, months: number) =>
      gapsOfNetwork(
        inNrw({
          networks: [network],
          institutions: [anInstitution('inst.a', 'schule')],
          agreements: [anAgreement('SCHULE_JUGENDAMT', ['inst.a', 'inst.b'], { key: 'agr.1', networks: ['net.a'], reviewedOn })],
          ruleSets: [aRuleSet('net.a', { reviewMonths: months })],
        }),
        'net.a',
      ).filter(({ rule }) => rule === 'G09')
    expect(reviewed(null, 71)).toMatchObject([{ facts: { date: { day: '2025-12-01' } } }])
    expect(reviewed(null, 73)).toEqual([])
    expect(reviewed('2023-08-31', 6)).toMatchObject([{ facts: { date: { day: '2024-02-29' } } }])
  })
})
