import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const skf = 'inst.ratingen.skf'
const [place] = await testPlaces()

describe('Functions of an institution are written', () => {
  let at: Writers
  beforeAll(async () => {
    at = await writers(place!)
  })
  afterAll(() => at.close())

  const title = { institution: skf, functionTitle: 'Leitung Frühe Hilfen' }

  test('by who speaks for it: added, changed, left vacant, held again and ended', async () => {
    const added = await at.does(
      'partner',
      'addContact',
      { ...title, mailbox: 'fruehe-hilfen@skf.example', availability: 'OFFICE_HOURS' },
      'functionTitle isPublic institution { key }',
    )
    expect(added).toMatchObject({ key: 'contact.ratingen.skf.leitung-fruehe-hilfen', isPublic: false, institution: { key: skf } })
    const { key, version } = added
    const deputy = (await at.does('coordinator', 'addContact', { ...title, functionTitle: 'Vertretung' })).key
    const changed = await at.does(
      'partner',
      'changeContact',
      { key, version, phone: '02102 711-0', availability: 'ALWAYS', deputy },
      'mailbox phone availability deputy { key }',
    )
    expect(changed).toMatchObject({
      mailbox: 'fruehe-hilfen@skf.example',
      phone: '02102 711-0',
      availability: 'ALWAYS',
      deputy: { key: deputy },
    })
    const edit = (mutation: string, more: object, fields: string) =>
      at.does('partner', mutation, { key, version: at.store.atlas.revision, ...more }, fields)
    expect(await edit('vacateFunction', { since: '2025-11-01' }, 'vacantSince')).toMatchObject({ vacantSince: '2025-11-01' })
    expect(await edit('fillFunction', {}, 'vacantSince')).toMatchObject({ vacantSince: null })
    expect(await edit('endContact', { lastDay: '2025-12-31' }, 'validTo')).toMatchObject({ validTo: '2026-01-01' })
  })

  test('not by strangers, and not for another institution', async () => {
    await at.deniedToStrangers('addContact', title)
    expect(await at.denied('partner', 'addContact', { ...title, institution: 'inst.ratingen.jugendamt' })).toBe('FORBIDDEN')
    const { key, version } = await at.does('coordinator', 'addContact', {
      institution: 'inst.ratingen.jugendamt',
      functionTitle: 'Eingangsmanagement',
    })
    for (const [mutation, more] of [
      ['changeContact', { phone: '02102 1234' }],
      ['vacateFunction', {}],
      ['fillFunction', {}],
      ['endContact', {}],
    ] as const) {
      expect(await at.denied('partner', mutation, { key, version, ...more })).toBe('FORBIDDEN')
      await at.deniedToStrangers(mutation, { key, version, ...more })
    }
  })

  test('of two who change it at once, different fields merge and the same field is a conflict', async () => {
    const { key, version } = await at.does('coordinator', 'addContact', { ...title, functionTitle: 'Beratung' })
    await at.does('coordinator', 'changeContact', { key, version, phone: '02102 1000' })
    expect(await at.does('partner', 'changeContact', { key, version, mailbox: 'beratung@skf.example' }, 'phone mailbox')).toMatchObject({
      phone: '02102 1000',
      mailbox: 'beratung@skf.example',
    })
    expect(await at.does('partner', 'changeContact', { key, version, phone: '02102 2000' })).toMatchObject({
      __typename: 'EditConflict',
      conflicting: [{ field: 'phone', was: null, yours: '02102 2000', theirs: '02102 1000' }],
    })
  })

  test('never with a person in it', async () => {
    const field = async (more: object) => (await at.refused('partner', 'addContact', { ...title, ...more }))[0]!.field
    expect(await field({ functionTitle: 'Frau Beispiel, Leitung' })).toBe('functionTitle')
    expect(await field({ functionTitle: '' })).toBe('functionTitle')
    expect(await field({ functionTitle: '<b>Leitung</b>' })).toBe('functionTitle')
    expect(await field({ mailbox: 'anna.beispiel@skf.example' })).toBe('mailbox')
    expect(await field({ phone: 'mobil' })).toBe('phone')
    expect(await at.denied('partner', 'addContact', { ...title, personName: 'Beispiel' })).toBe('BAD_USER_INPUT')
  })

  test('with a deputy that does not lead back to itself, and a vacancy that begins in its time', async () => {
    const one = await at.does('partner', 'addContact', { ...title, functionTitle: 'Eins', since: '2020-01-01' })
    const two = await at.does('partner', 'addContact', { ...title, functionTitle: 'Zwei', deputy: one.key })
    expect(await at.refused('partner', 'changeContact', { key: one.key, version: two.version, deputy: two.key })).toMatchObject([
      { field: 'deputy' },
      { field: 'deputy' },
    ])
    expect(await at.refused('partner', 'vacateFunction', { key: one.key, version: two.version, since: '2019-01-01' })).toMatchObject([
      { field: 'since' },
    ])
  })
})
