import { anAssumption, severityWeight, type Assumption, type Level } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { keysOf } from '../gap/gap.factory.ts'
import {
  aCooperation,
  aMandate,
  aMeeting,
  aMembership,
  anInstitution,
  aNetwork,
  aParticipation,
  inNrw,
} from '../situation/situation.factory.ts'
import { differenceOf, outcomeOf, weightOf } from './outcome.ts'

/** Five institutions of five sectors, tied in a ring; each has met the others lately. */
const types = ['familiengericht', 'gesundheitsamt', 'jugendamt', 'polizei', 'schule']
const keys = types.map((type) => `inst.${type}`)
const network = aNetwork('net.a')
const ring = inNrw({
  networks: [network],
  institutions: [
    ...types.map((type) => anInstitution(`inst.${type}`, type, { carrierKind: 'OEFFENTLICH' })),
    anInstitution('inst.hort', 'kita', { carrierKind: 'FREI' }),
  ],
  memberships: keys.map((key) => aMembership('net.a', key)),
  mandates: [
    aMandate('net.a', 'inst.jugendamt', {
      provenance: [{ source: 'src.test', confidence: 'CONFIRMED', statement: null, lastConfirmedOn: '2025-12-01' }],
    }),
  ],
  meetings: [aMeeting('evt.1', 'net.a', '2025-12-01')],
  participations: keys.map((key) => aParticipation('evt.1', key)),
  cooperations: keys.map((key, i) => aCooperation(`coop.${i}`, key, keys[(i + 1) % 5]!, { documentedLevel: 3 })),
})
const outcome = (...assumptions: Assumption[]) => outcomeOf(ring, network, assumptions)
const apart = (a: string, b: string) => anAssumption('REMOVE_TIE', { institutions: [`inst.${a}`, `inst.${b}`] })

describe('what a scenario would change', () => {
  test('[G01] a group that joins closes its gap, and coverage rises by its share', () => {
    const { gaps, coverage, institutions, weight } = outcome(
      anAssumption('ADD_INSTITUTION', { institutions: ['inst.assumed.sta'], type: 'staatsanwaltschaft', network: 'net.a' }),
    )
    expect(keysOf(gaps.closed)).toEqual(['G01:net.a:staatsanwaltschaften'])
    expect(weight.before - weight.after).toBe(weightOf(gaps.closed) - weightOf(gaps.opened))
    expect(institutions).toEqual({ before: 5, after: 6 })
    expect(coverage?.before.template.key).toBe('tpl.lkischg-nrw-9-4')
    expect((coverage?.after.score ?? 0) - (coverage?.before.score ?? 0)).toBeCloseTo(1 / 12, 10)
  })

  test('[G05] an agreement under § 8a between the Jugendamt and a free carrier closes the gap between the two', () => {
    const { gaps } = outcome(
      anAssumption('ADD_AGREEMENT', { institutions: ['inst.hort', 'inst.jugendamt'], agreementKind: 'VEREINBARUNG_8A_4' }),
    )
    expect(keysOf(gaps.closed)).toEqual(['G05:ter.town:inst.hort+inst.jugendamt'])
    expect(gaps.opened).toEqual([])
  })

  test('[G20] a ring that is cut hangs on those between its ends, and closes again with another tie', () => {
    const cut = apart('familiengericht', 'schule')
    const hangingOn = ['inst.gesundheitsamt', 'inst.jugendamt', 'inst.polizei'].map((key) => `G20:net.a:${key}`)
    // The school has four steps to the court then, one too many.
    expect(keysOf(outcome(cut).gaps.opened)).toEqual([...hangingOn, 'G22:net.a:inst.schule:familiengericht'])
    const bridged = outcome(cut, anAssumption('ADD_TIE', { institutions: ['inst.schule', 'inst.gesundheitsamt'], level: 3 as Level }))
    expect(keysOf(bridged.gaps.opened)).toEqual(['G20:net.a:inst.gesundheitsamt'])
  })

  test('only measures that move are told, before and after', () => {
    const { measures } = outcome(apart('familiengericht', 'schule'))
    const density = measures.find(({ key }) => key === 'density')
    expect(density).toMatchObject({ before: { value: 0.5 }, after: { value: 0.4 } })
    expect(measures.find(({ key }) => key === 'articulationPoints')).toMatchObject({ before: { value: 0 }, after: { value: 3 } })
    expect(measures.find(({ key }) => key === 'components')).toBeUndefined()
  })

  test('[G16] a network that loses its only coordination has a critical gap', () => {
    const { gaps, weight } = outcome(anAssumption('REMOVE_COORDINATION', { institutions: ['inst.jugendamt'] }))
    expect(keysOf(gaps.opened)).toEqual(['G16:net.a'])
    expect(weight.after - weight.before).toBe(severityWeight.CRITICAL)
  })

  test('a gap that is less severe has moved, neither closed nor opened', () => {
    const [gap] = outcome(apart('familiengericht', 'schule')).gaps.opened
    if (!gap) throw new Error('Nothing opened.')
    const eased = { ...gap, severity: 'LOW' as const }
    expect(differenceOf([gap], [eased])).toEqual({ closed: [], opened: [], moved: [{ before: gap, after: eased }], staying: 1 })
  })

  test('measures that rest on shortest ways move too: a ring without one of its ties is a path', () => {
    const { measures } = outcome(apart('jugendamt', 'polizei'))
    expect(measures.find(({ key }) => key === 'diameter')).toMatchObject({ before: { value: 2 }, after: { value: 4 } })
    expect(measures.map(({ key }) => key)).toContain('betweennessCentralization')
  })
})
