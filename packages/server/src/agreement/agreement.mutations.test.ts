import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const jugendamt = 'inst.ratingen.jugendamt'
const skf = 'inst.ratingen.skf'
const court = 'inst.ratingen.familiengericht'
const ratingen = 'net.ratingen.ks'
const drafting = {
  title: 'Schutzauftrag Ratingen',
  kind: 'VEREINBARUNG_8A_4',
  parties: [jugendamt, skf],
  networks: [ratingen],
  clauses: ['INSOFA_HINZUZIEHEN', 'GEFAEHRDUNGSEINSCHAETZUNG'],
  firstDay: '2026-03-01',
  lastDay: '2028-02-29',
  noticePeriodMonths: 6,
}

for (const place of await testPlaces()) {
  describe(`Agreements change on ${place.name}:`, () => {
    let people: Writers
    const seen = 'status title signedOn clauses { key } validFrom validTo parties { institution { key } signedOn }'
    const drafted = (more: object = {}, who = 'coordinator') => people.does(who, 'draftAgreement', { ...drafting, ...more }, seen)
    const statusOn = async (key: string, asOf: string) => {
      const { data } = await people.server.ask('query ($key: String!, $asOf: Date) { agreement(key: $key, asOf: $asOf) { status } }', {
        key,
        asOf,
      })
      return data.agreement.status
    }
    /** Expects that nothing is stored and gives the first problem. */
    const refused = async (who: string, mutation: string, input: object) => {
      const before = people.store.atlas.revision
      const answer = await people.does(who, mutation, input)
      expect(answer.__typename, JSON.stringify(answer)).toBe('Refused')
      expect(people.store.atlas.revision).toBe(before)
      for (const { message, english } of answer.problems) expect(message).not.toBe(english)
      return answer.problems[0]
    }
    /** Expects that nothing is stored and gives the code of the fault. */
    const denied = async (who: string, mutation: string, input: object) => {
      const before = people.store.atlas.revision
      const code = await people.denied(who, mutation, input)
      expect(people.store.atlas.revision).toBe(before)
      return code
    }
    /** An agreement that is negotiated, and signed by both. */
    const signed = async (more: object = {}) => {
      const { key, version } = await drafted(more)
      const negotiated = await people.does('coordinator', 'negotiateAgreement', { key, version })
      const one = await people.does('coordinator', 'signAgreement', { key, version: negotiated.version, institution: skf })
      return people.does('coordinator', 'signAgreement', { key, version: one.version, institution: jugendamt }, seen)
    }

    beforeAll(async () => {
      people = await writers(place, [documentedSet])
    })
    afterAll(() => people.close())

    test('one is drafted, negotiated, signed by one party after the other, in force and expired by the clock', async () => {
      const draft = await drafted()
      expect(draft).toMatchObject({
        __typename: 'Agreement',
        key: 'agr.schutzauftrag-ratingen',
        status: 'DRAFT',
        validFrom: '2026-03-01',
        validTo: '2028-03-01',
        clauses: [{ key: 'GEFAEHRDUNGSEINSCHAETZUNG' }, { key: 'INSOFA_HINZUZIEHEN' }],
      })
      const { key } = draft
      expect(
        await refused('partner', 'signAgreement', { key, version: draft.version, institution: skf, signedOn: '2026-01-10' }),
      ).toMatchObject({
        field: 'signedOn',
        english: expect.stringContaining('still a draft'),
      })
      const negotiated = await people.does('coordinator', 'negotiateAgreement', { key, version: draft.version, since: '2026-01-05' }, seen)
      expect(negotiated.status).toBe('NEGOTIATION')
      const one = await people.does(
        'partner',
        'signAgreement',
        { key, version: negotiated.version, institution: skf, signedOn: '2026-01-20' },
        seen,
      )
      expect(one).toMatchObject({ status: 'NEGOTIATION', signedOn: null })
      expect(one.parties).toContainEqual({ institution: { key: skf }, signedOn: '2026-01-20' })
      const two = await people.does(
        'coordinator',
        'signAgreement',
        { key, version: one.version, institution: jugendamt, signedOn: '2026-01-25' },
        seen,
      )
      expect(two).toMatchObject({ status: 'SIGNED', signedOn: '2026-01-25' })
      const days = ['2026-01-02', '2026-01-05', '2026-01-25', '2026-02-28', '2026-03-01', '2028-02-29', '2028-03-01']
      expect(await Promise.all(days.map((day) => statusOn(key, day)))).toEqual([
        'DRAFT',
        'NEGOTIATION',
        'SIGNED',
        'SIGNED',
        'IN_FORCE',
        'IN_FORCE',
        'EXPIRED',
      ])
    })

    test('one in force is reviewed and goes on; only what binds is reviewed, and one review comes after the other', async () => {
      const { key, version } = await signed({ title: 'Zur Überprüfung', firstDay: '2026-01-01' })
      expect(await refused('coordinator', 'concludeReview', { key, version })).toMatchObject({ field: 'reviewedOn' })
      const review = await people.does('coordinator', 'reviewAgreement', { key, version, reviewSince: '2026-05-01' }, seen)
      expect(review.status).toBe('UNDER_REVIEW')
      expect(await refused('coordinator', 'reviewAgreement', { key, version: review.version, reviewSince: '2026-05-02' })).toMatchObject({
        message: expect.stringContaining('1. Mai 2026'),
      })
      const concluded = await people.does(
        'coordinator',
        'concludeReview',
        { key, version: review.version, reviewedOn: '2026-06-01', nextReviewOn: '2027-06-01' },
        `${seen} nextReviewOn`,
      )
      expect(concluded).toMatchObject({ status: 'IN_FORCE', nextReviewOn: '2027-06-01' })
      const planned = await people.does(
        'coordinator',
        'planReview',
        { key, version: concluded.version, nextReviewOn: null },
        'nextReviewOn',
      )
      expect(planned.nextReviewOn).toBeNull()
      expect(await refused('coordinator', 'planReview', { key, version: planned.version, nextReviewOn: '2025-01-01' })).toMatchObject({
        field: 'nextReviewOn',
      })
      const open = await drafted({ title: 'Nicht in Kraft' })
      expect(await refused('coordinator', 'reviewAgreement', { key: open.key, version: open.version })).toMatchObject({
        message: expect.stringContaining('Entwurf'),
      })
    })

    test('a renewal has the same parties and clauses, and takes the place of the old one when both have signed it and it begins', async () => {
      const old = await signed({ title: 'Rahmen', firstDay: '2026-01-01', lastDay: '2026-12-31' })
      const next = await people.does('coordinator', 'renewAgreement', { key: old.key, version: old.version, lastDay: '2029-12-31' }, seen)
      expect(next).toMatchObject({ key: 'agr.rahmen.2', status: 'DRAFT', validFrom: '2027-01-01', validTo: '2030-01-01' })
      expect(next.clauses).toEqual(old.clauses)
      expect(next.parties.map(({ institution }: { institution: { key: string } }) => institution.key).toSorted()).toEqual(
        [jugendamt, skf].toSorted(),
      )
      expect(await statusOn(old.key, '2027-02-01')).toBe('EXPIRED')
      let { version } = await people.does(
        'coordinator',
        'changeTerm',
        { key: next.key, version: next.version, firstDay: '2026-10-01' },
        seen,
      )
      ;({ version } = await people.does('coordinator', 'negotiateAgreement', { key: next.key, version }))
      for (const institution of [jugendamt, skf])
        ({ version } = await people.does('coordinator', 'signAgreement', { key: next.key, version, institution, signedOn: '2026-09-01' }))
      expect(await statusOn(old.key, '2026-09-30')).toBe('IN_FORCE')
      expect(await statusOn(old.key, '2026-10-01')).toBe('SUPERSEDED')
      expect(await statusOn(next.key, '2026-10-01')).toBe('IN_FORCE')
      const late = await people.does('coordinator', 'terminateAgreement', {
        key: old.key,
        version: old.version,
        lastDay: '2026-11-30',
        reason: 'Zu spät.',
      })
      expect(late.problems[0]).toMatchObject({ field: 'lastDay', english: expect.stringContaining('taken its place') })
      const open = await drafted({ title: 'Nie unterzeichnet' })
      expect(await refused('coordinator', 'renewAgreement', { key: open.key, version: open.version })).toMatchObject({
        english: expect.stringContaining('not signed yet'),
      })
    })

    test('notice ends it after its last day, with a reason, once; what is not signed is discarded instead', async () => {
      const { key, version } = await signed({ title: 'Zu kündigen', firstDay: '2026-01-01' })
      expect(await refused('coordinator', 'terminateAgreement', { key, version, lastDay: '2026-05-31', reason: ' ' })).toMatchObject({
        field: 'reason',
      })
      expect(await refused('coordinator', 'terminateAgreement', { key, version, lastDay: '2030-05-31', reason: 'Spät.' })).toMatchObject({
        field: 'lastDay',
      })
      const over = await people.does('coordinator', 'terminateAgreement', { key, version, lastDay: '2026-05-31', reason: 'Neuer Träger.' })
      expect(over.__typename).toBe('Agreement')
      expect(await statusOn(key, '2026-05-31')).toBe('IN_FORCE')
      expect(await statusOn(key, '2026-06-01')).toBe('TERMINATED')
      expect(
        await refused('coordinator', 'terminateAgreement', { key, version: over.version, lastDay: '2026-04-30', reason: 'Noch einmal.' }),
      ).toMatchObject({ field: 'lastDay' })
      const open = await drafted({ title: 'Nur ein Entwurf' })
      const input = { key: open.key, version: open.version }
      expect(await refused('coordinator', 'terminateAgreement', { ...input, lastDay: '2026-05-31', reason: 'Nichts.' })).toMatchObject({
        english: expect.stringContaining('Discard'),
      })
      expect(await people.does('coordinator', 'discardDraft', input)).toMatchObject({ __typename: 'Gone', key: open.key })
      expect(people.store.atlas.idOfKey('agreement', open.key)).toBeNull()
      expect(await denied('coordinator', 'discardDraft', input)).toBe('NOT_FOUND')
    })

    test('its text stands once the first party has signed, until that signature is taken back', async () => {
      const draft = await drafted({ title: 'Wortlaut' })
      const { key } = draft
      let { version } = await people.does('coordinator', 'negotiateAgreement', { key, version: draft.version })
      ;({ version } = await people.does('partner', 'signAgreement', { key, version, institution: skf }))
      const changes: Record<string, object> = {
        settleClauses: { clauses: [] },
        addClause: { clause: 'BETEILIGUNG' },
        dropClause: { clause: 'INSOFA_HINZUZIEHEN' },
        changeTerm: { lastDay: null },
        addParty: { institution: court },
        breakOffNegotiation: {},
        discardDraft: {},
      }
      for (const [mutation, more] of Object.entries(changes))
        expect(await refused('coordinator', mutation, { key, version, ...more }), mutation).toMatchObject({
          english: expect.stringContaining('has signed this text'),
          about: key,
        })
      expect(await refused('partner', 'withdrawParty', { key, version, institution: skf })).toMatchObject({ field: 'institution' })
      expect(await refused('partner', 'signAgreement', { key, version, institution: skf })).toMatchObject({ field: 'institution' })
      ;({ version } = await people.does('partner', 'withdrawSignature', { key, version, institution: skf }))
      const settled = await people.does('coordinator', 'settleClauses', { key, version, clauses: ['LEISTUNG', 'BETEILIGUNG'] }, seen)
      expect(settled.clauses).toEqual([{ key: 'BETEILIGUNG' }, { key: 'LEISTUNG' }])
      const back = await people.does('coordinator', 'breakOffNegotiation', { key, version: settled.version }, seen)
      expect(back.status).toBe('DRAFT')
      const more = await people.does('coordinator', 'addParty', { key, version: back.version, institution: court }, seen)
      expect(more.parties).toHaveLength(3)
      expect(await refused('coordinator', 'addParty', { key, version: more.version, institution: court })).toMatchObject({
        field: 'institution',
      })
      const less = await people.does('coordinator', 'withdrawParty', { key, version: more.version, institution: court }, seen)
      expect(less.parties).toHaveLength(2)
      expect(await refused('coordinator', 'withdrawParty', { key, version: less.version, institution: court })).toMatchObject({
        field: 'institution',
      })
      const whole = await signed({ title: 'Ganz unterzeichnet' })
      expect(await refused('coordinator', 'addClause', { key: whole.key, version: whole.version, clause: 'BETEILIGUNG' })).toMatchObject({
        english: expect.stringContaining('needs an agreement that replaces it'),
      })
      expect(await refused('partner', 'withdrawSignature', { key: whole.key, version: whole.version, institution: skf })).toMatchObject({
        about: whole.key,
      })
    })

    test('a party signs only what it has seen', async () => {
      const draft = await drafted({ title: 'Gelesen' })
      const { key } = draft
      const { version } = await people.does('coordinator', 'negotiateAgreement', { key, version: draft.version })
      const changed = await people.does('colleague', 'settleClauses', { key, version, clauses: ['LEISTUNG'] })
      expect(await refused('partner', 'signAgreement', { key, version, institution: skf })).toMatchObject({
        english: expect.stringContaining('changed since you looked'),
      })
      const wider = await people.does('colleague', 'addParty', { key, version: changed.version, institution: court })
      expect((await refused('partner', 'signAgreement', { key, version: changed.version, institution: skf })).about).toBe(key)
      const one = await people.does('colleague', 'signAgreement', { key, version: wider.version, institution: jugendamt }, seen)
      expect(one.status).toBe('NEGOTIATION')
      const two = await people.does('partner', 'signAgreement', { key, version: wider.version, institution: skf }, seen)
      expect(two.parties).toContainEqual({ institution: { key: skf }, signedOn: '2026-01-01' })
    })

    test('title and document change at any time; the document is linked over https alone', async () => {
      const { key, version } = await signed({ title: 'Verschrieben' })
      const named = await people.does('coordinator', 'renameAgreement', { key, version, title: 'Richtig geschrieben' }, seen)
      expect(named.title).toBe('Richtig geschrieben')
      for (const documentUrl of ['http://ratingen.example/a', 'javascript:alert(1)', 'ftp://ratingen.example', 'https://'])
        expect(await refused('coordinator', 'linkDocument', { key, version: named.version, documentUrl }), documentUrl).toMatchObject({
          field: 'documentUrl',
        })
      const linked = await people.does(
        'coordinator',
        'linkDocument',
        { key, version: named.version, documentUrl: 'https://ratingen.example/a' },
        'documentUrl',
      )
      expect(linked.documentUrl).toBe('https://ratingen.example/a')
      expect(
        (await people.does('coordinator', 'linkDocument', { key, version: linked.version, documentUrl: null }, 'documentUrl')).documentUrl,
      ).toBeNull()
    })

    test('the rules of its kind are told at the parties, and words that are none at their fields', async () => {
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, parties: [jugendamt] })).toMatchObject({ field: 'parties' })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, parties: [skf, court] })).toMatchObject({
        field: 'parties',
        message: expect.stringContaining('genau ein Jugendamt'),
      })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, parties: [jugendamt, skf, skf] })).toMatchObject({
        field: 'parties',
      })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, kind: 'ERFUNDEN' })).toMatchObject({ field: 'kind' })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, clauses: ['ERFUNDEN'] })).toMatchObject({ field: 'clauses' })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, lastDay: '2026-02-01' })).toMatchObject({ field: 'lastDay' })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, title: '  ' })).toMatchObject({ field: 'title' })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, documentUrl: 'http://unsicher.example' })).toMatchObject({
        field: 'documentUrl',
      })
      expect(await refused('coordinator', 'draftAgreement', { ...drafting, noticePeriodMonths: -1 })).toMatchObject({
        field: 'noticePeriodMonths',
      })
    })

    test('personal data, markup and oversized texts are refused at the field, and nothing of them is echoed or stored', async () => {
      for (const title of [
        'Hilfe für Mia Mustermann, geb. 03.04.2015',
        'Rückfragen an mia.mustermann@web.de',
        '<script>alert(1)</script>',
        'lang '.repeat(200),
      ]) {
        const before = people.store.atlas.revision
        const answer = await people.does('coordinator', 'draftAgreement', { ...drafting, title })
        expect(answer.problems[0]).toMatchObject({ field: 'title' })
        expect(JSON.stringify(answer).toLowerCase()).not.toMatch(/mustermann|alert|lang lang|lang-lang/)
        expect(people.store.atlas.revision).toBe(before)
      }
    })

    test('a coordinator writes in scope, a partner signs for its own institution alone, others nothing', async () => {
      const draft = await drafted({ title: 'Wer darf' })
      const { key } = draft
      const { version } = await people.does('colleague', 'negotiateAgreement', { key, version: draft.version })
      expect(await denied('partner', 'signAgreement', { key, version, institution: jugendamt })).toBe('FORBIDDEN')
      for (const who of ['partner', 'analyst', 'elsewhere', 'reader']) {
        expect(await denied(who, 'renameAgreement', { key, version, title: 'Anders' }), who).toMatch(/FORBIDDEN|NOT_FOUND/)
        expect(await denied(who, 'draftAgreement', drafting), who).toMatch(/FORBIDDEN|NOT_FOUND/)
      }
      expect(await denied('public', 'draftAgreement', drafting)).toBe('UNAUTHENTICATED')
      expect((await drafted({ title: 'Von der Verwaltung' }, 'admin')).__typename).toBe('Agreement')
    })

    test('a key of another network is none to write with, alone or beside an own one', async () => {
      for (const networks of [['net.olsberg.fh-ks'], [ratingen, 'net.olsberg.fh-ks']])
        expect(await denied('coordinator', 'draftAgreement', { ...drafting, networks })).toMatch(/FORBIDDEN|NOT_FOUND/)
      const parties = ['inst.hsk.kreisjugendamt', 'inst.hsk.internationaler-bund']
      expect(await denied('coordinator', 'draftAgreement', { ...drafting, networks: [], parties })).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await denied('coordinator', 'draftAgreement', { ...drafting, parties: [jugendamt, 'inst.not.there'] })).toBe('NOT_FOUND')
    })

    test('what an input does not offer cannot be slipped in', async () => {
      const draft = await drafted({ title: 'Untergeschoben' })
      const input = { key: draft.key, version: draft.version, title: 'Neu' }
      expect(await denied('coordinator', 'draftAgreement', { ...drafting, signedOn: '2026-01-01' })).toBe('BAD_USER_INPUT')
      expect(await denied('coordinator', 'renameAgreement', { ...input, validTo: null })).toBe('BAD_USER_INPUT')
      expect(await denied('coordinator', 'renameAgreement', { ...input, id: 'f1' })).toBe('BAD_USER_INPUT')
    })

    test('edits of different fields merge; of the same field the later one is shown both', async () => {
      const { key, version } = await drafted({ title: 'Zu zweit' })
      await people.does('colleague', 'renameAgreement', { key, version, title: 'Von der Kollegin' })
      const merged = await people.does(
        'coordinator',
        'linkDocument',
        { key, version, documentUrl: 'https://ratingen.example/b' },
        'title documentUrl',
      )
      expect(merged).toMatchObject({ title: 'Von der Kollegin', documentUrl: 'https://ratingen.example/b' })
      const before = people.store.atlas.revision
      const late = await people.does('coordinator', 'renameAgreement', { key, version, title: 'Von mir' })
      expect(late).toMatchObject({
        __typename: 'EditConflict',
        yours: { version },
        theirs: { version: before },
        conflicting: [{ field: 'title', was: 'Zu zweit', yours: 'Von mir', theirs: 'Von der Kollegin' }],
      })
      expect(people.store.atlas.revision).toBe(before)
    })
  })
}
