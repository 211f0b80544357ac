import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const network = 'net.ratingen.ks'
const skf = 'inst.ratingen.skf'

for (const place of await testPlaces()) {
  describe(`Memberships are written on ${place.name}`, () => {
    let at: Writers
    beforeAll(async () => {
      at = await writers(place)
    })
    afterAll(() => at.close())

    const invite = (institution: string, more: object = {}) =>
      at.does(
        'colleague',
        'inviteMember',
        { network, institution, day: '2025-01-01', ...more },
        'status role validFrom institution { key }',
      )
    const statusOn = async (institution: string, day: string): Promise<string[]> => {
      const { atlas } = at.store
      const id = atlas.idOfKey('institution', institution)!
      return Array.from(atlas.tables.membership.referring('institution', id), (row) => atlas.tables.membership.fact(row))
        .filter(({ validFrom, validTo }) => (validFrom as string) <= day && (validTo === null || day < (validTo as string)))
        .map(({ status }) => status as string)
    }

    test('by invitation: the institution accepts for itself, rests, goes on, changes its role and leaves; the past stays as it was', async () => {
      const invited = await invite(skf)
      expect(invited).toMatchObject({ status: 'INVITED', role: 'MITGLIED', validFrom: '2025-01-01', institution: { key: skf } })
      const accepted = await at.does(
        'partner',
        'acceptInvitation',
        { key: invited.key, version: invited.version, day: '2025-02-01' },
        'status validFrom',
      )
      expect(accepted).toMatchObject({ status: 'ACTIVE', validFrom: '2025-02-01' })
      const paused = await at.does(
        'colleague',
        'pauseMembership',
        { key: invited.key, version: accepted.version, day: '2025-06-01' },
        'status validFrom provenance { source { key } }',
      )
      expect(paused).toMatchObject({
        status: 'PAUSED',
        validFrom: '2025-06-01',
        provenance: [{ source: { key: `src.report.${network}` } }],
      })
      const resumed = await at.does(
        'colleague',
        'resumeMembership',
        { key: paused.key, version: paused.version, day: '2025-09-01' },
        'status role',
      )
      expect(resumed.status).toBe('ACTIVE')
      for (const [day, status] of [
        ['2025-03-01', 'ACTIVE'],
        ['2025-07-01', 'PAUSED'],
        ['2025-10-01', 'ACTIVE'],
      ] as const)
        expect(await statusOn(skf, day), day).toEqual([status])
      const { key } = resumed
      const changed = await at.does(
        'colleague',
        'changeRole',
        { key, version: resumed.version, role: 'MULTIPLIKATOR', representsProfession: 'prof.hebamme' },
        'role representsProfession { key }',
      )
      expect(changed).toMatchObject({ role: 'MULTIPLIKATOR', representsProfession: { key: 'prof.hebamme' } })
      expect(await at.does('partner', 'leaveNetwork', { key, version: changed.version, lastDay: '2025-12-31' }, 'validTo')).toMatchObject({
        validTo: '2026-01-01',
      })
    })

    test('once at a time: an institution that is invited or a member is not invited again', async () => {
      const institution = 'inst.ratingen.lebenshilfe'
      const first = await invite(institution)
      expect(await at.refused('colleague', 'inviteMember', { network, institution })).toMatchObject([{ field: 'institution' }])
      await at.does('colleague', 'acceptInvitation', { key: first.key, version: first.version })
      expect(await at.refused('colleague', 'inviteMember', { network, institution })).toMatchObject([{ field: 'institution' }])
      expect(await at.refused('colleague', 'acceptInvitation', { key: first.key, version: at.store.atlas.revision })).toHaveLength(1)
      expect(await at.refused('colleague', 'resumeMembership', { key: first.key, version: at.store.atlas.revision })).toHaveLength(1)
    })

    test('declined, and invited again later', async () => {
      const institution = 'inst.ratingen.suchtberatung'
      const { key, version } = await invite(institution)
      expect(await at.does('colleague', 'declineInvitation', { key, version, day: '2025-03-01' }, 'status validTo')).toMatchObject({
        status: 'ENDED',
        validTo: '2025-03-02',
      })
      expect((await invite(institution, { day: '2025-06-01' })).key).not.toBe(key)
    })

    test('only by who may: a partner answers for her own institution and for no other', async () => {
      await at.deniedToStrangers('inviteMember', { network, institution: 'inst.ratingen.familiengericht' })
      expect(await at.denied('partner', 'inviteMember', { network, institution: skf })).toBe('FORBIDDEN')
      expect(await at.denied('colleague', 'inviteMember', { network: 'net.olsberg.fh-ks', institution: skf })).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      )
      const { key, version } = await invite('inst.ratingen.familiengericht')
      for (const mutation of [
        'acceptInvitation',
        'declineInvitation',
        'leaveNetwork',
        'pauseMembership',
        'resumeMembership',
        'changeRole',
      ]) {
        await at.deniedToStrangers(mutation, { key, version })
        expect(await at.denied('partner', mutation, { key, version })).toMatch(/FORBIDDEN|NOT_FOUND/)
      }
      expect(await at.denied('colleague', 'acceptInvitation', { key, version, status: 'ACTIVE' })).toBe('BAD_USER_INPUT')
    })

    test('with reasons at the field, and conflicts', async () => {
      const institution = 'inst.ratingen.diakonie-ambulante-jugendhilfe'
      expect(await at.refused('colleague', 'inviteMember', { network, institution, day: '1990-01-01' })).toMatchObject([{ field: 'day' }])
      expect(await at.refused('colleague', 'inviteMember', { network, institution, representsProfession: 'prof.zauberer' })).toMatchObject([
        { field: 'representsProfession' },
      ])
      const { key, version } = await invite(institution)
      await at.does('colleague', 'acceptInvitation', { key, version, day: '2025-02-01' })
      expect(await at.does('coordinator', 'acceptInvitation', { key, version, day: '2025-03-01' })).toMatchObject({ __typename: 'Refused' })
      await at.does('colleague', 'leaveNetwork', { key, version: at.store.atlas.revision, lastDay: '2025-11-30' })
      const conflict = await at.does('coordinator', 'leaveNetwork', { key, version, lastDay: '2025-10-31' })
      expect(conflict).toMatchObject({
        __typename: 'EditConflict',
        conflicting: [{ field: 'lastDay', was: null, yours: '2025-10-31', theirs: '2025-11-30' }],
      })
      expect(await at.refused('colleague', 'pauseMembership', { key, version: at.store.atlas.revision, day: '2025-12-24' })).toMatchObject([
        { field: 'day' },
      ])
      expect(await at.refused('colleague', 'leaveNetwork', { key, version: at.store.atlas.revision, lastDay: '2024-12-31' })).toMatchObject(
        [{ field: 'lastDay' }],
      )
    })
  })
}
