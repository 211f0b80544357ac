import type { Day, Provenance, Source } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import {
  aClaim,
  aContact,
  aCooperation,
  aHandover,
  aMandate,
  aMembership,
  anInstitution,
  aNetwork,
  inferred,
  inNrw,
} from '../situation/situation.factory.ts'
import { staleFact } from './g27.staleFact.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

const source = (given: Partial<Source> = {}): Source => ({
  key: 'src.test',
  kind: 'WEB',
  title: 'src.test',
  publisher: null,
  url: null,
  publishedOn: null,
  publishedOnPrecision: 'UNKNOWN',
  note: null,
  ...given,
})
const confirmedOn = (lastConfirmedOn: Day | null): readonly Provenance[] => [
  { source: 'src.test', confidence: 'CONFIRMED', statement: null, lastConfirmedOn },
]
const fresh = { provenance: confirmedOn('2025-11-01') }
const stale = { provenance: confirmedOn('2024-12-31') }
const a = anInstitution('inst.a', 'kita', fresh)
const b = anInstitution('inst.b', 'schule', fresh)
const base = {
  networks: [aNetwork('net.a', fresh)],
  institutions: [a, b],
  memberships: [a, b].map(({ key }) => aMembership('net.a', key, fresh)),
}
type Facts = Parameters<typeof inNrw>[0]
const find = (facts: Facts = {}) => foundInNetwork(staleFact, inNrw({ ...base, ...facts }))
const ofNetwork = (provenance: readonly Provenance[], sources: readonly Source[] = []) =>
  find({ networks: [aNetwork('net.a', { provenance })], sources })

describe('a fact of a network', () => {
  test('[G27] is stale more than 365 days after its last confirmation', () => {
    expect(ofNetwork(confirmedOn('2025-01-01'))).toEqual([])
    const found = ofNetwork(confirmedOn('2024-12-31'))
    expect(found).toMatchObject([{ key: 'G27:net.a', severity: 'LOW', wording: 'message', subjects: [{ key: 'net.a' }] }])
    expect(messageOf(found[0]!, 'DE')).toBe('Länger nicht bestätigt: net.a (Stand: 31. Dezember 2024).')
    expect(messageOf(found[0]!, 'EN')).toBe('Not confirmed for some time: net.a (as of 31 December 2024).')
  })

  test('[G27] counts the newest of its sources where nobody has confirmed it, from the last day of the period that is known of it', () => {
    const unconfirmed = confirmedOn(null)
    expect(ofNetwork(unconfirmed, [source({ publishedOn: '2025-01-10', publishedOnPrecision: 'MONTH' })])).toEqual([])
    expect(messageOf(ofNetwork(unconfirmed, [source({ publishedOn: '2018-10-05', publishedOnPrecision: 'MONTH' })])[0]!, 'DE')).toContain(
      '(Stand: Oktober 2018)',
    )
    expect(ofNetwork(confirmedOn('2024-01-01'), [source({ publishedOn: '2025-06-01', publishedOnPrecision: 'DAY' })])).toHaveLength(1)
  })

  test('[G27] without any day says that none is documented', () => {
    const onADay = (precision: 'PLANNED' | 'UNKNOWN') => source({ publishedOn: '2025-06-01', publishedOnPrecision: precision })
    for (const sources of [[], [source()], [onADay('PLANNED')], [onADay('UNKNOWN')]])
      expect(ofNetwork(confirmedOn(null), sources).map((gap) => messageOf(gap, 'DE'))).toEqual(['Ohne dokumentierten Stand: net.a.'])
  })

  test('[G27] that is only our reading is none, and our reading confirms nothing', () => {
    expect(ofNetwork(inferred)).toEqual([])
    const read: Provenance = { source: 'src.test', confidence: 'INFERRED', statement: null, lastConfirmedOn: '2025-12-01' }
    expect(ofNetwork([...confirmedOn('2020-01-01'), read])).toHaveLength(1)
  })

  test('[G27] is the network, its coordination, members, institutions and their functions, and what is described between them', () => {
    const found = find({
      networks: [aNetwork('net.a', stale)],
      institutions: [anInstitution('inst.a', 'kita', stale), b, anInstitution('inst.outside', 'kita', stale)],
      memberships: [aMembership('net.a', 'inst.a', stale), aMembership('net.a', 'inst.b', fresh)],
      mandates: [aMandate('net.a', 'inst.b', stale)],
      contacts: [aContact('con.a', 'inst.a', stale), aContact('con.out', 'inst.outside', stale)],
      cooperations: [aCooperation('coop.1', 'inst.a', 'inst.b', stale), aCooperation('coop.2', 'inst.a', 'inst.outside', stale)],
      handovers: [aHandover('hand.1', 'kita', 'schule', { network: 'net.a', ...stale })],
    })
    expect(keysOf(found)).toEqual(
      ['', ':man.net.a.inst.b', ':mem.net.a.inst.a', ':inst.a', ':con.a', ':coop.1', ':hand.1'].map((rest) => `G27:net.a${rest}`),
    )
    expect(found.map(({ subjects }) => subjects.at(-1)?.concept)).toEqual([
      'network',
      'mandate',
      'membership',
      'institution',
      'functionContact',
      'cooperation',
      'handover',
    ])
    const said = (language: 'DE' | 'EN') => found.map((gap) => messageOf(gap, language).replace(/^[^:]*: (.*) \(.*$/, '$1'))
    expect(said('DE')).toEqual([
      'net.a',
      'Koordination durch inst.b',
      'Mitgliedschaft von inst.a',
      'inst.a',
      'Funktion con.a',
      'Kooperation zwischen inst.a und inst.b',
      'Meldeweg hand.1',
    ])
    expect(said('EN')).toEqual([
      'net.a',
      'coordination by inst.b',
      'membership of inst.a',
      'inst.a',
      'function con.a',
      'cooperation between inst.a and inst.b',
      'handover hand.1',
    ])
  })

  test('[G27] is fresh again when a party states its cooperation anew, or the hand-over has been tried out', () => {
    const cooperations = [aCooperation('coop.1', 'inst.a', 'inst.b', stale)]
    expect(find({ cooperations, claims: [aClaim('coop.1', 'inst.a', 2, { verifiedOn: '2025-10-06' })] })).toEqual([])
    expect(find({ cooperations, claims: [aClaim('coop.1', 'inst.a', 2, { verifiedOn: '2024-10-06' })] })).toHaveLength(1)
    expect(
      find({ handovers: [aHandover('hand.1', 'kita', 'schule', { network: 'net.a', lastTestedOn: '2025-05-14', ...stale })] }),
    ).toEqual([])
  })
})
