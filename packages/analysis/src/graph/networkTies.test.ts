import { tieKinds, type TieKind } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SituationFacts } from '../situation/index.ts'
import {
  aClaim,
  aCooperation,
  aHandover,
  aMeeting,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aParticipation,
  aSituation,
  inferred,
} from '../situation/situation.factory.ts'
import { pairsToProject } from './gatherings.ts'
import { networkTies } from './networkTies.ts'

const network = aNetwork('net.a')
const institutions = ['inst.a', 'inst.b', 'inst.c', 'inst.out'].map((key) => anInstitution(key, 'schule'))
const memberships = ['inst.a', 'inst.b', 'inst.c'].map((key) => aMembership('net.a', key))
const ties = (kinds: readonly TieKind[], facts: Partial<SituationFacts> = {}) =>
  networkTies(aSituation({ asOf: '2026-01-01', networks: [network], institutions, memberships, ...facts }), network, kinds)

describe('the ties of a network', () => {
  test('are the cooperations between members of its circle, under their own keys', () => {
    const cooperations = [
      aCooperation('coop.2', 'inst.b', 'inst.c', { directed: true, documentedLevel: 2 }),
      aCooperation('coop.1', 'inst.b', 'inst.a'),
      aCooperation('coop.3', 'inst.a', 'inst.out'),
    ]
    expect(ties(['COOPERATION'], { cooperations })).toMatchObject([
      { key: 'coop.1', from: 'inst.b', to: 'inst.a', directed: false, level: null, confirmed: false },
      { key: 'coop.2', from: 'inst.b', to: 'inst.c', directed: true, level: 2, confirmed: false },
    ])
  })

  test('leave out a cooperation that a party denies', () => {
    const facts = {
      cooperations: [aCooperation('coop.1', 'inst.a', 'inst.b')],
      claims: [aClaim('coop.1', 'inst.a', 3), aClaim('coop.1', 'inst.b', 0)],
    }
    expect(ties(['COOPERATION'], facts)).toEqual([])
  })

  test('hold one tie for each pair that met, however often and at whoever’s meeting', () => {
    const meetings = [aMeeting('evt.1', 'net.a', '2025-01-01'), aMeeting('evt.2', null, '2025-02-01', { kind: 'FACHTAG' })]
    const participations = [
      ['evt.1', 'inst.b'],
      ['evt.1', 'inst.a'],
      ['evt.2', 'inst.a'],
      ['evt.2', 'inst.b'],
      ['evt.2', 'inst.out'],
    ].map(([m, i]) => aParticipation(m as string, i as string))
    expect(ties(['CO_ATTENDANCE'], { meetings, participations }).map(({ key }) => key)).toEqual(['tie.CO_ATTENDANCE.inst.a.inst.b'])
  })

  test('hold one tie for each pair of members', () => {
    expect(ties(['CO_MEMBERSHIP']).map(({ key }) => key)).toEqual([
      'tie.CO_MEMBERSHIP.inst.a.inst.b',
      'tie.CO_MEMBERSHIP.inst.a.inst.c',
      'tie.CO_MEMBERSHIP.inst.b.inst.c',
    ])
  })

  test('hold one confirmed tie for each pair of parties of agreements in force', () => {
    const agreements = [
      anAgreement('SCHULE_JUGENDAMT', ['inst.c', 'inst.a', 'inst.out']),
      anAgreement('VEREINBARUNG_8A_4', ['inst.a', 'inst.c']),
    ]
    expect(ties(['AGREEMENT'], { agreements })).toMatchObject([{ key: 'tie.AGREEMENT.inst.a.inst.c', confirmed: true, level: null }])
  })

  test('hold no tie for an agreement that is only drafted, has ended, or is only inferred', () => {
    const between = ['inst.a', 'inst.c']
    const agreements = [
      anAgreement('VEREINBARUNG_8A_4', between, { key: 'agr.1', signedOn: null }),
      anAgreement('VEREINBARUNG_8A_4', between, { key: 'agr.2', validTo: '2026-01-01' }),
      anAgreement('VEREINBARUNG_8A_4', between, { key: 'agr.3', provenance: inferred }),
    ]
    expect(ties(['AGREEMENT'], { agreements })).toEqual([])
  })

  test('say which agreement an agreement tie is, and on which a cooperation rests', () => {
    const ends: Record<string, string | null> = { 'agr.2': null, 'agr.1': '2027-01-01', 'agr.0': '2028-01-01' }
    const agreements = Object.entries(ends).map(([key, validTo]) => anAgreement('SCHULE_JUGENDAMT', ['inst.a', 'inst.b'], { key, validTo }))
    const cooperations = [
      aCooperation('coop.1', 'inst.a', 'inst.b', { agreement: 'agr.2' }),
      aCooperation('coop.2', 'inst.a', 'inst.c', { agreement: 'agr.not-drafted-yet' }),
    ]
    const claims = [aClaim('coop.1', 'inst.b', 3)]
    expect(ties(['COOPERATION', 'AGREEMENT'], { agreements, cooperations, claims })).toMatchObject([
      { key: 'coop.1', agreement: 'agr.2', claimedBy: ['inst.b'] },
      { key: 'coop.2', agreement: null, claimedBy: [] },
      { key: 'tie.AGREEMENT.inst.a.inst.b', agreement: 'agr.1', claimedBy: [] },
    ])
  })

  test('hold a hand-over between two members from the giver to the taker, whichever network laid it down', () => {
    const handovers = [
      aHandover('hand.1', 'inst.b', 'inst.a'),
      aHandover('hand.2', 'inst.b', 'inst.a', { network: 'net.b' }),
      aHandover('hand.3', 'inst.a', 'inst.b'),
      aHandover('hand.4', 'inst.a', 'inst.out'),
    ]
    expect(ties(['HANDOVER'], { handovers })).toMatchObject([
      { key: 'tie.HANDOVER.inst.a.inst.b', from: 'inst.a', to: 'inst.b', directed: true, level: null, confirmed: false, agreement: null },
      { key: 'tie.HANDOVER.inst.b.inst.a', from: 'inst.b', to: 'inst.a', directed: true },
    ])
  })

  test('hold a hand-over between types as a tie of each pair of members of these types, of the network that laid it down only', () => {
    const types = [
      anInstitution('inst.a', 'schule'),
      anInstitution('inst.b', 'schule'),
      anInstitution('inst.c', 'jugendamt'),
      anInstitution('inst.out', 'schule'),
    ]
    const found = (network: string | null) =>
      ties(['HANDOVER'], { institutions: types, handovers: [aHandover('hand.1', 'schule', 'jugendamt', { network })] }).map(
        ({ key }) => key,
      )
    expect(found('net.a')).toEqual(['tie.HANDOVER.inst.a.inst.c', 'tie.HANDOVER.inst.b.inst.c'])
    expect(found('net.b')).toEqual([])
    expect(found(null)).toEqual([])
  })

  test('hold no tie of a member to itself, and one for each pair, where both ends are of one type', () => {
    const handovers = ['hand.1', 'hand.2'].map((key) => aHandover(key, 'schule', 'schule', { network: 'net.a' }))
    expect(ties(['HANDOVER'], { handovers }).map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'inst.a → inst.b',
      'inst.a → inst.c',
      'inst.b → inst.a',
      'inst.b → inst.c',
      'inst.c → inst.a',
      'inst.c → inst.b',
    ])
    expect(ties(['COOPERATION'], { cooperations: [aCooperation('coop.1', 'inst.a', 'inst.a')] })).toEqual([])
  })

  test('hold a hand-over between an institution and a type only of the network that laid it down', () => {
    const types = [anInstitution('inst.a', 'schule'), anInstitution('inst.b', 'jugendamt'), anInstitution('inst.c', 'jugendamt')]
    const found = (from: string, to: string, network: string | null) =>
      ties(['HANDOVER'], { institutions: types, handovers: [aHandover('hand.1', from, to, { network })] }).map(
        (tie) => `${tie.from} → ${tie.to}`,
      )
    expect(found('inst.a', 'jugendamt', 'net.a')).toEqual(['inst.a → inst.b', 'inst.a → inst.c'])
    expect(found('jugendamt', 'inst.a', 'net.a')).toEqual(['inst.b → inst.a', 'inst.c → inst.a'])
    for (const network of ['net.b', null]) {
      expect(found('inst.a', 'jugendamt', network)).toEqual([])
      expect(found('jugendamt', 'inst.a', network)).toEqual([])
    }
  })

  test('hold what members share only where their membership is active, and more than inferred', () => {
    const shared = (given: Parameters<typeof aMembership>[2]) =>
      ties(['CO_MEMBERSHIP'], {
        memberships: [
          ...memberships,
          aMembership('net.b', 'inst.a'),
          aMembership('net.b', 'inst.out'),
          aMembership('net.b', 'inst.b', given),
        ],
        networks: [aNetwork('net.a', { kind: 'RUNDER_TISCH' }), aNetwork('net.b')],
      }).length
    expect(shared({})).toBe(3)
    const elsewhere = (given: Parameters<typeof aMembership>[2]) => {
      const situation = aSituation({
        asOf: '2026-01-01',
        networks: [network, aNetwork('net.b')],
        institutions,
        memberships: [aMembership('net.b', 'inst.a'), aMembership('net.b', 'inst.b', given)],
        meetings: [aMeeting('evt.1', 'net.a', '2025-01-01')],
        participations: ['inst.a', 'inst.b'].map((key) => aParticipation('evt.1', key)),
        keepingMemberships: [],
      })
      return networkTies(situation, network, ['CO_MEMBERSHIP']).length
    }
    expect([elsewhere({}), elsewhere({ status: 'INVITED' }), elsewhere({ provenance: inferred })]).toEqual([1, 0, 0])
  })

  test('hold a hand-over as confirmed where both sides are bound by the agreement on which it rests', () => {
    const handovers = [aHandover('hand.1', 'inst.a', 'inst.b', { agreement: 'agr.1' })]
    const under = (validTo: string | null) =>
      ties(['HANDOVER'], { handovers, agreements: [anAgreement('SCHULE_JUGENDAMT', ['inst.a', 'inst.b'], { key: 'agr.1', validTo })] })
    expect(under(null)).toMatchObject([{ confirmed: true, agreement: 'agr.1' }])
    expect(under('2025-01-01')).toMatchObject([{ confirmed: false, agreement: 'agr.1' }])
    const ofOne = (party: string) =>
      ties(['HANDOVER'], { handovers, agreements: [anAgreement('SCHULE_JUGENDAMT', [party, 'inst.out'], { key: 'agr.1' })] })
    for (const party of ['inst.a', 'inst.b']) expect(ofOne(party)).toMatchObject([{ confirmed: false, agreement: 'agr.1' }])
  })

  test('[INV 5] never touch a collective actor', () => {
    const withGroup = [...institutions, anInstitution('inst.group', 'sammelgruppe')]
    const facts = {
      institutions: withGroup,
      cooperations: [aCooperation('coop.1', 'inst.a', 'inst.group')],
      memberships: [...memberships, aMembership('net.a', 'inst.group')],
    }
    expect(ties(['COOPERATION', 'CO_MEMBERSHIP'], facts).filter(({ to }) => to === 'inst.group')).toEqual([])
  })

  test('give the 105 pairs of the 15 institutions that were represented at one meeting', () => {
    const present = Array.from({ length: 15 }, (_, i) => anInstitution(`inst.${i}`, 'schule'))
    const facts = {
      institutions: present,
      memberships: [],
      meetings: [aMeeting('evt.1', 'net.a', '2023-05-03')],
      participations: present.map(({ key }) => aParticipation('evt.1', key)),
    }
    expect(ties(['CO_ATTENDANCE'], facts)).toHaveLength(105)
  })

  test('are the same whatever the order of the facts', () => {
    const facts = { cooperations: [aCooperation('coop.1', 'inst.a', 'inst.b'), aCooperation('coop.2', 'inst.c', 'inst.b')] }
    const backwards = {
      cooperations: facts.cooperations.toReversed(),
      memberships: memberships.toReversed(),
      institutions: institutions.toReversed(),
    }
    expect(ties(tieKinds, backwards)).toEqual(ties(tieKinds, facts))
  })
})

describe('the pairs to look at for what members share', () => {
  const institutionsOf = (count: number) => Array.from({ length: count }, (_, i) => anInstitution(`inst.${i}`, 'schule'))
  const met = (sizes: readonly number[], most: number) => {
    const meetings = sizes.map((_, i) => aMeeting(`evt.${i}`, 'net.a', '2025-01-01'))
    const participations = sizes.flatMap((size, i) => institutionsOf(size).map(({ key }) => aParticipation(`evt.${i}`, key)))
    return aSituation({ asOf: '2026-01-01', networks: [network], institutions: institutionsOf(most), meetings, participations })
  }

  test('are those of each gathering, whether they repeat or not, and none of kinds that are not asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }), (sizes) => {
        const situation = met(sizes, 6)
        const pairs = sizes.map((size) => Array.from({ length: size }, (_, i) => i).reduce((sum, i) => sum + i, 0))
        expect(pairsToProject(situation, network, ['CO_ATTENDANCE'])).toBe(pairs.reduce((sum, one) => sum + one, 0))
        expect(pairsToProject(situation, network, ['COOPERATION', 'CO_MEMBERSHIP'])).toBe(0)
        expect(networkTies(situation, network, ['CO_ATTENDANCE'])).toHaveLength(Math.max(...pairs))
      }),
    )
  })
})
