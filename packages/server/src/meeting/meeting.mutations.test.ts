import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const network = 'net.ratingen.ks'
const skf = 'inst.ratingen.skf'
const jugendamt = 'inst.ratingen.jugendamt'
const polizei = 'inst.ratingen.polizei'
const attended = 'participations { key version institution { key } role { key } headcount }'

for (const place of await testPlaces()) {
  describe(`Meetings are written on ${place.name}`, () => {
    let at: Writers
    beforeAll(async () => {
      at = await writers(place)
    })
    afterAll(() => at.close())

    const record = (more: object = {}) =>
      at.does('colleague', 'recordMeeting', { network, title: 'Netzwerktreffen', startsOn: '2025-05-06', ...more })

    test('by who coordinates the network: planned, moved, renamed, described and cancelled', async () => {
      const planned = await at.does(
        'colleague',
        'planMeeting',
        { network, title: 'Frühjahrstreffen', startsOn: '2026-04-01', venue: jugendamt },
        'startsOn startsOnPrecision kind { key }',
      )
      expect(planned).toMatchObject({
        key: 'evt.ratingen.ks.fruehjahrstreffen',
        startsOn: '2026-04-01',
        startsOnPrecision: 'PLANNED',
        kind: { key: 'NETZWERKTREFFEN' },
      })
      const { key } = planned
      const edit = (mutation: string, more: object, fields = '') =>
        at.does('colleague', mutation, { key, version: at.store.atlas.revision, ...more }, fields)
      expect(await edit('moveMeeting', { startsOn: '2025-12-02', startsOnPrecision: 'DAY' }, 'startsOn startsOnPrecision')).toMatchObject({
        startsOn: '2025-12-02',
        startsOnPrecision: 'DAY',
      })
      expect(await edit('renameMeeting', { title: 'Wintertreffen' }, 'title')).toMatchObject({ title: 'Wintertreffen' })
      const said = { participantsCount: 20, participantsOperator: 'APPROX', organisers: [jugendamt] }
      expect(await edit('describeMeeting', said, 'participantsCount venue { key } organisers { key }')).toMatchObject({
        participantsCount: 20,
        venue: { key: jugendamt },
        organisers: [{ key: jugendamt }],
      })
      expect(await edit('cancelMeeting', {})).toMatchObject({ __typename: 'Network', key: network })
      expect(at.store.atlas.idOfKey('meeting', key)).toBeNull()
    })

    test('with the whole list of those who took part; the same list again changes nothing, who is left out is taken off', async () => {
      const { key: meeting, version } = await record()
      const list = [
        { institution: skf, headcount: 2 },
        { institution: jugendamt, role: 'GASTGEBER' },
      ]
      const first = await at.does('colleague', 'recordAttendance', { meeting, version, attendance: list }, attended)
      expect(first.participations.map(({ key }: { key: string }) => key).sort()).toEqual([
        'part.ratingen.ks.2025-05-06-netzwerktreffen.ratingen-jugendamt',
        'part.ratingen.ks.2025-05-06-netzwerktreffen.ratingen-skf',
      ])
      const revision = at.store.atlas.revision
      expect(first.version).toBe(revision)
      for (const seen of [version, first.version])
        expect(await at.does('colleague', 'recordAttendance', { meeting, version: seen, attendance: list }, attended)).toEqual(first)
      expect(at.store.atlas.revision).toBe(revision)
      const second = await at.does(
        'colleague',
        'recordAttendance',
        { meeting, version: first.version, attendance: [{ institution: skf, headcount: 3 }, { institution: polizei }] },
        attended,
      )
      expect(second.participations).toMatchObject([
        { institution: { key: skf }, headcount: 3, role: { key: 'VERTRETEN' } },
        { institution: { key: polizei }, headcount: null },
      ])
      const { key, version: seen } = second.participations[1]
      expect(await at.does('colleague', 'withdrawParticipation', { key, version: seen }, attended)).toMatchObject({
        participations: [{ institution: { key: skf } }],
      })
    })

    test('without taking off whom others have meanwhile put on the list', async () => {
      const { key: meeting, version } = await record({ startsOn: '2025-06-03' })
      await at.does('colleague', 'recordAttendance', { meeting, version, attendance: [{ institution: skf }] })
      const before = at.store.atlas.revision
      expect(await at.does('coordinator', 'recordAttendance', { meeting, version, attendance: [{ institution: polizei }] })).toMatchObject({
        __typename: 'EditConflict',
      })
      expect(at.store.atlas.revision).toBe(before)
      const both = [{ institution: skf }, { institution: polizei }]
      expect(
        (await at.does('coordinator', 'recordAttendance', { meeting, version, attendance: both }, attended)).participations,
      ).toHaveLength(2)
    })

    test('with attendance that makes nobody a member', async () => {
      const members = at.store.atlas.tables.membership.size
      const { key: meeting, version } = await record({ startsOn: '2025-07-01' })
      await at.does('colleague', 'recordAttendance', { meeting, version, attendance: [{ institution: skf }] })
      expect(at.store.atlas.tables.membership.size).toBe(members)
    })

    test('by nobody else, and in no other network', async () => {
      const { key, version } = await record({ startsOn: '2025-08-05' })
      await at.deniedToStrangers('recordMeeting', { network, title: 'Treffen' })
      await at.deniedToStrangers('planMeeting', { network, title: 'Treffen' })
      for (const token of ['partner', 'colleague', 'coordinator'])
        expect(await at.denied(token, 'recordMeeting', { network: 'net.olsberg.fh-ks', title: 'Treffen' })).toMatch(/FORBIDDEN|NOT_FOUND/)
      for (const [mutation, more] of [
        ['moveMeeting', { startsOnPrecision: 'UNKNOWN' }],
        ['renameMeeting', { title: 'Anders' }],
        ['describeMeeting', { seriesNo: 2 }],
        ['cancelMeeting', {}],
      ] as const) {
        await at.deniedToStrangers(mutation, { key, version, ...more })
        expect(await at.denied('partner', mutation, { key, version, ...more })).toBe('FORBIDDEN')
      }
      await at.deniedToStrangers('recordAttendance', { meeting: key, version, attendance: [] })
      expect(await at.denied('colleague', 'renameMeeting', { key, version, title: 'Anders', network: 'net.olsberg.fh-ks' })).toBe(
        'BAD_USER_INPUT',
      )
    })

    test('with reasons at the field', async () => {
      const { key, version } = await record({ startsOn: '2025-09-02', participantsCount: 2 })
      const field = async (mutation: string, more: object) => (await at.refused('colleague', mutation, { key, version, ...more }))[0]!.field
      expect(await field('renameMeeting', { title: 'Fall Max Mustermann, geb. 03.05.2015' })).toBe('title')
      expect(await field('moveMeeting', { startsOnPrecision: 'DAY' })).toBe('startsOn')
      expect(await field('moveMeeting', { startsOn: '2025-09-02', startsOnPrecision: 'MONTH' })).toBe('startsOn')
      expect(await field('describeMeeting', { participantsOperator: null })).toBe('participantsOperator')
      expect(await field('describeMeeting', { kind: 'KAFFEEKLATSCH' })).toBe('kind')
      const attend = async (...attendance: object[]) =>
        (await at.refused('colleague', 'recordAttendance', { meeting: key, version, attendance }))[0]!.field
      expect(await attend({ institution: skf, headcount: 5 })).toMatch(/headcount|participantsCount/)
      expect(await attend({ institution: skf }, { institution: skf })).toBe('attendance')
      expect(await attend({ institution: skf, role: 'ZUSCHAUER' })).toBe('role')
      await at.does('colleague', 'recordAttendance', { meeting: key, version, attendance: [{ institution: skf }] })
      expect(await at.refused('colleague', 'cancelMeeting', { key, version: at.store.atlas.revision })).toHaveLength(1)
    })
  })
}
