import { describe, expect, test } from 'vitest'
import { aMandate, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { coordinationVacant } from './g16.coordinationVacant.ts'
import { foundInNetwork } from './gap.factory.ts'

const find = (given: Parameters<typeof aNetwork>[1] = {}, facts: Parameters<typeof inNrw>[0] = {}) =>
  foundInNetwork(coordinationVacant, inNrw({ networks: [aNetwork('net.a', given)], ...facts }))

describe('a network without a documented coordination', () => {
  test('[G16] is a critical gap where § 9 LKiSchG NRW asks for one', () => {
    expect(find()).toMatchObject([
      {
        key: 'G16:net.a',
        severity: 'CRITICAL',
        grounds: [{ norm: 'norm.lkischg-nrw.9', citation: '§ 9 Abs. 2 S. 1 LKiSchG NRW', verification: 'VERIFIED' }],
      },
    ])
    expect(find({ kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL' })).toMatchObject([{ severity: 'CRITICAL' }])
  })

  test('[G16] is a high one before that law came into force, in another Land and for another kind, by a rule of our own', () => {
    const elsewhere = [
      find({}, { asOf: '2022-04-30' }),
      find({ territory: 'ter.brandenburg-town' }),
      find({ kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ' }),
    ]
    for (const gaps of elsewhere)
      expect(gaps).toMatchObject([
        { severity: 'HIGH', grounds: [{ norm: 'norm.kkg.3', citation: '§ 3 Abs. 3 KKG', verification: 'PRODUCT' }] },
      ])
    expect(find({}, { asOf: '2022-05-01' })).toMatchObject([{ severity: 'CRITICAL' }])
    expect(find({ kind: 'RUNDER_TISCH' })).toMatchObject([{ severity: 'HIGH', grounds: [{ norm: null, verification: 'PRODUCT' }] }])
  })

  test('[G16] is no gap once a mandate is documented', () => {
    expect(find({}, { mandates: [aMandate('net.a', 'inst.a')] })).toEqual([])
    expect(find({}, { mandates: [aMandate('net.b', 'inst.a')] })).toHaveLength(1)
  })
})
