import { anAssumption, type Assumption, type AssumptionKind } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { aHandover, aMeeting, anAgreement, anInstitution, aNetwork, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { assumptionSentence } from './assumptionSentence.ts'

const network = aNetwork('net.a')
const situation = aSituation({
  asOf: '2026-01-01',
  territories: [aTerritory('ter.town', { name: 'Musterstadt' })],
  networks: [network, aNetwork('net.b', { name: 'Runder Tisch' })],
  institutions: [
    anInstitution('inst.kita', 'kita', { name: 'Kita Sonnenschein' }),
    anInstitution('inst.amt', 'jugendamt', { name: 'Jugendamt Musterstadt' }),
  ],
  agreements: [anAgreement('VEREINBARUNG_8A_4', ['inst.kita', 'inst.amt'], { key: 'agr.1', title: 'Schutzauftrag' })],
  handovers: [aHandover('hand.1', 'inst.kita', 'inst.amt', { title: 'Meldung' })],
  meetings: [aMeeting('evt.1', 'net.a', '2025-05-01', { title: 'Auftakt' })],
})
const said = (kind: AssumptionKind, given: Partial<Assumption> = {}) => ({
  de: assumptionSentence(situation, network, anAssumption(kind, given), 'DE'),
  en: assumptionSentence(situation, network, anAssumption(kind, given), 'EN'),
})

describe('an assumption in one line', () => {
  test('a tie: between whom, on which level', () => {
    expect(said('ADD_TIE', { institutions: ['inst.kita', 'inst.amt'], level: 2 })).toEqual({
      de: 'Kooperation besteht: Kita Sonnenschein – Jugendamt Musterstadt, Stufe 2 (Kooperation)',
      en: 'A cooperation exists: Kita Sonnenschein – Jugendamt Musterstadt, level 2 (cooperation)',
    })
  })

  test('an agreement: of which kind, and with whom', () => {
    const { de } = said('ADD_AGREEMENT', { institutions: ['inst.amt'], agreementKind: 'VEREINBARUNG_8A_4' })
    expect(de).toMatch(/^Vereinbarung gilt: .*§ 8a Abs\. 4.*, Jugendamt Musterstadt$/)
    expect(said('ADD_AGREEMENT', { agreementKind: 'UNKNOWN' }).en).toMatch(/: UNKNOWN$/)
  })

  test('an institution to be found: its type and place, not its made-up key', () => {
    const assumed = { institutions: ['inst.assumed.kita'], type: 'kita', territory: 'ter.town', network: 'net.a' }
    expect(said('ADD_INSTITUTION', assumed).de).toMatch(/: Kindertageseinrichtung.*, Musterstadt$/)
    expect(said('ADD_INSTITUTION', { type: 'unknown' }).de).toMatch(/: unknown$/)
  })

  test('another network than the one that is asked about is named, one that is not there is not', () => {
    expect(said('ADD_MEMBERSHIP', { institutions: ['inst.kita'], network: 'net.b' }).de).toMatch(/: Kita Sonnenschein, Runder Tisch$/)
    expect(said('ADD_MEMBERSHIP', { institutions: ['inst.kita'], network: 'net.a' }).de).toMatch(/: Kita Sonnenschein$/)
    expect(said('ADD_MEMBERSHIP', { institutions: ['inst.kita'], network: 'net.none' }).de).toMatch(/: Kita Sonnenschein$/)
  })

  test('a day is written as each language writes it', () => {
    const { de, en } = said('ADD_MEETING', { institutions: ['inst.kita'], day: '2025-12-01' })
    expect(de).toMatch(/: Kita Sonnenschein, 1\. Dezember 2025$/)
    expect(en).toMatch(/: Kita Sonnenschein, 1 December 2025$/)
  })

  test('what is assumed away: its title, or its key where it is not known', () => {
    expect(said('REMOVE_AGREEMENT', { thing: 'agr.1' }).de).toMatch(/: Schutzauftrag$/)
    expect(said('REMOVE_HANDOVER', { thing: 'hand.1' }).de).toMatch(/: Meldung$/)
    expect(said('REMOVE_MEETING', { thing: 'evt.1' }).de).toMatch(/: Auftakt$/)
    expect(said('REMOVE_AGREEMENT', { thing: 'agr.none' }).de).toMatch(/: agr\.none$/)
  })
})
