import { anAssumption, assumptionIn, assumptionKinds, assumptionText, type Assumption, type Level, type Network } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inNrw, keysOf } from '../gap/gap.factory.ts'
import { gapsOfNetwork } from '../gap/index.ts'
import { byAscendingKey, type SituationFacts } from '../situation/index.ts'
import {
  aClaim,
  aContact,
  aCooperation,
  aHandover,
  aMandate,
  aMeeting,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aParticipation,
} from '../situation/situation.factory.ts'
import { outcomeOf } from './outcome.ts'
import { scenarioOf } from './scenario.ts'

const types = ['jugendamt', 'gesundheitsamt', 'familiengericht', 'polizei', 'schule', 'kita', 'arztpraxis_gynaekologie']
const inst = (type: string) => `inst.${type}`
const members = types.slice(0, 5)
const network: Network = aNetwork('net.a')
const facts: Partial<SituationFacts> = {
  networks: [network, aNetwork('net.early', { kind: 'NETZWERK_FRUEHE_HILFEN' }), aNetwork('net.attended')],
  institutions: types.map((type) => anInstitution(inst(type), type, { carrierKind: type === 'kita' ? 'FREI' : 'OEFFENTLICH' })),
  memberships: members.map((type) => aMembership('net.a', inst(type))),
  mandates: [aMandate('net.a', inst('jugendamt'))],
  meetings: [aMeeting('evt.1', 'net.a', '2025-06-01'), aMeeting('evt.2', 'net.attended', '2020-01-01')],
  participations: [...members.map((type) => aParticipation('evt.1', inst(type))), aParticipation('evt.2', inst('jugendamt'))],
  cooperations: [
    aCooperation('coop.1', inst('jugendamt'), inst('schule')),
    aCooperation('coop.2', inst('jugendamt'), inst('polizei'), { documentedLevel: 3 }),
  ],
  claims: [aClaim('coop.1', inst('jugendamt'), 1), aClaim('coop.1', inst('schule'), 1)],
  agreements: [anAgreement('KOOPERATION_83_INSTITUTION', [inst('jugendamt'), inst('polizei')], { key: 'agr.1' })],
  handovers: [aHandover('hand.1', inst('schule'), inst('jugendamt'))],
}
const recorded = inNrw(facts)
const assumed = (...assumptions: Assumption[]) => {
  const { situation, faults } = scenarioOf(recorded, network, assumptions)
  expect(faults).toEqual([])
  return situation
}
const faultsOf = (...assumptions: Assumption[]) => scenarioOf(recorded, network, assumptions).faults
const tie = (a: string, b: string, level: Level | null = null) => anAssumption('ADD_TIE', { institutions: [inst(a), inst(b)], level })
const joins = (type: string, of: string | null = null) => anAssumption('ADD_MEMBERSHIP', { institutions: [inst(type)], network: of })

/** Any sensible additions, none of which speaks of what another speaks of. */
const pairs = types
  .flatMap((a, i) => types.slice(i + 1).map((b) => [a, b] as const))
  .filter(([a, b]) => a !== 'jugendamt' || !['schule', 'polizei'].includes(b))
const additions: readonly { add: Assumption; remove: Assumption }[] = [
  ...pairs.map(([a, b]) => ({
    add: tie(a, b, 3),
    remove: anAssumption('REMOVE_TIE', { institutions: [inst(b), inst(a)] }),
  })),
  { add: tie('jugendamt', 'schule', 4), remove: anAssumption('REMOVE_TIE', { institutions: [inst('jugendamt'), inst('schule')] }) },
  ...['kita', 'arztpraxis_gynaekologie'].map((type) => ({
    add: joins(type),
    remove: anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst(type)] }),
  })),
  { add: joins('kita', 'net.early'), remove: anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('kita')], network: 'net.early' }) },
  {
    add: joins('kita', 'net.attended'),
    remove: anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('kita')], network: 'net.attended' }),
  },
  {
    add: anAssumption('ADD_AGREEMENT', { institutions: [inst('jugendamt'), inst('kita')], agreementKind: 'VEREINBARUNG_8A_4' }),
    remove: anAssumption('REMOVE_AGREEMENT', { thing: 'agr.assumed.VEREINBARUNG_8A_4+inst.jugendamt+inst.kita' }),
  },
  {
    add: anAssumption('ADD_INSTITUTION', { institutions: ['inst.assumed.one'], type: 'kinderschutzambulanz', network: 'net.a' }),
    remove: anAssumption('REMOVE_INSTITUTION', { institutions: ['inst.assumed.one'] }),
  },
  {
    add: anAssumption('ADD_COORDINATION', { institutions: [inst('schule')] }),
    remove: anAssumption('REMOVE_COORDINATION', { institutions: [inst('schule')] }),
  },
  {
    add: anAssumption('ADD_HANDOVER', { institutions: [inst('schule'), inst('gesundheitsamt')] }),
    remove: anAssumption('REMOVE_HANDOVER', { thing: 'hand.assumed.inst.schule+inst.gesundheitsamt' }),
  },
  {
    add: anAssumption('ADD_MEETING', { day: '2025-12-01' }),
    remove: anAssumption('REMOVE_MEETING', { thing: 'evt.assumed.net.a+2025-12-01' }),
  },
]
const removals: readonly Assumption[] = [
  anAssumption('REMOVE_TIE', { institutions: [inst('polizei'), inst('jugendamt')] }),
  anAssumption('REMOVE_AGREEMENT', { thing: 'agr.1' }),
  anAssumption('REMOVE_HANDOVER', { thing: 'hand.1' }),
  anAssumption('REMOVE_MEMBERSHIP', { institutions: [inst('gesundheitsamt')] }),
  anAssumption('REMOVE_COORDINATION', { institutions: [inst('jugendamt')] }),
  anAssumption('REMOVE_MEETING', { thing: 'evt.1' }),
]
const someAdditions = fc
  .uniqueArray(fc.integer({ min: 0, max: additions.length - 1 }), { maxLength: 8 })
  .map((picked) => picked.map((i) => additions[i]!))
const someOfAll = fc.shuffledSubarray([...additions.map(({ add }) => add), ...removals], { maxLength: 10 })

/** The facts without the order in which lists name them. */
const unordered = (given: SituationFacts) =>
  Object.fromEntries(
    Object.entries(given).map(([name, list]) => [
      name,
      !Array.isArray(list) ? list : list.toSorted((a, b) => (typeof a === 'string' ? (a < b ? -1 : 1) : byAscendingKey(a, b))),
    ]),
  )

describe('a scenario in general', () => {
  test('that assumes nothing is the recorded situation itself, and moves nothing', () => {
    expect(assumed()).toBe(recorded)
    expect(outcomeOf(recorded, network, [])).toMatchObject({
      faults: [],
      gaps: { closed: [], opened: [], moved: [], staying: gapsOfNetwork(recorded, 'net.a').length },
      measures: [],
    })
  })

  test('that adds something and takes it away again leaves everything as it was', () => {
    fc.assert(
      fc.property(someAdditions, fc.boolean(), (picked, backwards) => {
        const back = picked.map(({ remove }) => remove)
        const made = assumed(...picked.map(({ add }) => add), ...(backwards ? back.toReversed() : back))
        expect(made.facts).toEqual(recorded.facts)
      }),
      { numRuns: 60 },
    )
  })

  test('is the same in whatever order it assumes what has nothing to do with each other', () => {
    fc.assert(
      fc.property(
        someOfAll.chain((picked) => fc.tuple(fc.constant(picked), fc.shuffledSubarray(picked, { minLength: picked.length }))),
        ([one, other]) => {
          const [a, b] = [assumed(...one), assumed(...other)]
          expect(unordered(a.facts)).toEqual(unordered(b.facts))
          expect(keysOf(gapsOfNetwork(a, 'net.a'))).toEqual(keysOf(gapsOfNetwork(b, 'net.a')))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('never changes what is recorded', () => {
    const before = JSON.parse(JSON.stringify(recorded.facts)) as SituationFacts
    fc.assert(
      fc.property(someOfAll, (picked) => {
        outcomeOf(recorded, network, picked)
        expect(recorded.facts).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  test('can be written into an address and read again', () => {
    fc.assert(
      fc.property(someOfAll, (picked) => {
        expect(picked.map(assumptionText).map(assumptionIn)).toEqual(picked)
      }),
    )
    for (const wrong of ['', 'ADD_NOTHING~inst.a', 'ADD_TIE~inst.a~<b>', 'ADD_MEETING~2025-02-30']) expect(assumptionIn(wrong)).toBeNull()
  })

  test('knows every kind of assumption, and the tests above make each of them', () => {
    const made = new Set([...additions.flatMap(({ add, remove }) => [add.kind, remove.kind]), ...removals.map(({ kind }) => kind)])
    expect([...made].toSorted()).toEqual(assumptionKinds.map(({ key }) => key).toSorted())
  })
})

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
})

describe('what else is assumed', () => {
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
