import { describe, expect, test } from 'vitest'
import { aMembership, anInstitution, aNetwork, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { inclusionIn } from './inclusionIn.ts'

const facts = {
  asOf: '2026-01-01',
  territories: [aTerritory('ter.de', { level: 'BUND' }), aTerritory('ter.town', { parent: 'ter.de' })],
  institutions: [
    anInstitution('inst.kita', 'kita'),
    anInstitution('inst.family', 'familienzentrum'),
    anInstitution('inst.office', 'jugendamt'),
  ],
  networks: [
    aNetwork('net.a', { kind: 'NETZWERK_FRUEHE_HILFEN' }),
    aNetwork('net.b', { kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ' }),
    aNetwork('net.empty', { kind: 'NETZWERK_FRUEHE_HILFEN' }),
    aNetwork('net.other', { kind: 'NETZWERK_KINDERSCHUTZ' }),
  ],
  memberships: [
    aMembership('net.a', 'inst.kita'),
    aMembership('net.b', 'inst.family'),
    aMembership('net.b', 'inst.office'),
    aMembership('net.other', 'inst.office'),
  ],
}
const item = (key: string, asOf = '2026-01-01') =>
  inclusionIn(aSituation({ ...facts, asOf }), 'ter.town').find((one) => one.item.key === key)

describe('Involvement in early-help networks', () => {
  test('is the share of those networks of which anybody is documented, beside the survey of its year', () => {
    // A family centre counts as day care too: both networks involve that group; one of two the office and the family centre.
    expect(item('kita')).toMatchObject({
      networks: ['net.a', 'net.b'],
      involving: ['net.a', 'net.b'],
      share: 1,
      benchmark: 0.819,
      year: 2020,
    })
    expect(item('kita')?.difference).toBeCloseTo(0.181, 10)
    expect(item('asd')).toMatchObject({ involving: ['net.b'], share: 0.5, benchmark: 0.85, year: 2017 })
    expect(item('familienzentren')).toMatchObject({ involving: ['net.b'], share: 0.5 })
    expect(item('familienhebammen')).toMatchObject({ involving: [], share: 0, year: 2020 })
  })

  test('has no share where no such network is documented, and says nothing before the survey', () => {
    const none = inclusionIn(aSituation({ ...facts, memberships: [] }), 'ter.town')
    expect(none).toHaveLength(9)
    expect(none.every(({ share, difference }) => share === null && difference === null)).toBe(true)
    expect(inclusionIn(aSituation({ ...facts, asOf: '2016-12-31' }), 'ter.town')).toEqual([])
  })
})
