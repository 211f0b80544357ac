import { anAssumption, assumptionIn, assumptionKinds, assumptionText, type Assumption } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysOf } from '../gap/gap.factory.ts'
import { gapsOfNetwork } from '../gap/index.ts'
import { byAscendingKey, type SituationFacts } from '../situation/index.ts'
import { outcomeOf } from './outcome.ts'
import { assumed, inst, joins, network, recorded, tie, types } from './scenario.factory.ts'

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
