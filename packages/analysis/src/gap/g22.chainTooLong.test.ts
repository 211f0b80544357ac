import { describe, expect, test } from 'vitest'
import { aClaim, aCooperation, aHandover, aMembership, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { chainTooLong } from './g22.chainTooLong.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

const types = { practice: 'arztpraxis', one: 'verein', two: 'verein', three: 'verein', jugendamt: 'jugendamt', court: 'familiengericht' }
const members = Object.entries(types)
const base = {
  networks: [aNetwork('net.a')],
  institutions: members.map(([slug, type]) => anInstitution(`inst.${slug}`, type)),
  memberships: members.map(([slug]) => aMembership('net.a', `inst.${slug}`)),
}
type Facts = Parameters<typeof inNrw>[0]
const find = (facts: Facts = {}) => foundInNetwork(chainTooLong, inNrw({ ...base, ...facts }))
const tie = (from: string, to: string, level: 0 | 1 | null = 1) =>
  aCooperation(`coop.${from}.${to}`, `inst.${from}`, `inst.${to}`, { documentedLevel: level })
/** How many steps a gap says it takes to the Jugendamt; null when there is none. */
const toJugendamt = (facts: Facts) => find(facts).find(({ key }) => key.endsWith(':jugendamt'))?.facts.steps ?? null

describe('the way of those bound to secrecy', () => {
  test('[G22] to Jugendamt and court is a high gap each while no way is documented', () => {
    const found = find()
    expect(found).toMatchObject([
      { key: 'G22:net.a:inst.practice:jugendamt', severity: 'HIGH', wording: 'messageNone' },
      { key: 'G22:net.a:inst.practice:familiengericht', severity: 'HIGH' },
    ])
    expect(messageOf(found[0]!, 'DE')).toBe('net.a: Von inst.practice zu inst.jugendamt ist kein Weg dokumentiert.')
    expect(messageOf(found[0]!, 'EN')).toContain('no path is documented')
  })

  test('[G22] may take two steps to the Jugendamt, and three to the court', () => {
    const two = [tie('practice', 'one'), tie('one', 'jugendamt')]
    expect(keysOf(find({ cooperations: [...two, tie('jugendamt', 'court')] }))).toEqual([])
    const three = [tie('practice', 'one'), tie('one', 'two'), tie('two', 'jugendamt'), tie('two', 'court')]
    expect(find({ cooperations: three })).toMatchObject([
      { key: 'G22:net.a:inst.practice:jugendamt', severity: 'MEDIUM', wording: 'message', facts: { steps: 3 } },
    ])
    const four = [tie('practice', 'jugendamt'), tie('practice', 'one'), tie('one', 'two'), tie('two', 'three'), tie('three', 'court')]
    expect(find({ cooperations: four })).toMatchObject([
      { key: 'G22:net.a:inst.practice:familiengericht', severity: 'MEDIUM', facts: { steps: 4 }, grounds: [{ norm: 'norm.sgb8.8a' }, {}] },
    ])
  })

  test('[G22] does not lead over what is denied or of no stated level', () => {
    for (const level of [0, null] as const) expect(toJugendamt({ cooperations: [tie('practice', 'jugendamt', level)] })).toBe(0)
    const claimed = { cooperations: [tie('practice', 'jugendamt', null)], claims: [aClaim('coop.practice.jugendamt', 'inst.practice', 1)] }
    expect(toJugendamt(claimed)).toBeNull()
  })

  test('[G22] leads along a described hand-over, of the institution or of its type, but not against it', () => {
    expect(toJugendamt({ handovers: [aHandover('hand.1', 'inst.practice', 'inst.jugendamt')] })).toBeNull()
    expect(toJugendamt({ handovers: [aHandover('hand.1', 'arztpraxis', 'jugendamt', { network: 'net.a' })] })).toBeNull()
    expect(toJugendamt({ handovers: [aHandover('hand.1', 'inst.jugendamt', 'inst.practice')] })).toBe(0)
  })

  test('[G22] to the ASD is one to the Jugendamt, and the nearest counts', () => {
    const asd = anInstitution('inst.asd', 'asd')
    const facts = {
      institutions: [...base.institutions, asd],
      memberships: [...base.memberships, aMembership('net.a', asd.key)],
      cooperations: [tie('practice', 'asd')],
    }
    expect(toJugendamt(facts)).toBeNull()
    expect(find({ ...facts, cooperations: [] }).map((gap) => messageOf(gap, 'DE'))[0]).toContain('zu Jugendamt ist')
  })

  test('[G22] is not asked of others, nor to what is not documented in the circle', () => {
    const without = (slug: string) => find({ memberships: base.memberships.filter(({ institution }) => institution !== `inst.${slug}`) })
    expect(keysOf(without('court'))).toEqual(['G22:net.a:inst.practice:jugendamt'])
    expect(keysOf(without('jugendamt'))).toEqual(['G22:net.a:inst.practice:familiengericht'])
    expect(without('practice')).toEqual([])
  })
})
