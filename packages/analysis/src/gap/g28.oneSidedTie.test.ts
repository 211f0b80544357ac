import { describe, expect, test } from 'vitest'
import { aClaim, aCooperation, aMembership, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { oneSidedTie } from './g28.oneSidedTie.ts'
import { foundInNetwork, foundInTerritory } from './gap.factory.ts'

const base = {
  networks: [aNetwork('net.a'), aNetwork('net.b')],
  institutions: [anInstitution('inst.a', 'schule'), anInstitution('inst.b', 'kita', { territory: 'ter.neighbour' })],
  memberships: [aMembership('net.a', 'inst.a'), aMembership('net.a', 'inst.b'), aMembership('net.b', 'inst.a')],
  cooperations: [aCooperation('coop.1', 'inst.a', 'inst.b')],
}
const situation = (facts: Parameters<typeof inNrw>[0] = {}) => inNrw({ ...base, claims: [aClaim('coop.1', 'inst.b', 2)], ...facts })
const find = (facts: Parameters<typeof inNrw>[0] = {}) => foundInNetwork(oneSidedTie, situation(facts))

describe('a cooperation', () => {
  test('[G28] that one party alone has claimed is a hint that names who did', () => {
    expect(find()).toMatchObject([
      {
        key: 'G28:ter.kreis:coop.1',
        severity: 'INFO',
        scope: { concept: 'territory', key: 'ter.kreis' },
        subjects: [
          { concept: 'cooperation', key: 'coop.1' },
          { concept: 'institution', key: 'inst.b' },
          { concept: 'institution', key: 'inst.a' },
        ],
        facts: { a: 'inst.b', b: 'inst.a' },
        evidence: [{ concept: 'claim', key: 'claim.coop.1.inst.b' }],
      },
    ])
  })

  test('[G28] that both parties have claimed is none', () => {
    expect(find({ claims: [aClaim('coop.1', 'inst.a', 4), aClaim('coop.1', 'inst.b', 1)] })).toEqual([])
  })

  test('[G28] that nobody has claimed is none: a source is evidence, not a claim', () => {
    expect(find({ claims: [] })).toEqual([])
    expect(find({ claims: [aClaim('coop.1', 'inst.press', 3)] })).toEqual([])
  })

  test('[G28] that a party denies is none, for it has answered', () => {
    expect(find({ claims: [aClaim('coop.1', 'inst.a', 0)] })).toEqual([])
    expect(find({ claims: [aClaim('coop.1', 'inst.a', 0), aClaim('coop.1', 'inst.b', 2)] })).toEqual([])
  })

  test('[G28] is a gap of the network in whose circle both parties stand, and of none with only one of them', () => {
    expect(foundInNetwork(oneSidedTie, situation(), 'net.b')).toEqual([])
  })

  test('[G28] has the network in which it takes place as its scope', () => {
    const inNet = find({ cooperations: [aCooperation('coop.1', 'inst.a', 'inst.b', { network: 'net.a' })] })
    expect(inNet).toMatchObject([{ key: 'G28:net.a:coop.1', scope: { concept: 'network', key: 'net.a' } }])
  })

  test('[G28] lies with itself where no territory is around both parties', () => {
    const institutions = [base.institutions[0]!, anInstitution('inst.b', 'kita', { territory: 'ter.abroad' })]
    expect(find({ institutions })).toMatchObject([{ scope: { concept: 'cooperation', key: 'coop.1' } }])
  })

  test('[G28] is a gap of each territory in which a party is seated', () => {
    for (const territory of ['ter.town', 'ter.neighbour', 'ter.kreis'])
      expect(foundInTerritory(oneSidedTie, situation(), territory)).toHaveLength(1)
    expect(foundInTerritory(oneSidedTie, situation(), 'ter.bb')).toEqual([])
  })
})
