import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const jugendamt = 'inst.ratingen.jugendamt'
const skf = 'inst.ratingen.skf'
const court = 'inst.ratingen.familiengericht'
const ratingen = 'net.ratingen.ks'
const seen = 'level confirmed validTo form { key } agreement { key } claims { by { key } level validTo }'

for (const place of await testPlaces()) {
  describe(`Cooperations change on ${place.name}:`, () => {
    let people: Writers
    const refused = async (who: string, mutation: string, input: object) => {
      const before = people.store.atlas.revision
      const answer = await people.does(who, mutation, input)
      expect(answer.__typename, JSON.stringify(answer)).toBe('Refused')
      expect(people.store.atlas.revision).toBe(before)
      for (const { message, english } of answer.problems) expect(message).not.toBe(english)
      return answer.problems[0]
    }
    const denied = async (who: string, mutation: string, input: object) => {
      const before = people.store.atlas.revision
      const code = await people.denied(who, mutation, input)
      expect(people.store.atlas.revision).toBe(before)
      return code
    }
    const claimed = (by: string, other: string, more: object = {}, who = 'coordinator') =>
      people.does(who, 'claimCooperation', { by, with: other, level: 2, ...more }, seen)

    beforeAll(async () => {
      people = await writers(place, [documentedSet])
    })
    afterAll(() => people.close())

    test('the other side confirms what one side says; there is nothing to confirm before, nor where it is denied', async () => {
      const one = await claimed(jugendamt, skf, { level: 3, forms: ['FALLBERATUNG'], frequency: 3 })
      expect(one.confirmed).toBe(false)
      const { key } = one
      expect(await refused('coordinator', 'confirmCooperation', { key, by: jugendamt, version: one.version })).toMatchObject({ about: key })
      const two = await people.does('partner', 'confirmCooperation', { key, by: skf, version: one.version }, `${seen} frequency`)
      expect(two).toMatchObject({ confirmed: true, level: 3, frequency: 3, form: { key: 'FALLBERATUNG' } })
      const denying = await claimed(court, jugendamt, { level: 0 })
      expect(
        await refused('coordinator', 'confirmCooperation', { key: denying.key, by: jugendamt, version: denying.version }),
      ).toMatchObject({
        english: expect.stringContaining('denies'),
      })
      expect(await refused('coordinator', 'confirmCooperation', { key, by: court, version: two.version })).toMatchObject({ field: 'by' })
    })

    test('a claim is withdrawn for a day; the tie ends with the last one, and holds again when it is claimed again', async () => {
      const one = await claimed(jugendamt, court, { network: ratingen, verifiedOn: '2026-01-01' })
      const two = await claimed(court, jugendamt, { network: ratingen, version: one.version })
      const { key } = two
      const less = await people.does('coordinator', 'withdrawClaim', { key, by: court, version: two.version, lastDay: '2026-03-31' }, seen)
      expect(less).toMatchObject({ confirmed: true, validTo: null })
      const none = await people.does(
        'coordinator',
        'withdrawClaim',
        { key, by: jugendamt, version: less.version, lastDay: '2026-04-30' },
        seen,
      )
      expect(none).toMatchObject({ confirmed: false, validTo: '2026-05-01' })
      expect(
        await refused('coordinator', 'withdrawClaim', { key, by: jugendamt, version: none.version, lastDay: '2026-06-30' }),
      ).toMatchObject({
        field: 'by',
      })
      const again = await claimed(jugendamt, court, { network: ratingen, version: none.version, verifiedOn: '2026-04-15', level: 4 })
      expect(again).toMatchObject({ key, level: 4, validTo: null })
      const later = await claimed(court, jugendamt, { network: ratingen, version: again.version, verifiedOn: '2026-07-01', level: 1 })
      expect(later).toMatchObject({ key, level: 1, confirmed: true })
    })

    test('one that a source documents outlasts the claims', async () => {
      const documented = await people.does(
        'coordinator',
        'documentCooperation',
        {
          from: skf,
          to: court,
          form: 'ARBEITSKREIS',
          level: 1,
          since: '2026-01-01',
        },
        seen,
      )
      expect(documented).toMatchObject({ __typename: 'Cooperation', level: 1, form: { key: 'ARBEITSKREIS' } })
      const { key } = documented
      const one = await claimed(skf, court, { version: documented.version }, 'partner')
      expect(one.key).toBe(key)
      const withdrawn = await people.does('partner', 'withdrawClaim', { key, by: skf, version: one.version, lastDay: '2026-02-28' }, seen)
      expect(withdrawn.validTo).toBeNull()
      const ended = await people.does('coordinator', 'endCooperation', { key, version: withdrawn.version, lastDay: '2026-06-30' }, seen)
      expect(ended.validTo).toBe('2026-07-01')
      expect(await refused('coordinator', 'endCooperation', { key, version: ended.version, lastDay: '2025-06-30' })).toMatchObject({
        field: 'lastDay',
      })
    })

    test('two are documented once for the same time and network, in words that there are', async () => {
      const input = { from: jugendamt, to: 'inst.ratingen.lebenshilfe', since: '2026-01-01' }
      expect((await people.does('coordinator', 'documentCooperation', input)).__typename).toBe('Cooperation')
      expect(await refused('coordinator', 'documentCooperation', { from: input.to, to: input.from })).toMatchObject({ field: 'to' })
      expect((await people.does('coordinator', 'documentCooperation', { ...input, network: ratingen })).__typename).toBe('Cooperation')
      const free = { from: jugendamt, to: 'inst.ratingen.suchtberatung' }
      expect(await refused('coordinator', 'documentCooperation', { ...free, to: jugendamt })).toMatchObject({ field: 'to' })
      expect(await refused('coordinator', 'documentCooperation', { ...free, form: 'ERFUNDEN' })).toMatchObject({ field: 'form' })
      expect(await refused('coordinator', 'documentCooperation', { ...free, level: 6 })).toMatchObject({ field: 'level' })
      expect(await refused('coordinator', 'documentCooperation', { ...free, frequency: 0 })).toMatchObject({ field: 'frequency' })
      expect(
        await refused('coordinator', 'claimCooperation', { by: jugendamt, with: court, level: 7, version: people.store.atlas.revision }),
      ).toMatchObject({
        field: 'level',
      })
      expect(
        await refused('coordinator', 'claimCooperation', {
          by: jugendamt,
          with: court,
          level: 1,
          forms: ['ERFUNDEN'],
          version: people.store.atlas.revision,
        }),
      ).toMatchObject({ field: 'forms' })
    })

    test('one rests on an agreement that a side has made', async () => {
      const made = async (title: string, parties: string[]) =>
        (await people.does('coordinator', 'draftAgreement', { title, kind: 'GRUNDSATZVEREINBARUNG_KKG', parties, networks: [ratingen] }))
          .key
      const tie = await claimed('inst.ratingen.polizei', 'inst.ratingen.schulsozialarbeit')
      const input = { key: tie.key, version: tie.version }
      const strange = await made('Fremd', [jugendamt, court])
      expect(await refused('coordinator', 'restOnAgreement', { ...input, agreement: strange })).toMatchObject({ field: 'agreement' })
      const own = await made('Eigen', ['inst.ratingen.polizei', jugendamt])
      const resting = await people.does('coordinator', 'restOnAgreement', { ...input, agreement: own }, seen)
      expect(resting.agreement).toEqual({ key: own })
      expect(await refused('coordinator', 'discardDraft', { key: own, version: people.store.atlas.revision })).toMatchObject({
        english: expect.stringContaining('rests on it'),
      })
      const free = await people.does('coordinator', 'restOnAgreement', { key: tie.key, version: resting.version, agreement: null }, seen)
      expect(free.agreement).toBeNull()
      expect(await denied('coordinator', 'restOnAgreement', { ...input, agreement: 'agr.not.there' })).toBe('NOT_FOUND')
    })

    test('a partner says what its own institution says, and nothing more; who coordinates elsewhere says nothing', async () => {
      const tie = await claimed(skf, 'inst.ratingen.gesundheitsamt')
      const { key, version } = tie
      expect(await denied('partner', 'confirmCooperation', { key, version, by: 'inst.ratingen.gesundheitsamt' })).toBe('FORBIDDEN')
      expect(await denied('partner', 'endCooperation', { key, version, lastDay: '2026-03-31' })).toBe('FORBIDDEN')
      expect(await denied('partner', 'documentCooperation', { from: skf, to: court })).toBe('FORBIDDEN')
      for (const who of ['analyst', 'elsewhere', 'reader']) {
        expect(await denied(who, 'withdrawClaim', { key, version, by: skf }), who).toMatch(/FORBIDDEN|NOT_FOUND/)
        expect(await denied(who, 'documentCooperation', { from: skf, to: court }), who).toMatch(/FORBIDDEN|NOT_FOUND/)
      }
      expect(await denied('public', 'endCooperation', { key, version, lastDay: '2026-03-31' })).toBe('UNAUTHENTICATED')
      expect(await denied('coordinator', 'documentCooperation', { from: skf, to: court, network: 'net.olsberg.fh-ks' })).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      )
      expect(await denied('coordinator', 'endCooperation', { key, version, lastDay: '2026-03-31', level: 5 })).toBe('BAD_USER_INPUT')
    })

    test('the end that two set differently is shown to the later one; who set another field is not in the way', async () => {
      const { key, version } = await claimed('inst.ratingen.polizei', court)
      const theirs = await people.does('colleague', 'endCooperation', { key, version, lastDay: '2026-03-31' })
      const late = await people.does('coordinator', 'endCooperation', { key, version, lastDay: '2026-04-30' })
      expect(late).toMatchObject({ __typename: 'EditConflict', theirs: { version: theirs.version } })
      const merged = await people.does('coordinator', 'restOnAgreement', { key, version, agreement: null }, seen)
      expect(merged.validTo).toBe('2026-04-01')
    })
  })
}
