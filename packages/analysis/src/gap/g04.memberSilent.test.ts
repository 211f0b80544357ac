import { describe, expect, test } from 'vitest'
import { aMeeting, aMembership, anInstitution, aNetwork, aParticipation, since, inNrw } from '../situation/situation.factory.ts'
import { memberSilent } from './g04.memberSilent.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'

const meetings = ['2024-01-01', '2024-07-01', '2025-07-01'].map((day, i) => aMeeting(`evt.${i}`, 'net.a', day))
const others = meetings.map(({ key }) => aParticipation(key, 'inst.other'))
const base = {
  networks: [aNetwork('net.a')],
  institutions: [anInstitution('inst.silent', 'schule'), anInstitution('inst.other', 'kita')],
  memberships: [aMembership('net.a', 'inst.silent'), aMembership('net.a', 'inst.other')],
  meetings,
  participations: others,
}
const find = (facts: Parameters<typeof inNrw>[0] = {}) => foundInNetwork(memberSilent, inNrw({ ...base, ...facts }))

describe('an active member', () => {
  test('[G04] with no documented attendance at the last three meetings is a gap', () => {
    expect(find()).toMatchObject([
      {
        key: 'G04:net.a:inst.silent',
        severity: 'MEDIUM',
        facts: { institution: 'inst.silent', k: 3 },
        evidence: [{ concept: 'membership' }, { concept: 'meeting' }, {}, {}],
      },
    ])
  })

  test('[G04] that attended one of the three is none', () => {
    expect(find({ participations: [...others, aParticipation('evt.0', 'inst.silent')] })).toEqual([])
  })

  test('[G04] is a gap again when it last came before those three', () => {
    const earlier = aMeeting('evt.earlier', 'net.a', '2023-01-01')
    expect(
      keysOf(find({ meetings: [earlier, ...meetings], participations: [...others, aParticipation('evt.earlier', 'inst.silent')] })),
    ).toEqual(['G04:net.a:inst.silent'])
  })

  test('[G04] is none where fewer than three meetings were held', () => {
    expect(find({ meetings: meetings.slice(1) })).toEqual([])
  })

  test('[G04] is none while the oldest of the three lies less than 365 days back', () => {
    const recent = (oldest: string) => [
      aMeeting('evt.0', 'net.a', oldest),
      aMeeting('evt.1', 'net.a', '2025-06-01'),
      aMeeting('evt.2', 'net.a', '2025-07-01'),
    ]
    expect(find({ meetings: recent('2025-01-02') })).toEqual([])
    expect(keysOf(find({ meetings: recent('2025-01-01') }))).toEqual(['G04:net.a:inst.silent'])
  })

  test('[G04] is none when it joined after the oldest of the three', () => {
    const joined = (day: string) => [aMembership('net.a', 'inst.silent', since(day)), aMembership('net.a', 'inst.other')]
    expect(find({ memberships: joined('2024-01-02') })).toEqual([])
    expect(keysOf(find({ memberships: joined('2024-01-01') }))).toEqual(['G04:net.a:inst.silent'])
  })

  test('[G04] is none where the attendance of one of the three is not documented', () => {
    expect(find({ participations: others.slice(1) })).toEqual([])
  })

  test('[G04] is none where the network keeps no memberships', () => {
    expect(find({ memberships: [], keepingMemberships: [] })).toEqual([])
  })

  test('[G04] that is paused is none', () => {
    expect(find({ memberships: [aMembership('net.a', 'inst.silent', { status: 'PAUSED' }), aMembership('net.a', 'inst.other')] })).toEqual(
      [],
    )
  })
})
