import { type Level, tieKinds } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOfNetwork } from '../gap/index.ts'
import { networkTies } from '../graph/index.ts'
import {
  aCooperation,
  aDistrict,
  aHandover,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  inNrw,
} from '../situation/situation.factory.ts'
import { bondRules, expectedBonds } from './expectedBonds.ts'
import { tiedPairs, tiesFrom } from './pairsTied.ts'
import { sectorMatrix } from './sectorMatrix.ts'

/** Types of which the rules of the matrix speak, and one of which none does. */
const types = [
  'jugendamt',
  'asd',
  'kita',
  'traeger_freie_jugendhilfe',
  'kindertagespflege',
  'schule',
  'arztpraxis',
  'familiengericht',
  'insofa_pool',
  'polizei',
  'sport',
]
const network = aNetwork('net.a', { territory: 'ter.town' })

/** Some institutions of a town, of which the first few are members, with cooperations, agreements and hand-overs at random. */
const towns = fc
  .record({
    of: fc.array(fc.record({ type: fc.constantFrom(...types), free: fc.boolean() }), { minLength: 3, maxLength: 12 }),
    outside: fc.nat(2),
    ties: fc.array(fc.record({ a: fc.nat(11), b: fc.nat(11), level: fc.option(fc.integer({ min: 0, max: 5 })) }), { maxLength: 12 }),
    agreements: fc.array(
      fc.record({ a: fc.nat(11), b: fc.nat(11), kind: fc.constantFrom('VEREINBARUNG_8A_4', 'VEREINBARUNG_8A_5', 'INSOFA_ANGEBOT') }),
      { maxLength: 4 },
    ),
    handovers: fc.array(fc.record({ a: fc.nat(11), b: fc.nat(11) }), { maxLength: 4 }),
  })
  .map(({ of, outside, ties, agreements, handovers }) => {
    const key = (place: number) => `inst.${String(place % of.length).padStart(2, '0')}`
    const office = of.findIndex(({ type }) => type === 'jugendamt')
    const apart = <T extends { a: number; b: number }>(list: readonly T[]) => list.filter(({ a, b }) => key(a) !== key(b))
    const agreed = apart(agreements).map(({ a, b, kind }, i) => anAgreement(kind, [key(a), key(b)], { key: `agr.${i}` }))
    return inNrw({
      networks: [network],
      districts: [
        aDistrict('dist.1', {
          jugendamt: office < 0 ? null : key(office),
          territories: ['ter.town'],
        }),
      ],
      institutions: of.map(({ type, free }, place) =>
        anInstitution(key(place), type, { territory: 'ter.town', carrierKind: free ? 'FREI' : 'OEFFENTLICH' }),
      ),
      memberships: of.slice(outside).map((_, place) => aMembership('net.a', key(place + outside))),
      cooperations: apart(ties).map(({ a, b, level }, i) =>
        aCooperation(`coop.${i}`, key(a), key(b), { documentedLevel: level as Level | null }),
      ),
      agreements: agreed,
      handovers: apart(handovers).map(({ a, b }, i) => aHandover(`hand.${i}`, key(a), key(b), { network: 'net.a' })),
    })
  })

const matrixOf = (situation: ReturnType<typeof inNrw>, choice = { kinds: tieKinds.slice(0, 3), minLevel: 0 }) => {
  const findings = gapsOfNetwork(situation, 'net.a')
  const members = situation.facts.institutions.filter(({ key }) => situation.facts.memberships.some((one) => one.institution === key))
  const ties = tiesFrom(networkTies(situation, network, choice.kinds), choice.minLevel)
  const expected = expectedBonds(situation, network, findings)
  const pairs = tiedPairs(
    members.map(({ key }) => key),
    ties,
    expected.bonds,
    choice.kinds,
  )
  const sectorOf = members.map(({ sector }) => sector)
  return { findings, members, ties, expected, pairs, sectorOf, cells: sectorMatrix(sectorOf, pairs) }
}

describe('the matrix of any network', () => {
  test('sums of the cells of institutions are the cells of their sectors', () => {
    fc.assert(
      fc.property(towns, (situation) => {
        const { pairs, sectorOf, cells } = matrixOf(situation)
        for (const cell of cells) {
          const here = pairs.filter(({ row, column }) => {
            const both = [sectorOf[row], sectorOf[column]]
            return both.includes(cell.row) && both.includes(cell.column) && (cell.row !== cell.column || both[0] === both[1])
          })
          expect(cell.expected).toBe(here.filter(({ expected }) => expected).length)
          expect(cell.met).toBe(here.filter(({ met }) => met).length)
          expect(cell.tied).toBe(here.filter(({ tied }) => tied).length)
          expect(cell.agreed).toBe(here.filter(({ agreed }) => agreed).length)
          expect(cell.levels.reduce((sum, count) => sum + count, 0)).toBe(here.filter(({ cooperate }) => cooperate).length)
          expect(cell.gaps).toEqual([...new Set(here.flatMap(({ gaps }) => gaps))].toSorted())
          expect(here.length).toBeLessThanOrEqual(cell.possible)
        }
        const count = sectorOf.length
        expect(cells.reduce((sum, { possible }) => sum + possible, 0)).toBe((count * (count - 1)) / 2)
        expect(cells.reduce((sum, { expected }) => sum + expected, 0)).toBe(pairs.filter(({ expected }) => expected).length)
      }),
    )
  })

  test('every gap of its rules lies in a cell or elsewhere, never in both; elsewhere only for want of somebody in the circle', () => {
    fc.assert(
      fc.property(towns, (situation) => {
        const { findings, members, expected, cells } = matrixOf(situation)
        const told = findings.filter(({ rule }) => (bondRules as readonly string[]).includes(rule))
        const inside = new Set(cells.flatMap(({ gaps }) => gaps))
        expect([...inside, ...expected.elsewhere.map(({ key }) => key)].toSorted()).toEqual(told.map(({ key }) => key).toSorted())
        const circle = new Set(members.map(({ key }) => key))
        for (const { rule, subjects } of expected.elsewhere) {
          const outside = subjects.some(({ concept, key }) => concept === 'institution' && !circle.has(key))
          const noPool = rule === 'G23' && !members.some(({ type }) => type === 'insofa_pool')
          expect(outside || noPool, rule).toBe(true)
        }
      }),
    )
  })

  test('says nothing else when the institutions are listed in another order', () => {
    fc.assert(
      fc.property(towns, (situation) => {
        const { members, ties, expected, cells } = matrixOf(situation)
        const turned = members.toReversed()
        const pairs = tiedPairs(
          turned.map(({ key }) => key),
          ties,
          expected.bonds,
          tieKinds.slice(0, 3),
        )
        expect(
          sectorMatrix(
            turned.map(({ sector }) => sector),
            pairs,
          ),
        ).toEqual(cells)
      }),
    )
  })

  test('a kind of ties counts itself, and what is expected of it; a level leaves out the cooperations below it', () => {
    fc.assert(
      fc.property(towns, fc.integer({ min: 1, max: 5 }), (situation, minLevel) => {
        const { pairs } = matrixOf(situation, { kinds: ['COOPERATION'], minLevel })
        const all = matrixOf(situation)
        for (const { tied, agreed, level } of pairs) {
          expect(agreed).toBe(false)
          expect(tied).toBe(level !== null && level >= minLevel)
        }
        const ways = all.expected.bonds.filter(({ rule }) => rule === 'G22' || rule === 'G23')
        expect(pairs.filter(({ expected }) => expected)).toHaveLength(
          new Set(ways.map(({ from, to }) => [from, to].toSorted().join())).size,
        )
      }),
    )
  })
})

test('a town: two practices, of which one has its way, a free kita with its agreement, and a carrier without', () => {
  const institutions = [
    anInstitution('inst.amt', 'jugendamt', { carrierKind: 'OEFFENTLICH' }),
    anInstitution('inst.kita', 'kita', { carrierKind: 'FREI' }),
    anInstitution('inst.praxis-a', 'arztpraxis'),
    anInstitution('inst.praxis-b', 'arztpraxis'),
    anInstitution('inst.traeger', 'traeger_freie_jugendhilfe', { carrierKind: 'FREI' }),
  ]
  const { cells } = matrixOf(
    inNrw({
      networks: [network],
      institutions,
      memberships: institutions.map(({ key }) => aMembership('net.a', key)),
      cooperations: [aCooperation('coop.1', 'inst.praxis-a', 'inst.amt', { documentedLevel: 3 })],
      agreements: [anAgreement('VEREINBARUNG_8A_4', ['inst.amt', 'inst.kita'])],
      handovers: [aHandover('hand.1', 'arztpraxis', 'jugendamt', { network: 'net.a' })],
    }),
  )
  const cell = (row: string, column: string) => cells.find((one) => one.row === row && one.column === column)
  // The hand-over of the type is the way of the second practice too: its two expectations are met without a cooperation.
  expect(cell('jugendhilfe', 'gesundheit')).toMatchObject({
    possible: 4,
    expected: 2,
    met: 2,
    tied: 2,
    agreed: 0,
    levels: [0, 0, 0, 1, 0, 0],
  })
  expect(cell('jugendhilfe', 'kita')).toMatchObject({ possible: 2, expected: 1, tied: 1, agreed: 1 })
  expect(cell('jugendhilfe', 'jugendhilfe')).toMatchObject({
    possible: 1,
    expected: 1,
    met: 0,
    gaps: expect.arrayContaining(['G05:ter.town:inst.amt+inst.traeger']),
  })
})
