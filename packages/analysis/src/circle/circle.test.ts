import { describe, expect, test } from 'vitest'
import { aMeeting, aMembership, anInstitution, aNetwork, aParticipation, aSituation, inferred } from '../situation/situation.factory.ts'
import type { SituationFacts } from '../situation/index.ts'
import { circleOf } from './circle.ts'

const institutions = ['inst.a', 'inst.b', 'inst.c'].map((key) => anInstitution(key, 'schule'))
const situation = (facts: Partial<SituationFacts>) =>
  aSituation({ asOf: '2026-01-01', networks: [aNetwork('net.a')], institutions, ...facts })
const circle = (facts: Partial<SituationFacts>, countedBy?: 'MEMBERSHIP' | 'ATTENDANCE') => {
  const { basis, institutions: members } = circleOf(situation(facts), 'net.a', countedBy)
  return [basis, ...members.map(({ key }) => key)]
}

const meeting = aMeeting('evt.1', 'net.a', '2025-03-01')
const attended = { meetings: [meeting], participations: [aParticipation('evt.1', 'inst.b'), aParticipation('evt.1', 'inst.a')] }

describe('the circle of a network', () => {
  test('is its active members, by key', () => {
    const memberships = [aMembership('net.a', 'inst.b'), aMembership('net.a', 'inst.a'), aMembership('net.other', 'inst.c')]
    expect(circle({ memberships })).toEqual(['MEMBERSHIP', 'inst.a', 'inst.b'])
  })

  test('is those who attended its meetings when it keeps no memberships', () => {
    expect(circle(attended)).toEqual(['ATTENDANCE', 'inst.a', 'inst.b'])
  })

  test('is empty, and counted by membership, when its memberships are all invited, paused or ended', () => {
    expect(circle({ ...attended, memberships: [aMembership('net.a', 'inst.a', { status: 'INVITED' })] })).toEqual(['MEMBERSHIP'])
    expect(circle({ ...attended, keepingMemberships: ['net.a'] })).toEqual(['MEMBERSHIP'])
  })

  test('can be forced to count by membership or by attendance', () => {
    const facts = { ...attended, memberships: [aMembership('net.a', 'inst.c')] }
    expect(circle(facts, 'ATTENDANCE')).toEqual(['ATTENDANCE', 'inst.a', 'inst.b'])
    expect(circle(attended, 'MEMBERSHIP')).toEqual(['MEMBERSHIP'])
  })

  test('counts represented, coordinating, hosting and inviting institutions, not those who spoke, greeted or were named', () => {
    const taking = (role: string) => circle({ meetings: [meeting], participations: [aParticipation('evt.1', 'inst.a', { role })] })
    for (const role of ['VERTRETEN', 'KOORDINATION', 'GASTGEBER', 'EINLADEND']) expect(taking(role)).toEqual(['ATTENDANCE', 'inst.a'])
    for (const role of ['FACHVORTRAG', 'GRUSSWORT', 'GENANNT', 'REDE']) expect(taking(role)).toEqual(['ATTENDANCE'])
  })

  test('counts kick-offs and network meetings of the network, no other kinds and no other network', () => {
    const at = (given: Parameters<typeof aMeeting>[3]) =>
      circle({ ...attended, meetings: [aMeeting('evt.1', 'net.a', '2025-03-01', given)] })
    expect(at({ kind: 'AUFTAKT' })).toEqual(['ATTENDANCE', 'inst.a', 'inst.b'])
    expect(at({ kind: 'FACHTAG' })).toEqual(['ATTENDANCE'])
    expect(at({ network: 'net.other' })).toEqual(['ATTENDANCE'])
  })

  test('[INV 5] never holds a collective actor or a venue', () => {
    const others = [anInstitution('inst.a', 'sammelgruppe'), anInstitution('inst.b', 'veranstaltungsort')]
    expect(circle({ ...attended, institutions: others })).toEqual(['ATTENDANCE'])
    expect(circle({ institutions: others, memberships: [aMembership('net.a', 'inst.a')] })).toEqual(['MEMBERSHIP'])
  })

  test('[INV 6] never holds anybody on inference alone', () => {
    expect(circle({ memberships: [aMembership('net.a', 'inst.a', { provenance: inferred })] })).toEqual(['MEMBERSHIP'])
    expect(circle({ ...attended, participations: [aParticipation('evt.1', 'inst.a', { provenance: inferred })] })).toEqual(['ATTENDANCE'])
    expect(circle({ ...attended, meetings: [aMeeting('evt.1', 'net.a', '2025-03-01', { provenance: inferred })] })).toEqual(['ATTENDANCE'])
  })

  test('leaves out an institution that does not exist on the day', () => {
    expect(circle({ ...attended, institutions: [anInstitution('inst.a', 'schule')] })).toEqual(['ATTENDANCE', 'inst.a'])
  })
})
