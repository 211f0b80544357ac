import { describe, expect, test } from 'vitest'
import { aMeeting, aMembership, anInstitution, aNetwork, aRuling, inNrw } from '../situation/situation.factory.ts'
import { requiredTypeMissing } from './g01.requiredTypeMissing.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'

const network = aNetwork('net.a')
const find = (facts: Parameters<typeof inNrw>[0] = {}) => foundInNetwork(requiredTypeMissing, inNrw({ networks: [network], ...facts }))
const members = (...types: string[]) => ({
  institutions: types.map((type) => anInstitution(`inst.${type}`, type)),
  memberships: types.map((type) => aMembership('net.a', `inst.${type}`)),
})

describe('a required group', () => {
  test('[G01] that is not documented is a gap of the network and the template item, high where the law says should', () => {
    expect(find().find(({ key }) => key === 'G01:net.a:insofa')).toMatchObject({
      rule: 'G01',
      severity: 'HIGH',
      scope: { concept: 'network', key: 'net.a' },
      subjects: [
        { concept: 'network', key: 'net.a' },
        { concept: 'templateItem', key: 'insofa' },
      ],
      facts: { network: 'net.a', norm: ['§ 9 Abs. 4 LKiSchG NRW'] },
      grounds: [{ norm: 'norm.lkischg-nrw.9', template: 'tpl.lkischg-nrw-9-4', verification: 'SECONDARY' }],
    })
  })

  test('[G01] is no gap once it is documented, if only in part', () => {
    expect(keysOf(find(members('insofa_pool', 'schulsozialarbeit')))).not.toContain('G01:net.a:insofa')
    expect(keysOf(find(members('insofa_pool', 'schulsozialarbeit')))).not.toContain('G01:net.a:schulen')
  })

  test('[G01] is no gap where somebody said why it is not applicable or confirmed that it is absent', () => {
    const rulings = [aRuling('net.a', 'insofa', 'NOT_APPLICABLE'), aRuling('net.a', 'verfahrensbeistaende', 'CONFIRMED_ABSENT')]
    expect(keysOf(find({ rulings }))).not.toContain('G01:net.a:insofa')
    expect(keysOf(find({ rulings }))).not.toContain('G01:net.a:verfahrensbeistaende')
  })

  test('[G01] that two norms name alike is one gap with two grounds', () => {
    const schools = find().filter(({ key }) => key.startsWith('G01:net.a:schulen'))
    expect(schools).toHaveLength(1)
    expect(schools[0]?.grounds.map(({ template }) => template)).toEqual(['tpl.lkischg-nrw-9-4', 'tpl.kkg-3-2.2021'])
  })

  test('[G01] all are gaps when nobody is in the circle', () => {
    const all = find()
    expect(all).toHaveLength(12 + 19 - 4)
    expect(new Set(keysOf(all)).size).toBe(all.length)
  })

  test('[G01] of a recommendation is medium; a benchmark is never asked for', () => {
    const agency = aNetwork('net.a', { kind: 'ARBEITSGEMEINSCHAFT_KINDERSCHUTZ', territory: 'ter.brandenburg-town' })
    expect(new Set(find({ networks: [agency] }).map(({ severity }) => severity))).toEqual(new Set(['MEDIUM']))
    const early = aNetwork('net.a', { kind: 'NETZWERK_FRUEHE_HILFEN' })
    expect(find({ networks: [early] }).flatMap(({ grounds }) => grounds.map(({ template }) => template))).not.toContain(
      'tpl.nzfh-benchmark',
    )
  })

  test('[G01] rests on the network and, where attendance says who is in its circle, on its meetings', () => {
    const meetings = [aMeeting('evt.1', 'net.a', '2025-01-01'), aMeeting('evt.2', 'net.a', '2025-02-01')]
    const ofInsofa = (facts: Parameters<typeof inNrw>[0]) => find(facts).find(({ key }) => key === 'G01:net.a:insofa')?.evidence
    expect(ofInsofa({ meetings })).toEqual([
      { concept: 'network', key: 'net.a' },
      { concept: 'meeting', key: 'evt.1' },
      { concept: 'meeting', key: 'evt.2' },
    ])
    expect(ofInsofa({ meetings, ...members('schule') })).toEqual([{ concept: 'network', key: 'net.a' }])
  })

  test('[G01] is no gap of a network that no law is about', () => {
    expect(find({ networks: [aNetwork('net.a', { kind: 'RUNDER_TISCH' })] })).toEqual([])
  })
})
