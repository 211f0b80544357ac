import { keyFigures } from '@geflecht/domain'
import { expect, test } from 'vitest'
import {
  aClaim,
  aCooperation,
  aHandover,
  aMeeting,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aSituation,
  aTerritory,
} from '../situation/situation.factory.ts'
import { keyFiguresOfNetwork, keyFiguresOfTerritory } from './keyFiguresOf.ts'

const situation = aSituation({
  asOf: '2026-01-01',
  territories: [aTerritory('ter.nrw', { level: 'LAND', ags: '05000000' }), aTerritory('ter.town', { parent: 'ter.nrw' })],
  institutions: [
    anInstitution('inst.police', 'polizei'),
    anInstitution('inst.office', 'jugendamt'),
    anInstitution('inst.court', 'familiengericht'),
    anInstitution('inst.club', 'sportverein'),
  ],
  networks: [aNetwork('net.a'), aNetwork('net.b', { kind: 'RUNDER_TISCH' }), aNetwork('net.c', { kind: 'PROJEKTVERBUND' })],
  memberships: [
    ...['police', 'office', 'court'].map((name) => aMembership('net.a', `inst.${name}`)),
    ...['office', 'club'].map((name) => aMembership('net.b', `inst.${name}`)),
  ],
  cooperations: [aCooperation('coop.1', 'inst.police', 'inst.office'), aCooperation('coop.2', 'inst.office', 'inst.club')],
  claims: [aClaim('coop.1', 'inst.police', 2), aClaim('coop.1', 'inst.office', 2)],
  agreements: [anAgreement('GRUNDSATZVEREINBARUNG_KKG', ['inst.police', 'inst.office', 'inst.club'])],
  handovers: [
    aHandover('hand.1', 'inst.police', 'inst.office', { network: 'net.a' }),
    aHandover('hand.2', 'inst.office', 'inst.court', { network: 'net.a' }),
  ],
  meetings: [aMeeting('evt.1', 'net.a', '2025-06-01'), aMeeting('evt.2', 'net.a', '2024-06-01'), aMeeting('evt.3', 'net.b', '2025-07-01')],
})
const values = (figures: ReturnType<typeof keyFiguresOfNetwork>) => Object.fromEntries(figures.map(({ key, value }) => [key, value]))

test('A network is told by its circle, its ties, what binds it, what covers it and how far its chains carry', () => {
  expect(keyFiguresOfNetwork(situation, 'net.a').map(({ key }) => key)).toEqual(keyFigures.map(({ key }) => key))
  expect(values(keyFiguresOfNetwork(situation, 'net.a'))).toMatchObject({
    networks: 1,
    institutions: 3,
    sectors: 3,
    inSeveral: 0,
    cooperations: 1,
    confirmed: 1,
    agreements: 1,
    // Police → office → court is described; of police → office → police, health care the second step is not.
    chains: 0.5,
    meetings: 1,
  })
})

test('A territory counts each institution, cooperation, agreement and meeting of its networks once', () => {
  expect(values(keyFiguresOfTerritory(situation, 'ter.town'))).toMatchObject({
    networks: 3,
    institutions: 4,
    inSeveral: 1,
    cooperations: 2,
    confirmed: 0.5,
    agreements: 1,
    chains: 0.5,
    meetings: 2,
  })
})

test('Where nobody is documented there is no figure, rather than a zero', () => {
  expect(values(keyFiguresOfNetwork(situation, 'net.c'))).toMatchObject({
    networks: 1,
    institutions: null,
    cooperations: null,
    confirmed: null,
    coverage: null,
    chains: null,
  })
  expect(values(keyFiguresOfNetwork(situation, 'net.none'))).toMatchObject({ networks: 0, agreements: null, meetings: null })
})

test('A territory has the mean of the coverage and of the chains of its networks, and leaves out those that rest or are not told', () => {
  const second = aNetwork('net.d', { kind: 'NETZWERK_KINDERSCHUTZ' })
  const resting = aNetwork('net.e', { kind: 'NETZWERK_KINDERSCHUTZ', dormant: true })
  const more = aSituation({
    ...situation.facts,
    networks: [...situation.facts.networks, second, resting],
    keepingMemberships: ['net.a', 'net.b', 'net.d', 'net.e'],
    memberships: [
      ...situation.facts.memberships,
      aMembership('net.d', 'inst.police'),
      aMembership('net.d', 'inst.office'),
      aMembership('net.e', 'inst.club'),
    ],
  })
  const [a, d] = ['net.a', 'net.d'].map((key) => values(keyFiguresOfNetwork(more, key)))
  const only = (keys: readonly string[]) => values(keyFiguresOfTerritory(more, 'ter.town', (key) => keys.includes(key)))
  expect(a!['coverage']).not.toBe(d!['coverage'])
  expect(only(['net.a', 'net.d', 'net.e'])).toMatchObject({
    networks: 2,
    coverage: (a!['coverage']! + d!['coverage']!) / 2,
    chains: (a!['chains']! + d!['chains']!) / 2,
    meetings: 1,
  })
  expect(only(['net.a'])).toEqual(a)
  expect(only([])).toMatchObject({ networks: 0, institutions: null })
})

test('A meeting of a year ago counts no more, one of a day later does, and one without a day never', () => {
  const meetingsOn = (...days: (string | null)[]) =>
    values(
      keyFiguresOfNetwork(
        aSituation({ ...situation.facts, meetings: days.map((day, i) => aMeeting(`evt.${i}`, 'net.a', day as never)) }),
        'net.a',
      ),
    )['meetings']
  expect(meetingsOn('2025-01-01')).toBe(0)
  expect(meetingsOn('2025-01-02')).toBe(1)
  expect(meetingsOn(null, '2025-12-31')).toBe(1)
})
