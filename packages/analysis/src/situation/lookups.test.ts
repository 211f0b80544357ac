import type { FactSet } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import {
  aClaim,
  aContact,
  aCooperation,
  aHandover,
  aLocalGroup,
  aMandate,
  aMeeting,
  aMembership,
  anAction,
  anAgreementFact,
  aNeed,
  anInstitution,
  aNetwork,
  aParticipation,
  aParty,
  aRuling,
} from './situation.factory.ts'
import { situationOf } from './situationOf.ts'

const asOf = '2026-01-01'
const factSet: Partial<FactSet> = {
  institution: ['inst.a', 'inst.b', 'inst.c'].map((key) => anInstitution(key, 'schule')),
  network: [aNetwork('net.a'), aNetwork('net.b', { territory: 'ter.b' })],
  mandate: [aMandate('net.a', 'inst.a'), aMandate('net.b', 'inst.b'), aMandate('net.a', 'inst.c')],
  membership: [aMembership('net.a', 'inst.a'), aMembership('net.a', 'inst.b'), aMembership('net.b', 'inst.a')],
  meeting: [
    aMeeting('evt.1', 'net.a', '2025-03-01'),
    aMeeting('evt.2', 'net.b', '2025-01-01'),
    aMeeting('evt.3', 'net.a', '2025-01-01'),
    aMeeting('evt.undated', 'net.a', '2025-02-01', { startsOnPrecision: 'UNKNOWN' }),
    aMeeting('evt.odd', 'net.a', '2025-01-01', { kind: 'KIND_OF_NOBODY' }),
    aMeeting('evt.course', 'net.a', '2025-06-01', { kind: 'FORTBILDUNG' }),
    aMeeting('evt.earlier', 'net.a', '2025-05-01', { kind: 'FORTBILDUNG' }),
    aMeeting('evt.elsewhere', 'net.b', '2025-05-01', { kind: 'FORTBILDUNG' }),
  ],
  participation: [aParticipation('evt.1', 'inst.a'), aParticipation('evt.1', 'inst.b'), aParticipation('evt.2', 'inst.a')],
  cooperation: [
    aCooperation('coop.1', 'inst.a', 'inst.b', { agreement: 'agr.1' }),
    aCooperation('coop.2', 'inst.b', 'inst.c', { agreement: 'agr.2' }),
    aCooperation('coop.3', 'inst.a', 'inst.c'),
  ],
  claim: [aClaim('coop.1', 'inst.a', 2), aClaim('coop.1', 'inst.b', 3), aClaim('coop.2', 'inst.c', 1)],
  ruling: [aRuling('net.a', 'insofa', 'CONFIRMED_ABSENT'), aRuling('net.b', 'insofa', 'CONFIRMED_ABSENT')],
  agreement: [
    anAgreementFact('agr.1', 'VEREINBARUNG_8A_4', { networks: ['net.a', 'net.b'] }),
    anAgreementFact('agr.2', 'VEREINBARUNG_8A_4', { networks: ['net.b'] }),
  ],
  agreementParty: [aParty('agr.1', 'inst.a'), aParty('agr.1', 'inst.b'), aParty('agr.2', 'inst.b')],
  handover: [
    aHandover('hand.1', 'inst.a', 'inst.b', { network: 'net.a', agreement: 'agr.1' }),
    aHandover('hand.2', 'schule', 'inst.b', { network: 'net.b' }),
    aHandover('hand.3', 'inst.b', 'jugendamt', { network: 'net.a', agreement: 'agr.2' }),
  ],
  functionContact: [aContact('fun.1', 'inst.a'), aContact('fun.2', 'inst.b'), aContact('fun.3', 'inst.a')],
  need: [
    aNeed('need.1', 'net.a', { voicedOn: '2025-01-01' }),
    aNeed('need.2', 'net.b', { voicedOn: '2025-01-01' }),
    aNeed('need.later', 'net.a', { voicedOn: '2026-02-01' }),
  ],
  action: [
    anAction('act.1', 'net.a', ['need.1'], { plannedOn: '2025-01-01' }),
    anAction('act.2', 'net.a', ['need.1', 'need.2'], { plannedOn: '2025-01-01' }),
    anAction('act.later', 'net.a', ['need.1'], { plannedOn: '2026-02-01' }),
  ],
  localGroup: [aLocalGroup('grp.1', 'net.a'), aLocalGroup('grp.2', 'ter.b')],
}
const situation = situationOf(factSet, asOf)
const keys = (things: readonly { key: string }[]) => things.map(({ key }) => key)

describe('what a situation is asked', () => {
  /** What is asked, of whom, and the keys of the answer. */
  const lists: readonly [asked: string, answer: readonly { key: string }[], expected: readonly string[]][] = [
    ['mandatesOf', situation.mandatesOf('net.a'), ['man.net.a.inst.a', 'man.net.a.inst.c']],
    ['membershipsOf', situation.membershipsOf('net.a'), ['mem.net.a.inst.a', 'mem.net.a.inst.b']],
    ['membershipsHeldBy', situation.membershipsHeldBy('inst.a'), ['mem.net.a.inst.a', 'mem.net.b.inst.a']],
    ['meetingsOf', situation.meetingsOf('net.a'), ['evt.undated', 'evt.3', 'evt.1']],
    ['trainingsOf', situation.trainingsOf('net.a'), ['evt.earlier', 'evt.course']],
    ['participationsOf', situation.participationsOf('evt.1'), ['part.evt.1.inst.a', 'part.evt.1.inst.b']],
    ['participationsBy', situation.participationsBy('inst.a'), ['part.evt.1.inst.a', 'part.evt.2.inst.a']],
    ['cooperationsOf', situation.cooperationsOf('inst.c'), ['coop.2', 'coop.3']],
    ['cooperationsUnder', situation.cooperationsUnder('agr.1'), ['coop.1']],
    ['claimsOf', situation.claimsOf('coop.1'), ['claim.coop.1.inst.a', 'claim.coop.1.inst.b']],
    ['agreementsOf', situation.agreementsOf('inst.b'), ['agr.1', 'agr.2']],
    ['agreementsMadeIn', situation.agreementsMadeIn('net.a'), ['agr.1']],
    ['handoversOf', situation.handoversOf('net.a'), ['hand.1', 'hand.3']],
    ['handoversAt', situation.handoversAt('inst.b'), ['hand.1', 'hand.2', 'hand.3']],
    ['handoversAt, the giving side alone', situation.handoversAt('inst.a'), ['hand.1']],
    ['handoversUnder', situation.handoversUnder('agr.2'), ['hand.3']],
    ['contactsAt', situation.contactsAt('inst.a'), ['fun.1', 'fun.3']],
    ['needsAbout', situation.needsAbout('net.a'), ['need.1']],
    ['actionsFor', situation.actionsFor('need.1'), ['act.1', 'act.2']],
    ['localGroupsOf', situation.localGroupsOf('ter.b'), ['grp.2']],
  ]
  test.each(lists)('%s answers what is about it, and nothing else', (_, answer, expected) => {
    expect(keys(answer).toSorted()).toEqual(expected.toSorted())
  })

  test('of somebody whom nobody knows there is nothing', () => {
    const nobody = 'inst.nobody'
    const asked = [
      situation.mandatesOf(nobody),
      situation.membershipsOf(nobody),
      situation.membershipsHeldBy(nobody),
      situation.meetingsOf(nobody),
      situation.trainingsOf(nobody),
      situation.participationsOf(nobody),
      situation.participationsBy(nobody),
      situation.cooperationsOf(nobody),
      situation.cooperationsUnder(nobody),
      situation.claimsOf(nobody),
      situation.rulingsOf(nobody),
      situation.agreementsOf(nobody),
      situation.agreementsMadeIn(nobody),
      situation.handoversOf(nobody),
      situation.handoversAt(nobody),
      situation.handoversUnder(nobody),
      situation.contactsAt(nobody),
      situation.needsAbout(nobody),
      situation.actionsFor(nobody),
      situation.localGroupsOf(nobody),
      situation.jugendaemterOf(nobody),
      situation.networksAt(nobody),
      situation.networksIn(nobody),
    ]
    expect(asked.flat()).toEqual([])
  })

  test('meetings stand in the order of their days, undated ones first', () => {
    expect(keys(situation.meetingsOf('net.a'))).toEqual(['evt.undated', 'evt.3', 'evt.1'])
    expect(keys(situation.trainingsOf('net.a'))).toEqual(['evt.earlier', 'evt.course'])
  })

  test('each thing is found by its key', () => {
    expect(situation.institution('inst.b')?.key).toBe('inst.b')
    expect(situation.network('net.b')?.key).toBe('net.b')
    expect(situation.meeting('evt.2')?.key).toBe('evt.2')
    expect(situation.cooperation('coop.2')?.key).toBe('coop.2')
    expect(situation.agreement('agr.2')?.key).toBe('agr.2')
    expect(situation.contact('fun.2')?.key).toBe('fun.2')
    expect(situation.rulingsOf('net.b')).toHaveLength(1)
    expect(situation.territoryOfNetwork('net.b')).toBe('ter.b')
    expect(situation.territoryOfNetwork('net.nobody')).toBeUndefined()
  })

  test('where nothing at all is documented, every list is empty', () => {
    const { asOf: day, ...lists } = situationOf({}, asOf).facts
    expect(day).toBe(asOf)
    expect(Object.values(lists)).toEqual(Object.keys(lists).map(() => []))
  })
})
