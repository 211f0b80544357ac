import { describe, expect, test } from 'vitest'
import { aHandover, aMembership, anInstitution, aNetwork, inferred, inNrw } from '../situation/situation.factory.ts'
import { interfaceUndefined } from './g12.interfaceUndefined.ts'
import { interfaceNoFeedback } from './g13.interfaceNoFeedback.ts'
import { foundInNetwork, foundInTerritory, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

type Facts = Parameters<typeof inNrw>[0]
const types = { school: 'schule', office: 'jugendamt', police: 'polizei', practice: 'arztpraxis' }
const institutions = Object.entries(types).map(([name, type]) => anInstitution(`inst.${name}`, type))
const members = (...names: string[]) => names.map((name) => aMembership('net.a', `inst.${name}`))
const base = { networks: [aNetwork('net.a')], institutions, memberships: members('school', 'office') }
const situation = (facts: Facts) => inNrw({ ...base, ...facts })

describe('an expected hand-over', () => {
  const find = (facts: Facts = {}) => foundInNetwork(interfaceUndefined, situation(facts))

  test('[G12] with both sides in the circle and none described is one gap for the pair, resting on the pair’s own norm and the network’s', () => {
    const found = find()
    expect(found).toMatchObject([
      {
        key: 'G12:net.a:SCHULE_JUGENDAMT',
        severity: 'HIGH',
        subjects: [
          { concept: 'network', key: 'net.a' },
          { concept: 'handoverTemplate', key: 'SCHULE_JUGENDAMT' },
        ],
        grounds: [{ norm: 'norm.lkischg-nrw.9', verification: 'SECONDARY' }, { norm: 'norm.schulg-nrw.42-6' }],
        evidence: [
          { concept: 'membership', key: 'mem.net.a.inst.office' },
          { concept: 'membership', key: 'mem.net.a.inst.school' },
        ],
      },
    ])
    expect(found.map((finding) => messageOf(finding, 'DE'))).toEqual(['net.a: Der Meldeweg „Schule → Jugendamt“ ist nicht dokumentiert.'])
    expect(keysOf(find({ memberships: members('police', 'office') }))).toEqual([
      'G12:net.a:POLIZEI_JUGENDAMT',
      'G12:net.a:JUGENDAMT_POLIZEI_GESUNDHEIT',
    ])
  })

  test('[G12] is answered by a single one: of the network between types, or between two institutions of its circle', () => {
    expect(find({ handovers: [aHandover('hand.1', 'schule', 'jugendamt', { network: 'net.a' })] })).toEqual([])
    expect(find({ handovers: [aHandover('hand.1', 'schulsozialarbeit', 'asd', { network: 'net.a' })] })).toEqual([])
    expect(find({ handovers: [aHandover('hand.1', 'inst.school', 'inst.office')] })).toEqual([])
  })

  test('[G12] is not answered by one of another network, in the other direction, with somebody outside, or only inferred', () => {
    const ofNet = { network: 'net.a' }
    for (const handover of [
      aHandover('hand.1', 'schule', 'jugendamt', { network: 'net.b' }),
      aHandover('hand.1', 'jugendamt', 'schule', ofNet),
      aHandover('hand.1', 'inst.practice', 'inst.office'),
      aHandover('hand.1', 'schule', 'jugendamt', { ...ofNet, provenance: inferred }),
    ])
      expect(keysOf(find({ handovers: [handover] }))).toEqual(['G12:net.a:SCHULE_JUGENDAMT'])
  })

  test('[G12] is asked for only where both sides stand in the circle; two Jugendämter hand over to each other, one does not to itself', () => {
    expect(find({ memberships: members('school') })).toEqual([])
    const second = anInstitution('inst.second', 'jugendamt')
    expect(keysOf(find({ institutions: [...institutions, second], memberships: members('office', 'second') }))).toEqual([
      'G12:net.a:JUGENDAMT_JUGENDAMT',
    ])
  })

  test('[G12] is asked of networks for child protection in NRW since its law is in force', () => {
    expect(find({ networks: [aNetwork('net.a', { kind: 'NETZWERK_FRUEHE_HILFEN' })] })).toEqual([])
    expect(find({ networks: [aNetwork('net.a', { territory: 'ter.brandenburg-town' })] })).toEqual([])
    expect(find({ asOf: '2022-04-30' })).toEqual([])
    const both = find({ networks: [aNetwork('net.a', { kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ' })] })
    expect(both).toMatchObject([{ grounds: [{ norm: 'norm.schulg-nrw.42-6' }] }])
  })
})

describe('a hand-over from somebody bound to secrecy to the Jugendamt', () => {
  const find = (facts: Facts) => foundInNetwork(interfaceNoFeedback, situation(facts))
  const described = (from: string, to: string, given = {}) => ({
    handovers: [aHandover('hand.1', from, to, { network: 'net.a', feedbackDuty: null, ...given })],
  })

  test('[G13] that lays down no answer, or that there is to be none, is a gap', () => {
    const found = find(described('arztpraxis', 'jugendamt'))
    expect(found).toMatchObject([
      {
        key: 'G13:net.a:hand.1',
        severity: 'HIGH',
        subjects: [{ concept: 'handover', key: 'hand.1' }],
        facts: { a: { de: 'Arztpraxis (sonstige)' }, b: { de: 'Jugendamt' } },
        grounds: [{ norm: 'norm.kkg.4' }],
      },
    ])
    expect(find(described('schule', 'asd', { feedbackDuty: 'NONE' }))).toHaveLength(1)
    expect(find(described('inst.school', 'jugendamt'))).toMatchObject([
      { subjects: [{ key: 'hand.1' }, { key: 'inst.school' }], facts: { a: 'inst.school' } },
    ])
  })

  test('[G13] that lays down an answer by law or agreement is none, nor is one from or to somebody else', () => {
    for (const feedbackDuty of ['LAW', 'AGREEMENT']) expect(find(described('schule', 'jugendamt', { feedbackDuty }))).toEqual([])
    expect(find(described('polizei', 'jugendamt'))).toEqual([])
    expect(find(described('kita', 'jugendamt'))).toEqual([])
    expect(find(described('jugendamt', 'schule'))).toEqual([])
    expect(find(described('schule', 'insofa_pool'))).toEqual([])
  })

  test('[G13] between two institutions is a gap of networks with both in their circle and of territories with either, under one key', () => {
    const seats = [anInstitution('inst.school', 'schule', { territory: 'ter.neighbour' }), anInstitution('inst.office', 'jugendamt')]
    const facts = { institutions: seats, ...described('inst.school', 'inst.office', { network: null }) }
    expect(keysOf(find(facts))).toEqual(['G13:ter.kreis:hand.1'])
    expect(find({ ...facts, memberships: members('office') })).toEqual([])
    for (const place of ['ter.town', 'ter.neighbour', 'ter.kreis'])
      expect(keysOf(foundInTerritory(interfaceNoFeedback, situation(facts), place))).toEqual(['G13:ter.kreis:hand.1'])
    expect(foundInTerritory(interfaceNoFeedback, situation(facts), 'ter.third')).toEqual([])
  })

  test('[G13] lies in its network, else in the innermost territory around the two, else with the hand-over', () => {
    const scope = (network: string | null, territory = 'ter.neighbour') => {
      const school = anInstitution('inst.school', 'schule', { territory })
      const facts = {
        institutions: [school, anInstitution('inst.office', 'jugendamt')],
        ...described('inst.school', 'inst.office', { network }),
      }
      return find(facts).map((finding) => finding.scope)
    }
    expect(scope('net.a')).toEqual([{ concept: 'network', key: 'net.a' }])
    expect(scope(null)).toEqual([{ concept: 'territory', key: 'ter.kreis' }])
    expect(scope(null, 'ter.abroad')).toEqual([{ concept: 'handover', key: 'hand.1' }])
  })

  test('[G13] between an institution and a type is one only of the network whose procedure it is', () => {
    const half = described('inst.school', 'jugendamt', { network: null })
    expect(find(half)).toEqual([])
    expect(foundInTerritory(interfaceNoFeedback, situation(half), 'ter.kreis')).toEqual([])
  })
})
