import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const ks = 'net.ratingen.ks'
const founding = { name: 'Netzwerk Gewaltschutz', kind: 'NETZWERK_KINDERSCHUTZ', territory: 'ter.ratingen' }

for (const place of await testPlaces()) {
  describe(`Networks, bodies and mandates are written on ${place.name}`, () => {
    let at: Writers
    beforeAll(async () => {
      at = await writers(place)
    })
    afterAll(() => at.close())

    test('by who coordinates the territory: founded, renamed, described and ended', async () => {
      const founded = await at.does(
        'coordinator',
        'foundNetwork',
        { ...founding, foundedOn: '2024-05-01' },
        'name status visibility meetingsPerYearMin validFrom',
      )
      expect(founded).toMatchObject({
        key: 'net.ratingen.netzwerk-gewaltschutz',
        status: 'ACTIVE',
        visibility: 'INTERNAL',
        meetingsPerYearMin: 1,
        validFrom: '2024-05-01',
      })
      const { key } = founded
      const edit = (mutation: string, more: object, fields: string) =>
        at.does('coordinator', mutation, { key, version: at.store.atlas.revision, ...more }, fields)
      expect(await edit('renameNetwork', { name: 'Netzwerk gegen Gewalt' }, 'name')).toMatchObject({ name: 'Netzwerk gegen Gewalt' })
      const said = { meetingsPerYearMin: 2, meetingsPerYearMax: 4, visibility: 'PUBLIC' }
      const fields = 'legalBasis { key } meetingsPerYearMin meetingsPerYearMax visibility status areas { key }'
      expect(await edit('describeNetwork', { ...said, legalBasis: ['norm.kkg.3'], dormant: true }, fields)).toMatchObject({
        ...said,
        legalBasis: [{ key: 'norm.kkg.3' }],
        status: 'DORMANT',
      })
      expect(await edit('describeNetwork', { dormant: false, meetingsPerYearMax: null, legalBasis: null }, fields)).toMatchObject({
        status: 'ACTIVE',
        meetingsPerYearMin: 2,
        meetingsPerYearMax: null,
        legalBasis: [],
      })
      const publicUrl = 'https://netzwerk.ratingen.example/kinderschutz'
      expect(await edit('describeNetwork', { publicUrl }, 'publicUrl')).toMatchObject({ publicUrl })
      for (const wrong of ['javascript:alert(1)', 'http://netzwerk.example', 'Rathaus'])
        expect(await edit('describeNetwork', { publicUrl: wrong }, 'publicUrl'), wrong).toMatchObject({
          __typename: 'Refused',
          problems: [{ field: 'publicUrl' }],
        })
      expect(await edit('endNetwork', { lastDay: '2025-12-31' }, 'status')).toMatchObject({ status: 'ENDED' })
    })

    test('planned ones have no day', async () => {
      const planned = await at.does(
        'coordinator',
        'foundNetwork',
        { ...founding, name: 'Netzwerk in Planung', foundedOnPrecision: 'PLANNED' },
        'status',
      )
      expect(planned).toMatchObject({ status: 'PLANNED' })
    })

    test('with areas only where their writer coordinates, since coordinators write where their network works', async () => {
      const version = at.store.atlas.revision
      expect(await at.refused('colleague', 'describeNetwork', { key: ks, version, areas: ['ter.olsberg'] })).toMatchObject([
        { field: 'areas' },
      ])
      expect(await at.refused('coordinator', 'foundNetwork', { ...founding, name: 'Netz', areas: ['ter.olsberg'] })).toMatchObject([
        { field: 'areas' },
      ])
      expect(await at.does('admin', 'describeNetwork', { key: ks, version, areas: ['ter.olsberg'] }, 'areas { key }')).toMatchObject({
        areas: [{ key: 'ter.olsberg' }],
      })
      const later = at.store.atlas.revision
      expect(
        await at.does(
          'colleague',
          'describeNetwork',
          { key: ks, version: later, areas: ['ter.olsberg'], meetingsPerYearMax: 3 },
          'areas { key }',
        ),
      ).toMatchObject({
        areas: [{ key: 'ter.olsberg' }],
      })
    })

    test('with bodies that end after the memberships in them, and with coordinations', async () => {
      const body = await at.does(
        'colleague',
        'formBody',
        { network: ks, kind: 'STEUERUNGSGRUPPE', name: 'Steuerung', since: '2024-01-01' },
        'kind name',
      )
      expect(body).toMatchObject({ key: 'body.ratingen.ks.steuerung', kind: 'STEUERUNGSGRUPPE' })
      expect(
        await at.does('colleague', 'renameBody', { key: body.key, version: body.version, name: 'Steuerungskreis' }, 'name'),
      ).toMatchObject({ name: 'Steuerungskreis' })
      const invited = await at.does('colleague', 'inviteMember', {
        network: ks,
        body: body.key,
        institution: 'inst.ratingen.skf',
        day: '2025-01-01',
      })
      const version = at.store.atlas.revision
      expect(await at.refused('colleague', 'dissolveBody', { key: body.key, version, lastDay: '2025-06-30' })).toMatchObject([
        { field: 'lastDay' },
      ])
      await at.does('partner', 'declineInvitation', { key: invited.key, version: invited.version, day: '2025-02-01' })
      expect(
        await at.does('colleague', 'dissolveBody', { key: body.key, version: at.store.atlas.revision, lastDay: '2025-06-30' }, 'validTo'),
      ).toMatchObject({ validTo: '2025-07-01' })
      const host = 'inst.ratingen.kinderschutzbund'
      const mandate = await at.does(
        'colleague',
        'giveMandate',
        { network: ks, host, functionTitle: 'Netzwerkkoordination', fte: 0.5 },
        'fte host { key } validFrom',
      )
      expect(mandate).toMatchObject({ fte: 0.5, host: { key: host }, validFrom: '2026-01-01' })
      expect(
        await at.does('colleague', 'endMandate', { key: mandate.key, version: mandate.version, lastDay: '2026-03-31' }, 'validTo'),
      ).toMatchObject({ validTo: '2026-04-01' })
      expect(await at.refused('colleague', 'giveMandate', { network: ks, host, functionTitle: 'Herr Beispiel' })).toMatchObject([
        { field: 'functionTitle' },
      ])
      expect(await at.refused('colleague', 'giveMandate', { network: ks, host, functionTitle: 'Koordination', fte: 11 })).toMatchObject([
        { field: 'fte' },
      ])
    })

    test('by nobody else, whatever key is forged', async () => {
      const version = at.store.atlas.revision
      await at.deniedToStrangers('foundNetwork', founding)
      await at.deniedToStrangers('renameNetwork', { key: ks, version, name: 'Netz' })
      await at.deniedToStrangers('describeNetwork', { key: ks, version, dormant: true })
      await at.deniedToStrangers('endNetwork', { key: ks, version, lastDay: '2025-12-31' })
      await at.deniedToStrangers('formBody', { network: ks, kind: 'PLENUM', name: 'Plenum' })
      await at.deniedToStrangers('giveMandate', { network: ks, host: 'inst.olsberg.stadt', functionTitle: 'Koordination' })
      await at.deniedToStrangers('endMandate', { key: 'mandate.net.ratingen.ks', version })
      for (const token of ['coordinator', 'colleague', 'partner']) {
        expect(await at.denied(token, 'renameNetwork', { key: 'net.olsberg.fh-ks', version, name: 'Netz' })).toMatch(/FORBIDDEN|NOT_FOUND/)
        expect(await at.denied(token, 'endMandate', { key: 'mandate.net.olsberg.fh-ks', version })).toMatch(/FORBIDDEN|NOT_FOUND/)
      }
      expect(await at.denied('partner', 'renameNetwork', { key: ks, version, name: 'Netz' })).toBe('FORBIDDEN')
      expect(await at.denied('colleague', 'foundNetwork', founding)).toBe('FORBIDDEN')
    })

    test('with reasons at the field', async () => {
      const version = at.store.atlas.revision
      const field = async (mutation: string, more: object) =>
        (await at.refused('coordinator', mutation, { key: ks, version, ...more }))[0]!.field
      expect(await field('renameNetwork', { name: '' })).toBe('name')
      expect(await field('describeNetwork', { meetingsPerYearMin: 0 })).toBe('meetingsPerYearMin')
      expect(await field('describeNetwork', { meetingsPerYearMin: 4, meetingsPerYearMax: 2 })).toBe('meetingsPerYearMax')
      expect(await field('describeNetwork', { meetingsPerYearMin: null })).toBe('meetingsPerYearMin')
      expect(await field('describeNetwork', { legalBasis: ['norm.erfunden'] })).toBe('legalBasis')
      expect(await field('endNetwork', { lastDay: '1990-01-01' })).toBe('lastDay')
      expect((await at.refused('coordinator', 'foundNetwork', { ...founding, kind: 'KEGELVEREIN' }))[0]).toMatchObject({ field: 'kind' })
      expect(await at.denied('coordinator', 'describeNetwork', { key: ks, version, territory: 'ter.olsberg' })).toBe('BAD_USER_INPUT')
    })

    test('by two at once: different fields merge, the same one is a conflict', async () => {
      const { key, version } = await at.does('coordinator', 'foundNetwork', { ...founding, name: 'Netz Eins' })
      await at.does('coordinator', 'renameNetwork', { key, version, name: 'Netz Zwei' })
      expect(await at.does('admin', 'describeNetwork', { key, version, dormant: true }, 'name')).toMatchObject({ name: 'Netz Zwei' })
      expect(await at.does('admin', 'renameNetwork', { key, version, name: 'Netz Drei' })).toMatchObject({
        __typename: 'EditConflict',
        conflicting: [{ field: 'name', was: 'Netz Eins', yours: 'Netz Drei', theirs: 'Netz Zwei' }],
      })
    })
  })
}
