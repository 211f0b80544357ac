import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const jugendamt = 'inst.ratingen.jugendamt'
const skf = 'inst.ratingen.skf'
const praxis = 'inst.ratingen.gynaekologische-praxis'
const kita = { name: 'Kita Süd „Regenbogen“', type: 'kita', territory: 'ter.ratingen' }

for (const place of await testPlaces()) {
  describe(`Institutions are written on ${place.name}`, () => {
    let at: Writers
    beforeAll(async () => {
      at = await writers(place)
    })
    afterAll(() => at.close())

    const add = (more: object = {}) => at.does('coordinator', 'addInstitution', { ...kita, ...more })

    test('by who coordinates the place: added with a key that can be read, and another one where it is taken', async () => {
      const fields = 'name sector { key } carrierKind validFrom validFromPrecision provenance { source { title } lastConfirmedOn }'
      const added = await at.does('coordinator', 'addInstitution', { ...kita, since: '2019-05-04', sincePrecision: 'YEAR' }, fields)
      expect(added).toMatchObject({
        key: 'inst.ratingen.kita-sued-regenbogen',
        name: kita.name,
        sector: { key: 'kita' },
        carrierKind: 'UNBEKANNT',
        validFrom: '2019-01-01',
        validFromPrecision: 'YEAR',
        provenance: [{ source: { title: 'Eigene Angaben: Ratingen' }, lastConfirmedOn: '2026-01-01' }],
      })
      const second = await add()
      expect(second.key).not.toBe(added.key)
      expect(second.key).toMatch(/^inst\.ratingen\.kita-sued-regenbogen/)
      expect(await at.does('colleague', 'addInstitution', { ...kita, name: 'Kita West' })).toMatchObject({ key: 'inst.ratingen.kita-west' })
    })

    test('in each single field, by a verb of its own', async () => {
      const { key, version } = await add({ name: 'Beratungsstelle Mitte', type: 'erziehungsberatungsstelle' })
      const edit = (mutation: string, more: object, fields: string) =>
        at.does('coordinator', mutation, { key, version: at.store.atlas.revision, ...more }, fields)
      expect(await edit('renameInstitution', { name: '  Beratungsstelle Markt ' }, 'name')).toMatchObject({ name: 'Beratungsstelle Markt' })
      expect(await edit('reclassifyInstitution', { type: 'suchtberatungsstelle' }, 'type { key } sector { key }')).toMatchObject({
        type: { key: 'suchtberatungsstelle' },
        sector: { key: 'sucht' },
      })
      expect(await edit('publishInstitution', {}, '')).toMatchObject({ __typename: 'Institution' })
      expect(await edit('hideInstitution', {}, '')).toMatchObject({ __typename: 'Institution' })
      const described = await edit(
        'describeInstitution',
        { legalName: 'Beratung am Markt gGmbH', carrierKind: 'FREI', capacity: 12, serviceArea: ['ter.ratingen'], carrier: skf },
        'legalName carrierKind capacity serviceArea { key } carrier { key }',
      )
      expect(described).toMatchObject({
        legalName: 'Beratung am Markt gGmbH',
        carrierKind: 'FREI',
        capacity: 12,
        serviceArea: [{ key: 'ter.ratingen' }],
        carrier: { key: skf },
      })
      expect(await edit('describeInstitution', { qualityReviewedOn: '2025-01-01' }, 'qualityReviewedOn')).toMatchObject({
        __typename: 'Refused',
        problems: [{ field: 'qualityReviewedOn' }],
      })
      const emptied = await edit('describeInstitution', { legalName: null, serviceArea: null }, 'legalName capacity serviceArea { key }')
      expect(emptied).toMatchObject({ legalName: null, capacity: 12, serviceArea: [] })
      const contact = { mailbox: 'beratung@ratingen.example', phone: '02102 550-0', url: 'https://ratingen.example/beratung' }
      expect(await edit('changePublicContact', contact, 'contactMailbox contactPhone contactUrl')).toMatchObject({
        contactMailbox: contact.mailbox,
        contactPhone: contact.phone,
        contactUrl: contact.url,
      })
      const place = { key, territory: 'ter.kreis-mettmann', latitude: 51.3, longitude: 6.9 }
      const seen = at.store.atlas.revision
      expect(await at.refused('coordinator', 'moveInstitution', { ...place, version: seen })).toMatchObject([{ field: 'territory' }])
      const moved = await at.does('admin', 'moveInstitution', { ...place, version: seen }, 'territory { key } latitude')
      expect(moved).toMatchObject({ territory: { key: place.territory }, latitude: 51.3 })
      expect(version).toBeLessThan(moved.version)
    })

    test('closed on a last day with who carries on, and opened again by an undo', async () => {
      const { key, version } = await add({ name: 'Haus am Wald', since: '2010-01-01' })
      const { key: successor } = await add({ name: 'Haus am See', since: '2025-07-01' })
      const closed = await at.does(
        'coordinator',
        'closeInstitution',
        { key, version, lastDay: '2025-06-30', successor },
        'status validTo successor { key }',
      )
      expect(closed).toMatchObject({ status: 'CLOSED', validTo: '2025-07-01', successor: { key: successor } })
      await at.undo('coordinator')
      const { validTo, successor: undone } = at.store.atlas.factOf('institution', at.store.atlas.idOfKey('institution', key)!)!
      expect([validTo, undone]).toEqual([null, null])
    })

    test('with the professions that work there', async () => {
      const named = (professions: string[]) => ({ professions: professions.map((key) => ({ key })) })
      const institution = (await add({ name: 'Praxis am Bach' })).key
      const profession = 'prof.hebamme'
      expect(await at.does('coordinator', 'nameProfession', { institution, profession }, 'professions { key }')).toMatchObject(
        named([profession]),
      )
      expect(await at.refused('coordinator', 'nameProfession', { institution, profession })).toMatchObject([{ field: 'profession' }])
      expect(
        await at.does('coordinator', 'endProfession', { institution, profession, lastDay: '2025-12-31' }, 'professions { key }'),
      ).toMatchObject(named([]))
      expect(await at.refused('coordinator', 'endProfession', { institution, profession })).toMatchObject([{ field: 'profession' }])
      expect((await at.refused('coordinator', 'nameProfession', { institution, profession: 'prof.zauberer' }))[0]!.field).toBe('profession')
    })

    test('by a partner only as far as it is her own, and only what she says of it', async () => {
      const version = at.store.atlas.revision
      expect(await at.does('partner', 'describeInstitution', { key: skf, version, capacity: 7 }, 'capacity')).toMatchObject({ capacity: 7 })
      expect(
        await at.does('partner', 'changePublicContact', { key: skf, version, url: 'https://skf.example' }, 'contactUrl'),
      ).toMatchObject({
        contactUrl: 'https://skf.example',
      })
      expect(await at.denied('partner', 'describeInstitution', { key: jugendamt, version, capacity: 7 })).toBe('FORBIDDEN')
      const reviewed = { key: jugendamt, version: at.store.atlas.revision, qualityReviewedOn: '2024-03-01' }
      expect(await at.does('coordinator', 'describeInstitution', reviewed, 'qualityReviewedOn')).toMatchObject({
        qualityReviewedOn: '2024-03-01',
      })
      expect(await at.denied('partner', 'moveInstitution', { key: skf, version, territory: 'ter.olsberg' })).toBe('FORBIDDEN')
      expect(await at.denied('partner', 'closeInstitution', { key: skf, version, lastDay: '2025-12-31' })).toBe('FORBIDDEN')
      expect(await at.denied('partner', 'publishInstitution', { key: skf, version })).toBe('FORBIDDEN')
      expect(await at.denied('partner', 'addInstitution', kita)).toBe('FORBIDDEN')
    })

    test('never by those who have no right there, nor by a coordinator of another network', async () => {
      const version = at.store.atlas.revision
      await at.deniedToStrangers('addInstitution', kita)
      await at.deniedToStrangers('renameInstitution', { key: jugendamt, version, name: 'Amt' })
      await at.deniedToStrangers('describeInstitution', { key: jugendamt, version, capacity: 1 })
      await at.deniedToStrangers('closeInstitution', { key: jugendamt, version, lastDay: '2025-12-31' })
      await at.deniedToStrangers('hideInstitution', { key: jugendamt, version })
      expect(await at.denied('coordinator', 'renameInstitution', { key: 'inst.olsberg.stadt', version, name: 'Stadt' })).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      )
      expect(await at.denied('coordinator', 'renameInstitution', { key: 'inst.nirgends', version, name: 'Stadt' })).toBe('NOT_FOUND')
      expect(await at.denied('coordinator', 'describeInstitution', { key: jugendamt, version, parent: 'inst.nirgends' })).toBe('NOT_FOUND')
    })

    test('without name and contact where it is anonymous', async () => {
      const version = at.store.atlas.revision
      const field = async (mutation: string, more: object) =>
        (await at.refused('coordinator', mutation, { key: praxis, version, ...more }))[0]!.field
      expect(await field('renameInstitution', { name: 'Praxis Beispiel' })).toBe('name')
      expect(await field('changePublicContact', { phone: '02102 550-0' })).toBe('phone')
      expect(await field('describeInstitution', { legalName: 'Praxis GbR' })).toBe('legalName')
      const added = await at.does(
        'coordinator',
        'addInstitution',
        { anonymous: true, type: 'arztpraxis_paediatrie', territory: 'ter.ratingen' },
        'name',
      )
      expect(added).toMatchObject({ name: expect.stringContaining('(anonym)') })
      expect(await at.refused('coordinator', 'addInstitution', { ...kita, anonymous: true })).toMatchObject([{ field: 'name' }])
      expect((await at.refused('coordinator', 'addContact', { institution: praxis, functionTitle: 'Anmeldung' }))[0]!.message).toContain(
        'anonyme',
      )
    })

    test('by several at once: different fields merge, the same field is a conflict with both versions', async () => {
      const { key, version } = await add({ name: 'Haus Eins' })
      const renamed = await at.does('coordinator', 'renameInstitution', { key, version, name: 'Haus Zwei' })
      expect(await at.does('admin', 'describeInstitution', { key, version, capacity: 3 }, 'name capacity')).toMatchObject({
        name: 'Haus Zwei',
        capacity: 3,
      })
      const before = at.store.atlas.revision
      const conflict = await at.does('admin', 'renameInstitution', { key, version, name: 'Haus Drei' })
      expect(conflict).toMatchObject({
        __typename: 'EditConflict',
        yours: { version },
        theirs: { version: before },
        conflicting: [{ field: 'name', was: 'Haus Eins', yours: 'Haus Drei', theirs: 'Haus Zwei' }],
      })
      expect(at.store.atlas.revision).toBe(before)
      expect(await at.does('admin', 'renameInstitution', { key, version: renamed.version, name: 'Haus Drei' }, 'name')).toMatchObject({
        name: 'Haus Drei',
      })
    })

    test('in no field that the verb does not name', async () => {
      const version = at.store.atlas.revision
      for (const more of [{ anonymous: true }, { isPublic: true }, { validTo: '2020-01-01' }, { id: 'f1' }, { __proto__x: 1 }])
        expect(await at.denied('coordinator', 'renameInstitution', { key: jugendamt, version, name: 'Amt', ...more })).toBe(
          'BAD_USER_INPUT',
        )
      expect(await at.denied('coordinator', 'renameInstitution', { key: jugendamt, name: 'Amt' })).toBe('BAD_USER_INPUT')
    })

    test('with reasons at the field, in German, that do not repeat what was refused', async () => {
      const reason = async (more: object) => (await at.refused('coordinator', 'addInstitution', { ...kita, ...more }))[0]!
      const bad = {
        markup: '<img src=x onerror=alert(1)',
        born: 'Max Mustermann, geb. 03.05.2015',
        mail: 'Kita max.mustermann@example.org',
        phone: 'Kita Tel. 0211/8995-100',
      }
      for (const text of Object.values(bad)) {
        const told = await reason({ name: text })
        expect(told.field).toBe('name')
        expect(JSON.stringify(told)).not.toMatch(/Mustermann|mustermann|8995|onerror/)
      }
      expect(await reason({ name: 'K'.repeat(501) })).toMatchObject({ field: 'name', message: expect.stringContaining('501') })
      expect(await reason({ name: '   ' })).toMatchObject({ field: 'name' })
      expect(await reason({ name: 'Kita\u202Eatik' })).toMatchObject({ field: 'name', message: expect.stringContaining('Steuerzeichen') })
      expect(await reason({ type: '<b>' })).toMatchObject({ field: 'type', message: 'Diese Einrichtungsart gibt es nicht.' })
      expect(await reason({ contactUrl: 'javascript:alert(1)' })).toMatchObject({ field: 'contactUrl' })
      expect(await reason({ contactMailbox: 'anna.beispiel@kita.example' })).toMatchObject({ field: 'contactMailbox' })
      expect(await reason({ contactMailbox: 'keine Adresse' })).toMatchObject({ field: 'contactMailbox' })
      expect(await reason({ contactPhone: 'auf Anfrage' })).toMatchObject({ field: 'contactPhone' })
      expect(await reason({ capacity: -1 })).toMatchObject({ field: 'capacity' })
      const version = at.store.atlas.revision
      const [late] = await at.refused('coordinator', 'closeInstitution', {
        key: 'inst.ratingen.kita-west',
        version,
        lastDay: '2010-01-01',
        successor: 'inst.ratingen.kita-west',
      })
      expect(late).toMatchObject({ field: 'successor' })
      expect(
        await at.refused('coordinator', 'moveInstitution', {
          key: jugendamt,
          version,
          territory: 'ter.ratingen',
          latitude: 200,
          longitude: 6,
        }),
      ).toMatchObject([{ field: 'latitude' }])
    })
  })
}
