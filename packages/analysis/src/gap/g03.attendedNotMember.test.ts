import { describe, expect, test } from 'vitest'
import { aMandate, aMeeting, aMembership, anInstitution, aNetwork, aParticipation, inNrw } from '../situation/situation.factory.ts'
import { attendedNotMember } from './g03.attendedNotMember.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'

const meetings = ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'].map((day, i) => aMeeting(`evt.${i}`, 'net.a', day))
const attended = (...numbers: number[]) => numbers.map((i) => aParticipation(`evt.${i}`, 'inst.guest'))
const base = {
  networks: [aNetwork('net.a')],
  institutions: [anInstitution('inst.guest', 'schule'), anInstitution('inst.member', 'kita')],
  memberships: [aMembership('net.a', 'inst.member')],
  meetings,
}
const find = (facts: Parameters<typeof inNrw>[0]) => foundInNetwork(attendedNotMember, inNrw({ ...base, ...facts }))

describe('an institution without membership', () => {
  test('[G03] that attended two of the last three meetings is a gap', () => {
    expect(find({ participations: attended(1, 3) })).toMatchObject([
      {
        key: 'G03:net.a:inst.guest',
        severity: 'LOW',
        subjects: [
          { concept: 'network', key: 'net.a' },
          { concept: 'institution', key: 'inst.guest' },
        ],
        facts: { institution: 'inst.guest', k: 2, of: 3 },
        evidence: [{ key: 'part.evt.1.inst.guest' }, { key: 'part.evt.3.inst.guest' }],
      },
    ])
  })

  test('[G03] rests on its own attendance and on nobody else’s', () => {
    const others = [1, 2, 3].map((i) => aParticipation(`evt.${i}`, 'inst.member'))
    expect(find({ participations: [...attended(1, 3), ...others] })).toMatchObject([
      { key: 'G03:net.a:inst.guest', evidence: [{ key: 'part.evt.1.inst.guest' }, { key: 'part.evt.3.inst.guest' }] },
    ])
  })

  test('[G03] that attended one of the last three is none, however often it came before', () => {
    expect(find({ participations: attended(0, 1) })).toEqual([])
  })

  test('[G03] that was only named or gave a talk is none', () => {
    expect(find({ participations: attended(1, 2, 3).map((one) => ({ ...one, role: 'GENANNT' })) })).toEqual([])
  })

  test('[G03] is a gap while its membership is only offered, and none when it is active', () => {
    const membership = (status: 'INVITED' | 'ACTIVE') => [...base.memberships, aMembership('net.a', 'inst.guest', { status })]
    expect(keysOf(find({ participations: attended(2, 3), memberships: membership('INVITED') }))).toEqual(['G03:net.a:inst.guest'])
    expect(find({ participations: attended(2, 3), memberships: membership('ACTIVE') })).toEqual([])
  })

  test('[G03] is none where the network keeps no memberships', () => {
    expect(find({ participations: attended(1, 2, 3), memberships: [], keepingMemberships: [] })).toEqual([])
  })

  test('[G03] is none when it hosts the coordination', () => {
    expect(find({ participations: attended(1, 2, 3), mandates: [aMandate('net.a', 'inst.guest')] })).toEqual([])
  })

  test('[G03] is none when it is a collective actor', () => {
    expect(find({ participations: attended(1, 2, 3), institutions: [anInstitution('inst.guest', 'sammelgruppe')] })).toEqual([])
  })
})
