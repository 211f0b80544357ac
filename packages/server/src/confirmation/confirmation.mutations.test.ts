import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicId } from '../graphql/subject.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const [place] = await testPlaces()
const rests = 'provenance { confidence lastConfirmedOn source { key } }'

describe('Facts are confirmed', () => {
  let at: Writers
  beforeAll(async () => {
    at = await writers(place!)
  })
  afterAll(() => at.close())

  const id = (concept: ConceptName, key: string) => publicId(at.store.atlas.idOfKey(concept, key)!)

  test('in the name of the institution for which the viewer speaks, or of the network that she coordinates; the earlier sources stay', async () => {
    const skf = id('institution', 'inst.ratingen.skf')
    const partners = await at.does('partner', 'confirmFact', { id: skf, day: '2025-11-03' }, rests)
    expect(partners.provenance.length).toBeGreaterThan(1)
    expect(partners.provenance).toContainEqual({
      confidence: 'CONFIRMED',
      lastConfirmedOn: '2025-11-03',
      source: { key: 'src.report.inst.ratingen.skf' },
    })
    const again = await at.does('partner', 'confirmFact', { id: skf }, rests)
    expect(again.provenance).toHaveLength(partners.provenance.length)
    expect(again.provenance).toContainEqual({
      confidence: 'CONFIRMED',
      lastConfirmedOn: '2026-01-01',
      source: { key: 'src.report.inst.ratingen.skf' },
    })
    const network = await at.does('colleague', 'confirmFact', { id: id('network', 'net.ratingen.ks') }, rests)
    expect(network.provenance).toContainEqual({
      confidence: 'CONFIRMED',
      lastConfirmedOn: '2026-01-01',
      source: { key: 'src.report.net.ratingen.ks' },
    })
    const meeting = id('meeting', 'evt.ratingen.2023-05-03-auftakt')
    expect(await at.does('colleague', 'confirmFact', { id: meeting }, rests)).toMatchObject({ __typename: 'Meeting' })
  })

  test('only by who may change or answer them, on a day that has been', async () => {
    const jugendamt = id('institution', 'inst.ratingen.jugendamt')
    await at.deniedToStrangers('confirmFact', { id: jugendamt })
    expect(await at.denied('partner', 'confirmFact', { id: jugendamt })).toMatch(/FORBIDDEN|NOT_FOUND/)
    expect(await at.denied('admin', 'confirmFact', { id: id('source', 'S001') })).toBe('FORBIDDEN')
    for (const forged of ['fzzzzzz', 'Gap:G01', '', 'f1; drop table'])
      expect(await at.denied('admin', 'confirmFact', { id: forged })).toBe('NOT_FOUND')
    expect(await at.refused('colleague', 'confirmFact', { id: jugendamt, day: '2026-01-02' })).toMatchObject([{ field: 'day' }])
  })
})
