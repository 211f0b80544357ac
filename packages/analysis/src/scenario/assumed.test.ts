import { anAssumption, type Assumption } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { aContact, aMembership, anAgreement, inNrw } from '../situation/situation.factory.ts'
import { outcomeOf } from './outcome.ts'
import { assumed, facts, inst, joins, members, network, recorded, tie, types } from './scenario.factory.ts'
import { scenarioOf } from './scenario.ts'

describe('what is assumed', () => {
  test('a tie has the level that both parties then state, also where they stated a lower one', () => {
    const situation = assumed(tie('jugendamt', 'schule', 4), tie('schule', 'kita'))
    const levels = (key: string) => situation.claimsOf(key).map(({ by, level }) => [by, level])
    expect(levels('coop.assumed.inst.kita+inst.schule')).toEqual([
      ['inst.kita', 2],
      ['inst.schule', 2],
    ])
    expect(outcomeOf(recorded, network, [tie('jugendamt', 'schule', 4)]).gaps.closed.map(({ rule }) => rule)).toContain('G21')
  })

  test('joining a network that counts by attendance is being represented at its last meeting, so that nobody falls out of it', () => {
    const situation = assumed(joins('kita', 'net.attended'))
    expect(situation.keepsMemberships('net.attended')).toBe(false)
    expect(situation.participationsOf('evt.2').map(({ institution }) => institution)).toEqual(['inst.jugendamt', 'inst.kita'])
  })

  test('joining a network of which nothing is documented makes the first member', () => {
    expect(assumed(joins('kita', 'net.early')).keepsMemberships('net.early')).toBe(true)
  })

  test('an institution that falls away takes its ties along, and agreements of two', () => {
    const { facts: left } = assumed(anAssumption('REMOVE_INSTITUTION', { institutions: [inst('polizei')] }))
    expect(left.agreements).toEqual([])
    expect(left.cooperations.map(({ key }) => key)).toEqual(['coop.1'])
    expect(left.memberships).toHaveLength(members.length - 1)
  })

  test('a meeting counts everybody as represented who belongs to the network as recorded', () => {
    const situation = assumed(joins('kita'), anAssumption('ADD_MEETING', { day: '2025-12-01' }))
    expect(situation.participationsOf('evt.assumed.net.a+2025-12-01').map(({ institution }) => institution)).toEqual(
      members.map(inst).toSorted(),
    )
  })

  const membersOf = (situation: ReturnType<typeof assumed>, key: string) =>
    situation.facts.memberships.filter((one) => one.network === key).map(({ institution }) => institution)

  test('a hand-over that lays everything down, and at its end a function that is never out of reach, with a deputy', () => {
    const { facts: made } = assumed(anAssumption('ADD_HANDOVER', { institutions: [inst('schule'), inst('gesundheitsamt')] }))
    const [handover] = made.handovers.filter(({ fromInstitution }) => fromInstitution === inst('schule')).slice(-1)
    const [contact, deputy] = made.contacts.slice(-2)
    expect(handover).toMatchObject({
      key: 'hand.assumed.inst.schule+inst.gesundheitsamt',
      toInstitution: inst('gesundheitsamt'),
      trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
      channels: ['TELEFON'],
      availability: 'ALWAYS',
      feedbackDuty: 'LAW',
      feedbackContent: 'TAKEN_UP',
      contact: contact!.key,
      lastTestedOn: recorded.asOf,
    })
    expect(contact).toMatchObject({ institution: inst('gesundheitsamt'), availability: 'ALWAYS', deputy: deputy!.key, vacantSince: null })
    expect(deputy).toMatchObject({ institution: inst('gesundheitsamt'), deputy: null, isPublic: false })
    expect(deputy!.key).not.toBe(contact!.key)
  })

  test('two hand-overs to the same side reach functions of their own, and one that is taken back takes only its own along', () => {
    const to = (type: string) => anAssumption('ADD_HANDOVER', { institutions: [inst(type), inst('gesundheitsamt')] })
    const back = anAssumption('REMOVE_HANDOVER', { thing: 'hand.assumed.inst.kita+inst.gesundheitsamt' })
    const one = assumed(to('schule'))
    expect(assumed(to('schule'), to('kita')).facts.contacts).toHaveLength(one.facts.contacts.length + 2)
    expect(assumed(to('schule'), to('kita'), back).facts).toEqual(one.facts)
  })

  test('a recorded hand-over that ends leaves the functions that it reached', () => {
    const known = inNrw({
      ...facts,
      contacts: assumed(anAssumption('ADD_HANDOVER', { institutions: [inst('schule'), inst('jugendamt')] })).facts.contacts,
    })
    const { situation } = scenarioOf(known, network, [anAssumption('REMOVE_HANDOVER', { thing: 'hand.1' })])
    expect(situation.facts.handovers).toEqual([])
    expect(situation.facts.contacts).toEqual(known.facts.contacts)
  })

  test('a meeting on the day itself, with those alone who are named', () => {
    const situation = assumed(anAssumption('ADD_MEETING', { day: recorded.asOf, institutions: [inst('kita'), inst('polizei')] }))
    const there = situation.participationsOf(`evt.assumed.net.a+${recorded.asOf}`)
    expect(there.map(({ institution, role }) => [institution, role]).toSorted()).toEqual([
      [inst('kita'), 'VERTRETEN'],
      [inst('polizei'), 'VERTRETEN'],
    ])
    expect(situation.facts.meetings.at(-1)).toMatchObject({
      startsOn: recorded.asOf,
      startsOnPrecision: 'DAY',
      kind: 'NETZWERKTREFFEN',
      network: 'net.a',
    })
  })

  test('who leaves one network stays in the others', () => {
    const left = (of: string | null) =>
      assumed(joins('kita'), joins('kita', 'net.early'), anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('kita')], network: of }))
    expect(membersOf(left('net.early'), 'net.a')).toContain(inst('kita'))
    expect(membersOf(left('net.early'), 'net.early')).toEqual([])
    expect(membersOf(left(null), 'net.a')).not.toContain(inst('kita'))
    expect(membersOf(left(null), 'net.early')).toEqual([inst('kita')])
    // Also where both are recorded, and with everybody else.
    const both = inNrw({ ...facts, memberships: [...facts.memberships!, aMembership('net.early', inst('schule'))] })
    const { situation } = scenarioOf(both, network, [anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('schule')] })])
    expect(membersOf(situation, 'net.a')).toEqual(members.filter((type) => type !== 'schule').map(inst))
    expect(membersOf(situation, 'net.early')).toEqual([inst('schule')])
  })

  test('where attendance counts, who leaves has not attended that network, and who joins again is represented once', () => {
    const leaves = anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('jugendamt')], network: 'net.attended' })
    const situation = assumed(leaves)
    expect(situation.participationsOf('evt.2')).toEqual([])
    expect(situation.participationsOf('evt.1')).toHaveLength(members.length)
    expect(assumed(leaves, joins('jugendamt', 'net.attended')).participationsOf('evt.2')).toHaveLength(1)
    expect(assumed(leaves, joins('kita', 'net.attended'), joins('jugendamt', 'net.attended')).participationsOf('evt.2')).toHaveLength(2)
  })

  test('a second host of the coordination ends by itself, and the first with its own', () => {
    const hosts = (...assumptions: Assumption[]) => assumed(...assumptions).facts.mandates.map(({ network: of, host }) => [of, host])
    const second = anAssumption('ADD_COORDINATION', { institutions: [inst('schule')] })
    const elsewhere = anAssumption('ADD_COORDINATION', { institutions: [inst('schule')], network: 'net.early' })
    const ends = (type: string) => anAssumption('REMOVE_COORDINATION', { institutions: [inst(type)] })
    expect(hosts(second, elsewhere, ends('schule'))).toEqual([
      ['net.a', inst('jugendamt')],
      ['net.early', inst('schule')],
    ])
    expect(hosts(second, ends('jugendamt'))).toEqual([['net.a', inst('schule')]])
  })

  test('whoever falls away leaves nothing of its own behind, and everything of the others', () => {
    const known = inNrw({ ...facts, contacts: [aContact('fun.1', inst('jugendamt')), aContact('fun.2', inst('schule'))] })
    const { situation, faults } = scenarioOf(known, network, [anAssumption('REMOVE_INSTITUTION', { institutions: [inst('jugendamt')] })])
    const left = situation.facts
    expect(faults).toEqual([])
    expect(left.institutions.map(({ key }) => key)).toEqual(types.slice(1).map(inst))
    expect(left.participations.map(({ institution }) => institution)).toEqual(members.slice(1).map(inst))
    expect(left.contacts.map(({ key }) => key)).toEqual(['fun.2'])
    expect([left.mandates, left.handovers, left.cooperations, left.claims]).toEqual([[], [], [], []])
    expect(left.meetings).toEqual(known.facts.meetings)
    const giver = scenarioOf(known, network, [anAssumption('REMOVE_INSTITUTION', { institutions: [inst('schule')] })]).situation.facts
    expect([giver.handovers, giver.mandates.length, giver.cooperations.length]).toEqual([[], 1, 1])
    const nobody = scenarioOf(known, network, [anAssumption('REMOVE_INSTITUTION', { institutions: [inst('none')] })])
    expect(nobody.faults).toEqual([{ place: 0, reason: 'unknown', part: 'institutions', named: 'inst.none' }])
  })

  test('an agreement of three stays when one falls away, with the two others', () => {
    const three = inNrw({
      ...facts,
      agreements: [anAgreement('KOOPERATION_83_INSTITUTION', ['jugendamt', 'polizei', 'schule'].map(inst), { key: 'agr.3' })],
    })
    const { situation } = scenarioOf(three, network, [anAssumption('REMOVE_INSTITUTION', { institutions: [inst('polizei')] })])
    expect(situation.facts.agreements.map(({ parties }) => parties.map(({ institution }) => institution))).toEqual([
      [inst('jugendamt'), inst('schule')],
    ])
  })
})
