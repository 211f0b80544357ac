import { expect, test } from 'vitest'
import { aMeeting, aMembership, anInstitution, aNetwork, aParticipation, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { meetingLoads } from './meetingLoad.ts'

const seat = (network: string, institution: string, body: string) =>
  aMembership(network, institution, { key: `seat.${body}.${institution}`, body })
const situation = aSituation({
  asOf: '2026-01-01',
  territories: [aTerritory('ter.town')],
  institutions: ['a', 'b', 'c'].map((name) => anInstitution(`inst.${name}`, 'kita')),
  networks: [
    aNetwork('net.a', { meetingsPerYearMin: 2 }),
    aNetwork('net.b', { meetingsPerYearMin: 4 }),
    aNetwork('net.c', { dormant: true }),
    aNetwork('net.d', { territory: 'ter.elsewhere' }),
  ],
  memberships: [
    ...['net.a', 'net.b', 'net.c', 'net.d'].map((network) => aMembership(network, 'inst.a')),
    aMembership('net.a', 'inst.b'),
    aMembership('net.b', 'inst.c'),
    seat('net.a', 'inst.a', 'body.one'),
    seat('net.a', 'inst.a', 'body.two'),
  ],
  meetings: [
    aMeeting('evt.old', 'net.a', '2025-01-01'),
    aMeeting('evt.new', 'net.a', '2025-01-02'),
    aMeeting('evt.none', null, '2025-06-01'),
  ],
  participations: [
    aParticipation('evt.old', 'inst.a'),
    aParticipation('evt.new', 'inst.a'),
    aParticipation('evt.none', 'inst.a'),
    aParticipation('evt.none', 'inst.b', { role: 'FACHVORTRAG' }),
  ],
})

test('An institution bears the meetings of all active networks of the place in whose circle it stands; most networks first', () => {
  expect(meetingLoads(situation, 'ter.town')).toEqual([
    { institution: 'inst.a', networks: ['net.a', 'net.b'], bodies: ['body.one', 'body.two'], meetingsPerYear: 6, attendedLastYear: 2 },
    { institution: 'inst.c', networks: ['net.b'], bodies: [], meetingsPerYear: 4, attendedLastYear: 0 },
    { institution: 'inst.b', networks: ['net.a'], bodies: [], meetingsPerYear: 2, attendedLastYear: 0 },
  ])
})

test('Those that stand in fewer networks can be left out', () => {
  expect(meetingLoads(situation, 'ter.town', 2).map(({ institution }) => institution)).toEqual(['inst.a'])
  expect(meetingLoads(situation, 'ter.town', 3)).toEqual([])
})
