import { describe, expect, test } from 'vitest'
import { aMembership, aNeighbourhood, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { regionsUnlinked } from './g18.regionsUnlinked.ts'
import { foundInTerritory, keysOf } from './gap.factory.ts'

const base = {
  neighbourhoods: [aNeighbourhood('ter.town', 'ter.neighbour')],
  networks: [aNetwork('net.a'), aNetwork('net.b', { territory: 'ter.neighbour' })],
  institutions: [anInstitution('inst.a', 'schule')],
}
const find = (facts: Parameters<typeof inNrw>[0] = {}, territory = 'ter.kreis') =>
  foundInTerritory(regionsUnlinked, inNrw({ ...base, ...facts }), territory)

describe('two neighbouring territories with networks', () => {
  test('[G18] are a gap of the territory around both when no link is documented', () => {
    expect(find()).toMatchObject([
      {
        key: 'G18:ter.kreis:ter.neighbour+ter.town',
        severity: 'MEDIUM',
        scope: { concept: 'territory', key: 'ter.kreis' },
        subjects: [
          { concept: 'territory', key: 'ter.neighbour' },
          { concept: 'territory', key: 'ter.town' },
        ],
        facts: { a: 'ter.neighbour', b: 'ter.town' },
      },
    ])
  })

  test('[G18] are none when an institution stands in both circles', () => {
    expect(find({ memberships: [aMembership('net.a', 'inst.a'), aMembership('net.b', 'inst.a')] })).toEqual([])
  })

  test('[G18] are none when only one of them has a network, or they are no neighbours', () => {
    expect(find({ networks: [aNetwork('net.a')] })).toEqual([])
    expect(find({ neighbourhoods: [] })).toEqual([])
  })

  test('[G18] are found from either of them and from every territory around', () => {
    for (const territory of ['ter.town', 'ter.neighbour', 'ter.nrw', 'ter.de'])
      expect(keysOf(find({}, territory))).toEqual(['G18:ter.kreis:ter.neighbour+ter.town'])
    expect(find({}, 'ter.bb')).toEqual([])
  })
})
