import type { WeekTime } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import type { SituationFacts } from '../situation/index.ts'
import {
  aContact,
  aCooperation,
  aHandover,
  aMandate,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aSituation,
  aTerritory,
} from '../situation/situation.factory.ts'
import { drillOf } from './drillOf.ts'
import type { DrillQuestion } from './drilledSituation.ts'

const friday: WeekTime = { weekday: 'FRIDAY', time: '17:00' }
const member = (name: string, network = 'net.a') => aMembership(network, `inst.${name}`)

/** School, clinic and police hand over to the office, which goes to the court; the police have the office's on-call desk, and cooperate with the school; the association hangs on the school. */
const facts = {
  asOf: '2026-01-01',
  territories: [aTerritory('ter.nrw', { level: 'LAND', ags: '05000000' }), aTerritory('ter.town', { parent: 'ter.nrw' })],
  networks: [aNetwork('net.a', { validFrom: '2022-05-01', validFromPrecision: 'DAY' }), aNetwork('net.b')],
  mandates: [aMandate('net.a', 'inst.office')],
  institutions: [
    anInstitution('inst.school', 'schule'),
    anInstitution('inst.clinic', 'krankenhaus'),
    anInstitution('inst.police', 'polizei'),
    anInstitution('inst.office', 'jugendamt'),
    anInstitution('inst.court', 'familiengericht'),
    anInstitution('inst.club', 'sportverein'),
  ],
  memberships: [...['school', 'clinic', 'police', 'office', 'court', 'club'].map((name) => member(name)), member('school', 'net.b')],
  agreements: [anAgreement('SCHULE_JUGENDAMT', ['inst.school', 'inst.office'], { key: 'agr.school' })],
  cooperations: [
    aCooperation('coop.school-police', 'inst.school', 'inst.police'),
    aCooperation('coop.school-club', 'inst.club', 'inst.school'),
    aCooperation('coop.office-police', 'inst.office', 'inst.police'),
  ],
  handovers: [
    aHandover('hand.school', 'schule', 'inst.office', { network: 'net.a', contact: 'con.desk', availability: null }),
    aHandover('hand.clinic', 'inst.clinic', 'inst.office', { network: 'net.a', contact: 'con.desk', availability: null }),
    aHandover('hand.police', 'inst.police', 'inst.office', { network: 'net.a', contact: 'con.call' }),
    aHandover('hand.court', 'inst.office', 'inst.court', { network: 'net.a', contact: 'con.court' }),
  ],
  contacts: [
    aContact('con.desk', 'inst.office', { availability: 'OFFICE_HOURS' }),
    aContact('con.call', 'inst.office', { deputy: 'con.desk' }),
    aContact('con.court', 'inst.court', { availability: 'OFFICE_HOURS' }),
    aContact('con.police', 'inst.police', { deputy: 'con.call' }),
  ],
} satisfies Partial<SituationFacts>

const drill = (asked: Partial<DrillQuestion>, more: Partial<SituationFacts> = {}) =>
  drillOf(aSituation({ ...facts, ...more }), 'net.a', { at: null, without: null, vacant: null, ...asked })!
const effects = (asked: Partial<DrillQuestion>, more: Partial<SituationFacts> = {}) =>
  drill(asked, more).effects.map(({ template, from, stops, detour }) => [
    template.key,
    from,
    stops,
    detour?.map(({ to, by, contact }) => `${by} ${to} ${contact}`) ?? null,
  ])

describe('On a Friday at 17:00', () => {
  test('those stop whose desk is closed; who knows somebody with a way of their own has a detour, over whoever can be reached then', () => {
    expect(effects({ at: friday })).toEqual([
      // By cooperation to the police, which can be reached, and from there to the office on call.
      ['SCHULE_JUGENDAMT', 'inst.school', true, ['COOPERATION inst.police con.police', 'HANDOVER inst.office con.call']],
      ['GESUNDHEIT_JUGENDAMT', 'inst.clinic', true, null],
      ['JUGENDAMT_FAMILIENGERICHT', 'inst.office', true, null],
    ])
  })

  test('an effect names every chain in which the step occurs, once; the chains that stand worse are named', () => {
    const { effects: found, worsened } = drill({ at: friday })
    expect(found.map(({ chains }) => chains)).toEqual([['SCHULE'], ['KLINIK'], ['SCHULE', 'KLINIK', 'POLIZEI']])
    expect(found[0]).toMatchObject({ lost: ['AVAILABILITY'], reason: 'NOT_AT_THIS_TIME' })
    expect(worsened).toEqual(['SCHULE', 'KLINIK', 'POLIZEI'])
  })

  test('says which functions can be reached and which cannot', () => {
    expect(drill({ at: friday })).toMatchObject({ reachable: ['con.call', 'con.police'], unreachable: ['con.court', 'con.desk'] })
  })
})

describe('When a function is vacant', () => {
  test('the ways that name it stop without a deputy, and are only weaker with one', () => {
    expect(effects({ vacant: 'con.desk' })).toEqual([
      ['SCHULE_JUGENDAMT', 'inst.school', true, ['COOPERATION inst.police con.police', 'HANDOVER inst.office con.call']],
      ['GESUNDHEIT_JUGENDAMT', 'inst.clinic', true, null],
      // The desk stands in for the on-call service: that still answers, but nobody stands in.
      ['POLIZEI_JUGENDAMT', 'inst.police', false, null],
    ])
    expect(drill({ vacant: 'con.call' }).effects).toMatchObject([
      { from: 'inst.police', stops: false, lost: ['FUNCTION'], reason: 'FUNCTION_VACANT' },
    ])
  })

  test('together with the hour, nothing is left of what the deputy could do', () => {
    expect(effects({ vacant: 'con.call', at: friday })).toContainEqual(['POLIZEI_JUGENDAMT', 'inst.police', true, null])
    expect(drill({ vacant: 'con.call', at: friday }).reachable).toEqual(['con.police'])
  })
})

describe('When an institution is gone', () => {
  test('its own ways are losses, not effects; the others lose whom they gave to', () => {
    expect(effects({ without: 'inst.school' })).toEqual([])
    expect(effects({ without: 'inst.court' })).toEqual([['JUGENDAMT_FAMILIENGERICHT', 'inst.office', true, null]])
    expect(effects({ without: 'inst.police' })).toEqual([['JUGENDAMT_POLIZEI_GESUNDHEIT', 'inst.office', false, null]])
  })

  test('ties, agreements, memberships, hand-overs, coordination and deputies go with it', () => {
    const { losses } = drill({ without: 'inst.office' })
    expect(losses).toMatchObject({
      agreements: ['agr.school'],
      memberships: ['mem.net.a.inst.office'],
      handovers: ['hand.clinic', 'hand.court', 'hand.police', 'hand.school'],
      coordinates: ['net.a'],
      deputyOf: ['con.police'],
      cutOff: [],
    })
    expect(losses.ties.map(({ kind }) => kind)).toEqual(['COOPERATION', 'AGREEMENT', 'HANDOVER', 'HANDOVER', 'HANDOVER', 'HANDOVER'])
    expect(drill({ without: 'inst.school' }).losses.memberships).toEqual(['mem.net.a.inst.school', 'mem.net.b.inst.school'])
  })

  test('those whom only it connects are cut off from the largest piece that is left', () => {
    expect(drill({ without: 'inst.school' }).losses.cutOff).toEqual(['inst.club'])
    expect(drill({ without: 'inst.club' }).losses.cutOff).toEqual([])
  })

  test('groups that the law expects stand worse when it was the only one', () => {
    const { coverage } = drill({ without: 'inst.court' }).losses
    expect(coverage.map(({ item, before, after }) => [item.anyOf.includes('familiengericht'), before, after])).toEqual([
      [true, 'COVERED', 'NOT_DOCUMENTED'],
    ])
  })

  test('nothing of the situation that was asked about is changed', () => {
    const situation = aSituation(facts)
    const told = JSON.stringify(situation.facts)
    drillOf(situation, 'net.a', { at: friday, without: 'inst.office', vacant: 'con.desk' })
    expect(JSON.stringify(situation.facts)).toBe(told)
    expect(drillOf(situation, 'net.none', { at: friday, without: null, vacant: null })).toBeNull()
  })
})
