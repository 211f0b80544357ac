import { anAssumption, type Assumption } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { inst, joins, network, recorded, tie } from './scenario.factory.ts'
import { scenarioOf } from './scenario.ts'

const faultsOf = (...assumptions: Assumption[]) => scenarioOf(recorded, network, assumptions).faults

describe('an assumption that cannot be made', () => {
  const reasonsOf = (...assumptions: Assumption[]) =>
    faultsOf(...assumptions).map(({ place, reason, part, named }) => [place, reason, part, named])

  test('is named with its place, and the others are made all the same', () => {
    const { situation, faults } = scenarioOf(recorded, network, [joins('kita'), tie('schule', 'nobody'), tie('schule', 'kita')])
    expect(faults).toEqual([{ place: 1, reason: 'unknown', part: 'institutions', named: 'inst.nobody' }])
    expect(situation.facts.cooperations).toHaveLength(3)
  })

  test('lacks a part, has one too many, or names the same twice', () => {
    expect(reasonsOf(anAssumption('ADD_AGREEMENT', { institutions: [inst('kita'), inst('schule')] }))).toEqual([
      [0, 'partMissing', 'agreementKind', 'agreementKind'],
    ])
    expect(reasonsOf(anAssumption('REMOVE_TIE', { institutions: [inst('kita'), inst('schule')], level: 2 }))).toEqual([
      [0, 'partTooMuch', 'level', 'level'],
    ])
    expect(reasonsOf(anAssumption('ADD_TIE', { institutions: [inst('kita')] }))).toEqual([[0, 'wrongCount', 'institutions', '1']])
    expect(reasonsOf(tie('kita', 'kita'))).toEqual([[0, 'twice', 'institutions', 'inst.kita']])
  })

  test('says what is so already, or is not there anyway', () => {
    expect(reasonsOf(tie('schule', 'kita'), tie('kita', 'schule', 5))).toEqual([
      [1, 'alreadyThere', 'institutions', 'inst.kita, inst.schule'],
    ])
    expect(reasonsOf(tie('jugendamt', 'schule', 1))).toEqual([[0, 'alreadyThere', 'institutions', 'inst.jugendamt, inst.schule']])
    expect(reasonsOf(joins('schule'))).toEqual([[0, 'alreadyThere', 'institutions', 'inst.schule']])
    expect(reasonsOf(anAssumption('ADD_COORDINATION', { institutions: [inst('jugendamt')] }))).toEqual([
      [0, 'alreadyThere', 'institutions', 'inst.jugendamt'],
    ])
    expect(reasonsOf(anAssumption('REMOVE_TIE', { institutions: [inst('kita'), inst('schule')] }))).toEqual([
      [0, 'notThere', 'institutions', 'inst.kita, inst.schule'],
    ])
    expect(reasonsOf(anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('kita')] }))).toEqual([
      [0, 'notThere', 'institutions', 'inst.kita'],
    ])
    expect(reasonsOf(anAssumption('REMOVE_COORDINATION', { institutions: [inst('kita')] }))).toEqual([
      [0, 'notThere', 'institutions', 'inst.kita'],
    ])
  })

  test('says what has been assumed already: a hand-over, a meeting of that day, an attendance', () => {
    const handover = anAssumption('ADD_HANDOVER', { institutions: [inst('schule'), inst('gesundheitsamt')] })
    const otherWay = anAssumption('ADD_HANDOVER', { institutions: [inst('gesundheitsamt'), inst('schule')] })
    expect(reasonsOf(handover, otherWay, handover)).toEqual([[2, 'alreadyThere', 'institutions', 'inst.schule, inst.gesundheitsamt']])
    const agreement = (agreementKind: string, ...parties: string[]) =>
      anAssumption('ADD_AGREEMENT', { institutions: parties.map(inst), agreementKind })
    expect(
      reasonsOf(
        agreement('VEREINBARUNG_8A_4', 'kita', 'jugendamt'),
        agreement('VEREINBARUNG_8A_5', 'kita', 'jugendamt'),
        agreement('VEREINBARUNG_8A_4', 'schule', 'jugendamt'),
        agreement('VEREINBARUNG_8A_4', 'jugendamt', 'kita'),
      ),
    ).toEqual([[3, 'alreadyThere', 'institutions', 'inst.jugendamt, inst.kita']])
    const meeting = (day: string) => anAssumption('ADD_MEETING', { day })
    expect(reasonsOf(meeting('2025-12-01'), meeting('2025-12-02'), meeting('2025-12-01'))).toEqual([
      [2, 'alreadyThere', 'day', '2025-12-01'],
    ])
    expect(reasonsOf(joins('kita', 'net.attended'), joins('kita', 'net.early'), joins('kita', 'net.attended'))).toEqual([
      [2, 'alreadyThere', 'institutions', 'inst.kita'],
    ])
  })

  test('speaks of a network that nobody knows, or of an institution, whatever it is about', () => {
    const unknown = (part: string, named: string) => [[0, 'unknown', part, named]]
    for (const kind of ['ADD_MEMBERSHIP', 'REMOVE_MEMBERSHIP', 'ADD_COORDINATION', 'REMOVE_COORDINATION'] as const) {
      expect(reasonsOf(anAssumption(kind, { institutions: [inst('schule')], network: 'net.none' })), kind).toEqual(
        unknown('network', 'net.none'),
      )
    }
    for (const kind of ['ADD_MEMBERSHIP', 'ADD_COORDINATION'] as const)
      expect(reasonsOf(anAssumption(kind, { institutions: [inst('none')] })), kind).toEqual(unknown('institutions', 'inst.none'))
    const handover = (from: string, to: string) => reasonsOf(anAssumption('ADD_HANDOVER', { institutions: [inst(from), inst(to)] }))
    expect(handover('none', 'schule')).toEqual(unknown('institutions', 'inst.none'))
    expect(handover('schule', 'none')).toEqual(unknown('institutions', 'inst.none'))
    expect(reasonsOf(anAssumption('ADD_MEETING', { day: '2025-12-01', network: 'net.none' }))).toEqual(unknown('network', 'net.none'))
    expect(reasonsOf(anAssumption('ADD_MEETING', { day: '2025-12-01', institutions: [inst('schule'), inst('none')] }))).toEqual(
      unknown('institutions', 'inst.none'),
    )
  })

  test('names what nobody knows, a day that has not come, level 0, or a key that is not of an assumed institution', () => {
    expect(reasonsOf(anAssumption('REMOVE_AGREEMENT', { thing: 'agr.none' }))).toEqual([[0, 'unknown', 'thing', 'agr.none']])
    expect(reasonsOf(anAssumption('REMOVE_MEETING', { thing: 'evt.none' }))).toEqual([[0, 'unknown', 'thing', 'evt.none']])
    expect(reasonsOf(anAssumption('REMOVE_HANDOVER', { thing: 'hand.none' }))).toEqual([[0, 'unknown', 'thing', 'hand.none']])
    expect(reasonsOf(anAssumption('ADD_AGREEMENT', { institutions: [inst('kita'), inst('schule')], agreementKind: 'X' }))).toEqual([
      [0, 'unknown', 'agreementKind', 'X'],
    ])
    expect(reasonsOf(joins('kita', 'net.none'))).toEqual([[0, 'unknown', 'network', 'net.none']])
    expect(reasonsOf(anAssumption('ADD_MEETING', { day: '2026-01-02' }))).toEqual([[0, 'afterTheDay', 'day', '2026-01-02']])
    expect(reasonsOf(tie('kita', 'schule', 0))).toEqual([[0, 'noTie', 'level', '0']])
    const founded = (key: string, given: Partial<Assumption> = {}) =>
      anAssumption('ADD_INSTITUTION', { institutions: [key], type: 'kita', ...given })
    expect(reasonsOf(founded('inst.schule'))).toEqual([[0, 'badKey', 'institutions', 'inst.schule']])
    expect(reasonsOf(founded('inst.assumed.A b'))).toEqual([[0, 'badKey', 'institutions', 'inst.assumed.A b']])
    expect(reasonsOf(founded('inst.assumed.a', { type: 'x' }))).toEqual([[0, 'unknown', 'type', 'x']])
    expect(reasonsOf(founded('inst.assumed.a', { territory: 'ter.none' }))).toEqual([[0, 'unknown', 'territory', 'ter.none']])
    expect(reasonsOf(founded('inst.assumed.a'), founded('inst.assumed.a'))).toEqual([[1, 'alreadyThere', 'institutions', 'inst.assumed.a']])
  })
})
