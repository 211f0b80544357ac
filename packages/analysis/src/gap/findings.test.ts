import { gapRules, severities, type Language } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import {
  aClaim,
  aCooperation,
  aDistrict,
  aHandover,
  aMeeting,
  aMembership,
  aNeed,
  aNeighbourhood,
  anAgreement,
  anInstitution,
  aNetwork,
  aParticipation,
  since,
  inNrw,
} from '../situation/situation.factory.ts'
import { goldenInstitutions, goldenParticipations } from '../coverage/coverage.golden.ts'
import { gapsOfNetwork, gapsOfTerritory } from './findings.ts'
import { keysOf } from './gap.factory.ts'
import { gapRuleFinders } from './gapRuleFinders.ts'
import { messageOf } from './message.ts'

const meetings = ['2023-01-01', '2023-06-01', '2024-01-01'].map((day, i) => aMeeting(`evt.${i}`, 'net.a', day))
const withSchool = ['inst.jugendamt', 'inst.schulsozialarbeit']
/** Every rule finds something here. */
const everything = {
  districts: [aDistrict('dis.third', { territories: ['ter.third'] })],
  neighbourhoods: [aNeighbourhood('ter.town', 'ter.neighbour')],
  networks: [
    aNetwork('net.a', since('2022-06-01')),
    aNetwork('net.early', { kind: 'NETZWERK_FRUEHE_HILFEN' }),
    aNetwork('net.joint', { kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL' }),
    aNetwork('net.neighbour', { territory: 'ter.neighbour', kind: 'RUNDER_TISCH', ...since('2020-01-01') }),
  ],
  institutions: ['schulsozialarbeit', 'kita', 'polizei', 'jugendamt', 'kindertagespflege', 'familiengericht'].map((type) =>
    anInstitution(`inst.${type}`, type, { carrierKind: 'FREI', qualityReviewedOn: type === 'jugendamt' ? '2020-01-01' : null }),
  ),
  memberships: ['schulsozialarbeit', 'kita', 'jugendamt', 'familiengericht'].map((type) => aMembership('net.a', `inst.${type}`)),
  meetings,
  participations: meetings.map(({ key }) => aParticipation(key, 'inst.polizei')),
  cooperations: [
    aCooperation('coop.1', 'inst.kita', 'inst.schulsozialarbeit'),
    aCooperation('coop.2', 'inst.jugendamt', 'inst.schulsozialarbeit', { documentedLevel: 1, agreement: 'agr.expired' }),
  ],
  agreements: [
    anAgreement('VEREINBARUNG_8A_4', withSchool, { key: 'agr.ending', validTo: '2026-02-01' }),
    anAgreement('VEREINBARUNG_8A_4', withSchool, { key: 'agr.expired', validTo: '2025-01-01' }),
    anAgreement('VEREINBARUNG_8A_4', withSchool, { key: 'agr.unreviewed', nextReviewOn: '2025-01-01', clauses: [] }),
    anAgreement('VEREINBARUNG_8A_4', withSchool, { key: 'agr.stalled', draftedOn: '2025-01-01', negotiatedSince: null, signedOn: null }),
  ],
  needs: [aNeed('need.1', 'net.a')],
  handovers: [aHandover('hand.1', 'arztpraxis', 'jugendamt', { network: 'net.a', feedbackDuty: null })],
  claims: [aClaim('coop.1', 'inst.kita', 3)],
}
const situation = inNrw(everything)
const ofLand = gapsOfTerritory(situation, 'ter.nrw')

describe('the gaps', () => {
  test('of a network are what its rules find, none twice, whether its own or of the pair that it belongs to', () => {
    const keys = keysOf(gapsOfNetwork(situation, 'net.a'))
    expect(keys).toEqual(
      expect.arrayContaining([
        'G16:net.a',
        'G24:ter.town:net.a+net.early',
        'G28:ter.town:coop.1',
        'G04:net.a:inst.kita',
        'G03:net.a:inst.polizei',
      ]),
    )
    expect(keysOf(gapsOfNetwork(situation, 'net.early'))).toContain('G24:ter.town:net.a+net.early')
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('of a territory are its own and those of every network in it, each once', () => {
    const keys = keysOf(ofLand)
    const ofNetworks = ['net.a', 'net.early', 'net.joint', 'net.neighbour'].flatMap((key) => keysOf(gapsOfNetwork(situation, key)))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(ofNetworks))
    expect(keys.filter((key) => !ofNetworks.includes(key))).toEqual([
      'G17:ter.third:dis.third',
      'G18:ter.kreis:ter.neighbour+ter.town',
      'G30:ter.town:inst.jugendamt',
    ])
  })

  test('are those of every rule that the catalogue says is evaluated', () => {
    expect(new Set(ofLand.map(({ rule }) => rule))).toEqual(new Set(gapRules.filter(({ evaluated }) => evaluated).map(({ id }) => id)))
    expect(gapRuleFinders.map(({ id }) => id)).toEqual(gapRules.filter(({ evaluated }) => evaluated).map(({ id }) => id))
  })

  test('are ordered by severity, then rule, then key', () => {
    const ranks = ofLand.map(({ severity, rule, key }) => `${severities.indexOf(severity)} ${rule} ${key}`)
    expect(ranks).toEqual(ranks.toSorted())
  })

  test('are never more severe than the catalogue says of their rule', () => {
    for (const { rule, severity } of ofLand) {
      const highest = gapRules.find(({ id }) => id === rule)?.severity ?? 'CRITICAL'
      expect(severities.indexOf(severity)).toBeGreaterThanOrEqual(severities.indexOf(highest))
    }
  })

  test('have a message in both languages in which no placeholder is left, and grounds and evidence', () => {
    for (const gap of ofLand) {
      for (const language of ['DE', 'EN'] satisfies Language[])
        expect(messageOf(gap, language)).not.toMatch(/[{}]|undefined|\[object|\.\.$/)
      expect(gap.grounds.length).toBeGreaterThan(0)
      expect(gap.evidence.length).toBeGreaterThan(0)
    }
  })

  test('have the same keys whatever the order of the facts', () => {
    const backwards = Object.fromEntries(Object.entries(everything).map(([concept, facts]) => [concept, facts.toReversed()]))
    expect(gapsOfTerritory(inNrw(backwards), 'ter.nrw')).toEqual(ofLand)
  })

  test('of a network or territory that does not exist on the day are none', () => {
    expect(gapsOfNetwork(situation, 'net.unknown')).toEqual([])
    expect(gapsOfTerritory(situation, 'ter.unknown')).toEqual([])
  })

  test('[G01] [G02] of Ratingen by both norms are the 13 groups that are not documented and the 4 that are in part', () => {
    const ratingen = inNrw({
      networks: [aNetwork('net.ratingen.ks')],
      institutions: Object.entries(goldenInstitutions).map(([key, type]) => anInstitution(key, type)),
      meetings: [aMeeting('evt.ratingen.2023-05-03-auftakt', 'net.ratingen.ks', '2023-05-03')],
      participations: goldenParticipations.map(([meeting, institution, role]) => aParticipation(meeting, institution, { role })),
    })
    const rules = gapsOfNetwork(ratingen, 'net.ratingen.ks').map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'G01')).toHaveLength(3 + 10)
    expect(rules.filter((rule) => rule === 'G02')).toHaveLength(4)
  })
})
