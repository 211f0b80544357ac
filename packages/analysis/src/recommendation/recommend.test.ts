import { type Assumption, type GapRuleId, isAssumedKey, severityWeight } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOfNetwork } from '../gap/index.ts'
import { keysOf } from '../gap/gap.factory.ts'
import { scenarioOf, weightOf } from '../scenario/index.ts'
import type { SituationFacts } from '../situation/index.ts'
import { aClaim, aCooperation, aMandate, aMembership, anAgreement, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { candidatesFor } from './candidates.ts'
import { reasonOf } from './reason.ts'
import { type Plan, recommend } from './recommend.ts'

const network = aNetwork('net.a')
const only = (...rules: GapRuleId[]): Pick<Plan, 'matters'> => ({ matters: ({ rule }) => rules.includes(rule) })
const plan = (given: Partial<Plan> = {}): Plan => ({ budget: 3, perInstitution: 2, ...given })
const amt = anInstitution('inst.amt', 'jugendamt', { carrierKind: 'OEFFENTLICH' })
const kita = (name: string, given = {}) => anInstitution(`inst.${name}`, 'kita', { carrierKind: 'FREI', ...given })
const inCircle = (keys: readonly string[]) => keys.map((key) => aMembership('net.a', key))
const situationOf = (facts: Partial<SituationFacts>) => inNrw({ networks: [network], ...facts })

/** The Jugendamt and three free carriers without an agreement, each a critical gap. */
const threeCarriers = (given = {}) =>
  situationOf({
    institutions: [{ ...amt, ...given }, kita('a'), kita('b'), kita('c')],
    memberships: inCircle(['inst.amt', 'inst.a', 'inst.b', 'inst.c']),
    mandates: [aMandate('net.a', 'inst.amt')],
  })

describe('what is recommended', () => {
  test('closes the most severe gaps first, says which, and by how much', () => {
    const { items, weight, method } = recommend(threeCarriers(), network, { ...plan({ budget: 1 }), ...only('G05', 'G15') })
    expect(items.map(({ assumption: { kind, institutions, agreementKind } }) => ({ kind, institutions, agreementKind }))).toEqual([
      { kind: 'ADD_AGREEMENT', institutions: ['inst.a', 'inst.amt'], agreementKind: 'VEREINBARUNG_8A_4' },
    ])
    expect(keysOf(items[0]!.closes)).toEqual(['G05:ter.town:inst.a+inst.amt'])
    expect(items[0]!.gain).toBe(severityWeight.CRITICAL)
    expect(weight).toEqual({ before: 3 * severityWeight.CRITICAL, after: 2 * severityWeight.CRITICAL })
    expect(method).toBe('ALL')
  })

  test('asks nobody for more than can be taken on: the stated capacity less those with whom one has something already, else the given number', () => {
    const agreed = (given: object, perInstitution: number) =>
      recommend(threeCarriers(given), network, { ...plan({ perInstitution }), ...only('G05') }).items.length
    expect(agreed({}, 2)).toBe(2)
    expect(agreed({}, 1)).toBe(1)
    expect(agreed({ capacity: 3 }, 1)).toBe(3)
    expect(agreed({ capacity: 0 }, 3)).toBe(0)
    const tied = situationOf({
      institutions: [{ ...amt, capacity: 2 }, kita('a'), kita('b')],
      memberships: inCircle(['inst.amt', 'inst.a', 'inst.b']),
      cooperations: [aCooperation('coop.1', 'inst.amt', 'inst.a', { documentedLevel: 2 })],
    })
    expect(recommend(tied, network, { ...plan(), ...only('G05') }).items).toHaveLength(1)
    const denying = situationOf({ ...tied.facts, claims: [aClaim('coop.1', 'inst.a', 0)] })
    expect(recommend(denying, network, { ...plan(), ...only('G05') }).items).toHaveLength(2)
  })

  test('says of a step that lessens nothing by itself that it does not, and of one that adds weight how much', () => {
    const told = (gain: number) => reasonOf({ closes: [], opens: [], gain }, 'EN')
    expect([5, 0, -2].map(told)).toEqual(['Weight of the gaps: −5.', 'Weight of the gaps: unchanged.', 'Weight of the gaps: +2.'])
    expect(reasonOf({ closes: [], opens: [], gain: 0 }, 'DE')).toBe('Gewicht der Lücken: unverändert.')
  })

  test('a missing group is filled by whoever is known in the territory, else by somebody to be found', () => {
    const given = (more: Partial<SituationFacts> = {}) =>
      recommend(
        situationOf({ institutions: [amt, anInstitution('inst.sta', 'staatsanwaltschaft')], memberships: inCircle(['inst.amt']), ...more }),
        network,
        { ...plan({ budget: 40 }), ...only('G01') },
      ).items.find(({ closes }) => keysOf(closes).includes('G01:net.a:staatsanwaltschaften'))?.assumption
    expect(given()).toMatchObject({ kind: 'ADD_MEMBERSHIP', institutions: ['inst.sta'] })
    const found = given({ institutions: [amt] })
    expect(found).toMatchObject({ kind: 'ADD_INSTITUTION', type: 'staatsanwaltschaft', network: 'net.a' })
    expect(isAssumedKey(found?.institutions[0] ?? '')).toBe(true)
  })

  test('a network that hangs on one institution gets a tie past it', () => {
    const types = ['polizei', 'jugendamt', 'schule']
    const hanging = situationOf({
      institutions: types.map((type) => anInstitution(`inst.${type}`, type, { carrierKind: 'OEFFENTLICH' })),
      memberships: inCircle(types.map((type) => `inst.${type}`)),
      cooperations: ['polizei', 'schule'].map((type) =>
        aCooperation(`coop.${type}`, 'inst.jugendamt', `inst.${type}`, { documentedLevel: 2 }),
      ),
    })
    const { items } = recommend(hanging, network, { ...plan(), ...only('G20') })
    expect(items.map(({ assumption }) => assumption.institutions)).toEqual([['inst.polizei', 'inst.schule']])
    expect(keysOf(items[0]!.closes)).toEqual(['G20:net.a:inst.jugendamt'])
  })

  test('nothing is recommended where nothing that counts is open, or nothing may be done', () => {
    const agreed = situationOf({
      institutions: [amt, kita('a')],
      memberships: inCircle(['inst.amt', 'inst.a']),
      agreements: [anAgreement('VEREINBARUNG_8A_4', ['inst.amt', 'inst.a'])],
    })
    expect(recommend(agreed, network, { ...plan(), ...only('G05') }).items).toEqual([])
    expect(recommend(threeCarriers(), network, plan({ budget: 0 })).items).toEqual([])
  })
})

/** Small networks of all sorts: who is in it, who is tied, who has agreed, and who states a capacity. */
const types = ['jugendamt', 'kita', 'schule', 'polizei', 'familiengericht', 'traeger_freie_jugendhilfe']
const someNetwork = fc
  .record({
    inside: fc.subarray(types, { minLength: 2 }),
    ties: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 7, selector: ([a, b]) => [a, b].toSorted().join() }),
    agreed: fc.subarray(['kita', 'traeger_freie_jugendhilfe']),
    capacities: fc.array(fc.option(fc.nat(3)), { minLength: 6, maxLength: 6 }),
    coordinated: fc.boolean(),
  })
  .map(({ inside, ties, agreed, capacities, coordinated }) =>
    situationOf({
      institutions: types.map((type, i) =>
        anInstitution(`inst.${type}`, type, {
          carrierKind: ['kita', 'traeger_freie_jugendhilfe'].includes(type) ? 'FREI' : 'OEFFENTLICH',
          capacity: capacities[i] ?? null,
        }),
      ),
      memberships: inCircle(inside.map((type) => `inst.${type}`)),
      mandates: coordinated ? [aMandate('net.a', 'inst.jugendamt')] : [],
      cooperations: ties
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => aCooperation(`coop.${a}.${b}`, `inst.${types[a]}`, `inst.${types[b]}`, { documentedLevel: 2 })),
      agreements: agreed.map((type) => anAgreement('VEREINBARUNG_8A_4', ['inst.jugendamt', `inst.${type}`])),
    }),
  )
const someRules = fc.constantFrom<Pick<Plan, 'matters'>>(
  only('G05', 'G20'),
  only('G05', 'G21'),
  only('G20', 'G21'),
  only('G05', 'G20', 'G21'),
)

describe('recommendations in general', () => {
  const weightWith = (situation: ReturnType<typeof situationOf>, chosen: readonly Assumption[], { matters }: Pick<Plan, 'matters'>) =>
    weightOf(gapsOfNetwork(scenarioOf(situation, network, chosen).situation, 'net.a').filter(matters!))
  const fits = (situation: ReturnType<typeof situationOf>, chosen: readonly Assumption[], most: number) =>
    situation.facts.institutions.every(({ key, capacity }) => {
      const asked = chosen.filter(({ institutions }) => institutions.includes(key)).length
      const partners = new Set(
        [
          ...situation.facts.cooperations.map(({ from, to }) => [from, to]),
          ...situation.facts.agreements.map(({ parties }) => parties.map(({ institution }) => institution)),
        ]
          .filter((two) => two.includes(key))
          .flatMap((two) => two.filter((one) => one !== key)),
      )
      return asked === 0 || asked <= (capacity === null ? most : capacity - partners.size)
    })

  test('are as good as the best of all choices where all were looked at, found here by trying every subset', () => {
    let looked = 0
    fc.assert(
      fc.property(someNetwork, someRules, fc.integer({ min: 1, max: 3 }), (situation, rules, budget) => {
        const { method, weight, items } = recommend(situation, network, { budget, perInstitution: 2, ...rules })
        expect(items.length).toBeLessThanOrEqual(budget)
        if (method !== 'ALL') return
        const candidates = candidatesFor(situation, network, gapsOfNetwork(situation, 'net.a').filter(rules.matters!)).filter(
          (one) => scenarioOf(situation, network, [one]).faults.length === 0,
        )
        if (candidates.length > 7) return
        looked++
        const subsets = Array.from({ length: 2 ** candidates.length }, (_, bits) => candidates.filter((_one, i) => (bits >> i) & 1))
        const possible = subsets.filter((chosen) => chosen.length <= budget && fits(situation, chosen, 2))
        expect(weight.after).toBe(Math.min(...possible.map((chosen) => weightWith(situation, chosen, rules))))
      }),
      { numRuns: 60 },
    )
    expect(looked).toBeGreaterThan(10)
  })

  test('are never worse than the best single thing to do, exceed nobody’s capacity, and do what they say', () => {
    fc.assert(
      fc.property(someNetwork, fc.integer({ min: 1, max: 6 }), (situation, budget) => {
        const all = { matters: () => true }
        const { items, weight } = recommend(situation, network, { budget, perInstitution: 2 })
        const chosen = items.map(({ assumption }) => assumption)
        expect(fits(situation, chosen, 2)).toBe(true)
        expect(weight.after).toBe(weightWith(situation, chosen, all))
        expect(items.reduce((sum, { gain }) => sum + gain, 0)).toBe(weight.before - weight.after)
        const singles = candidatesFor(situation, network, gapsOfNetwork(situation, 'net.a'))
          .filter((one) => fits(situation, [one], 2) && scenarioOf(situation, network, [one]).faults.length === 0)
          .slice(0, 48)
        for (const single of singles) expect(weight.after).toBeLessThanOrEqual(weightWith(situation, [single], all))
      }),
      { numRuns: 15 },
    )
  })
})
