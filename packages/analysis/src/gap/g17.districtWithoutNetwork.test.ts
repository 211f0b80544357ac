import { describe, expect, test } from 'vitest'
import { aDistrict, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { districtWithoutNetwork } from './g17.districtWithoutNetwork.ts'
import { foundInTerritory, keysOf } from './gap.factory.ts'

const districts = [aDistrict('dis.town', { territories: ['ter.town'] })]
const find = (facts: Parameters<typeof inNrw>[0] = {}, territory = 'ter.nrw') =>
  foundInTerritory(districtWithoutNetwork, inNrw({ districts, ...facts }), territory)
const covered = (given: Parameters<typeof aNetwork>[1]) => find({ networks: [aNetwork('net.a', given)] }).length === 0

describe('a district', () => {
  test('[G17] for which no child-protection network is documented is a critical gap of the territory around it', () => {
    expect(find()).toMatchObject([
      {
        key: 'G17:ter.town:dis.town',
        severity: 'CRITICAL',
        scope: { concept: 'territory', key: 'ter.town' },
        subjects: [{ concept: 'district', key: 'dis.town' }],
        facts: { district: 'dis.town' },
        grounds: [{ citation: '§ 9 Abs. 1 S. 2 LKiSchG NRW', norm: 'norm.lkischg-nrw.9' }],
      },
    ])
  })

  test('[G17] is none when a network has its territory, counts it among its areas, or has the territory around it', () => {
    expect(covered({ territory: 'ter.town' })).toBe(true)
    expect(covered({ territory: 'ter.neighbour', areas: ['ter.town'], kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL' })).toBe(true)
    expect(covered({ territory: 'ter.kreis' })).toBe(true)
    expect(covered({ territory: 'ter.kreis', areas: ['ter.kreis'] })).toBe(true)
    expect(covered({ territory: 'ter.town', areas: ['ter.neighbour'] })).toBe(true)
  })

  test('[G17] is a gap beside a network of its Kreis that names other areas there', () => {
    expect(covered({ territory: 'ter.kreis', areas: ['ter.neighbour'] })).toBe(false)
    expect(covered({ territory: 'ter.kreis', areas: ['ter.neighbour', 'ter.town'] })).toBe(true)
  })

  test('[G17] is a gap beside a dormant network, a neighbour’s, or one of another kind', () => {
    expect(covered({ territory: 'ter.town', dormant: true })).toBe(false)
    expect(covered({ territory: 'ter.neighbour' })).toBe(false)
    expect(covered({ territory: 'ter.town', kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ' })).toBe(false)
  })

  test('[G17] of several territories is covered by a network for any of them; its scope is the innermost one around them', () => {
    const several = [aDistrict('dis.kreis', { territories: ['ter.town', 'ter.neighbour'] })]
    expect(keysOf(find({ districts: several }))).toEqual(['G17:ter.kreis:dis.kreis'])
    expect(find({ districts: several, networks: [aNetwork('net.a', { territory: 'ter.neighbour' })] })).toEqual([])
  })

  test('[G17] of which no territory is known is a gap of its Land', () => {
    expect(keysOf(find({ districts: [aDistrict('dis.x')] }))).toEqual(['G17:ter.nrw:dis.x'])
    expect(keysOf(find({ districts: [aDistrict('dis.x', { territories: ['ter.unknown'] })] }))).toEqual(['G17:ter.nrw:dis.x'])
  })

  test('[G17] is none in another Land, or before the LKiSchG NRW came into force', () => {
    expect(find({ districts: [aDistrict('dis.x', { land: 'ter.bb', territories: ['ter.brandenburg-town'] })] }, 'ter.de')).toEqual([])
    expect(find({ asOf: '2022-04-30' })).toEqual([])
    expect(find({ asOf: '2022-05-01' })).toHaveLength(1)
  })

  test('[G17] belongs to the territories that contain it', () => {
    expect(find({}, 'ter.town')).toHaveLength(1)
    expect(find({}, 'ter.kreis')).toHaveLength(1)
    expect(find({}, 'ter.neighbour')).toEqual([])
  })
})
