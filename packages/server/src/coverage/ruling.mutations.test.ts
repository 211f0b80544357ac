import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const network = 'net.ratingen.ks'
const item = 'schulen'
const reason = 'Es gibt keine Schule im Gebiet.'
const [place] = await testPlaces()

describe('Coverage is ruled on', () => {
  let at: Writers
  beforeAll(async () => {
    at = await writers(place!)
  })
  afterAll(() => at.close())

  const ruled = (): string[] => {
    const { ruling } = at.store.atlas.tables
    return Array.from(ruling.rows(), (row) => ruling.fact(row))
      .filter((fact) => fact.item === item && fact.network === at.store.atlas.idOfKey('network', network))
      .map(({ status, validFrom, validTo }) => `${String(status)} ${String(validFrom)} ${String(validTo)}`)
  }

  test('by who coordinates the network: confirmed absent, withdrawn, marked as not applicable for a time', async () => {
    expect(await at.does('colleague', 'confirmAbsent', { network, item, reason, since: '2025-01-01' })).toMatchObject({
      __typename: 'Network',
      key: network,
    })
    expect(await at.refused('colleague', 'markNotApplicable', { network, item, reason })).toMatchObject([{ field: 'item' }])
    await at.does('colleague', 'withdrawRuling', { network, item, from: '2025-07-01' })
    await at.does('colleague', 'markNotApplicable', { network, item, reason, since: '2025-08-01', lastDay: '2026-07-31' })
    expect(ruled()).toEqual(['CONFIRMED_ABSENT 2025-01-01 2025-07-01', 'NOT_APPLICABLE 2025-08-01 2026-08-01'])
    await at.does('colleague', 'withdrawRuling', { network, item, from: '2025-08-01' })
    expect(ruled()).toEqual(['CONFIRMED_ABSENT 2025-01-01 2025-07-01'])
    expect(await at.refused('colleague', 'withdrawRuling', { network, item })).toMatchObject([{ field: 'item' }])
  })

  test('by nobody else, and with a reason that holds no personal data', async () => {
    await at.deniedToStrangers('confirmAbsent', { network, item, reason })
    await at.deniedToStrangers('markNotApplicable', { network, item, reason })
    await at.deniedToStrangers('withdrawRuling', { network, item })
    expect(await at.denied('partner', 'confirmAbsent', { network, item, reason })).toBe('FORBIDDEN')
    const field = async (more: object) => (await at.refused('colleague', 'confirmAbsent', { network, item, reason, ...more }))[0]!.field
    expect(await field({ reason: ' ' })).toBe('reason')
    expect(await field({ reason: 'Bitte bei anna.beispiel@example.org nachfragen' })).toBe('reason')
    expect(await field({ reason: 'x'.repeat(501) })).toBe('reason')
    expect(await field({ item: 'kegelverein' })).toBe('item')
    expect(await field({ lastDay: '2020-01-01' })).toBe('lastDay')
    expect(await at.denied('colleague', 'confirmAbsent', { network, item, reason, status: 'COVERED' })).toBe('BAD_USER_INPUT')
  })
})
