import { describe, expect, test } from 'vitest'
import {
  aClaim,
  aCooperation,
  aHandover,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  inferred,
  inNrw,
} from '../situation/situation.factory.ts'
import { insofaAccessMissing } from './g23.insofaAccessMissing.ts'
import { foundInNetwork } from './gap.factory.ts'

const base = {
  networks: [aNetwork('net.a')],
  institutions: [
    anInstitution('inst.kita', 'kita', { carrier: 'inst.carrier' }),
    anInstitution('inst.carrier', 'traeger_freie_jugendhilfe'),
    anInstitution('inst.pool', 'insofa_pool'),
    anInstitution('inst.other', 'kinderschutzbund'),
    anInstitution('inst.police', 'polizei'),
  ],
  memberships: ['kita', 'police'].map((slug) => aMembership('net.a', `inst.${slug}`)),
}
type Facts = Parameters<typeof inNrw>[0]
const find = (facts: Facts = {}) => foundInNetwork(insofaAccessMissing, inNrw({ ...base, ...facts }))
const tie = (to: string, given = {}) => aCooperation('coop.1', 'inst.kita', to, given)

describe('access to a specialised consultant', () => {
  test('[G23] that is not documented is a gap of each institution of the circle whose staff may ask for advice', () => {
    expect(find()).toMatchObject([
      {
        key: 'G23:net.a:inst.kita',
        severity: 'HIGH',
        facts: { institution: 'inst.kita' },
        grounds: [{ citation: '§ 4 Abs. 2 KKG' }, { citation: '§ 8b Abs. 1 SGB VIII' }],
        evidence: [{ concept: 'membership', key: 'mem.net.a.inst.kita' }],
      },
    ])
  })

  test('[G23] is given by an agreement in force on an offer, of its own or of its carrier', () => {
    const offer = (party: string, given = {}) => find({ agreements: [anAgreement('INSOFA_ANGEBOT', ['inst.pool', party], given)] })
    expect(offer('inst.kita')).toEqual([])
    expect(offer('inst.carrier')).toEqual([])
    expect(offer('inst.police')).toHaveLength(1)
    expect(offer('inst.kita', { validTo: '2025-01-01' })).toHaveLength(1)
  })

  test('[G23] is given by a described hand-over to a pool, of its own or of its type in this network', () => {
    const way = (from: string, to: string, network: string | null = null) =>
      find({ handovers: [aHandover('hand.1', from, to, { network })] })
    expect(way('inst.kita', 'inst.pool')).toEqual([])
    expect(way('inst.kita', 'insofa_pool')).toEqual([])
    expect(way('kita', 'inst.pool', 'net.a')).toEqual([])
    expect(way('kita', 'inst.pool', 'net.b')).toHaveLength(1)
    expect(way('schule', 'inst.pool', 'net.a')).toHaveLength(1)
    expect(way('inst.pool', 'inst.kita')).toHaveLength(1)
    expect(way('inst.kita', 'inst.other')).toHaveLength(1)
    expect(find({ handovers: [aHandover('hand.1', 'inst.kita', 'inst.pool', { provenance: inferred })] })).toHaveLength(1)
  })

  test('[G23] is given by a cooperation with a pool, or in the form of such advice, unless it is denied', () => {
    expect(find({ cooperations: [tie('inst.pool')] })).toEqual([])
    expect(find({ cooperations: [tie('inst.other', { documentedForm: 'FACHBERATUNG_INSOFA' })] })).toEqual([])
    expect(
      find({ cooperations: [tie('inst.other')], claims: [aClaim('coop.1', 'inst.kita', 2, { forms: ['FACHBERATUNG_INSOFA'] })] }),
    ).toEqual([])
    expect(find({ cooperations: [tie('inst.other')] })).toHaveLength(1)
    expect(find({ cooperations: [tie('inst.pool')], claims: [aClaim('coop.1', 'inst.pool', 0)] })).toHaveLength(1)
  })
})
