import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const jugendamt = 'inst.ratingen.jugendamt'
const skf = 'inst.ratingen.skf'
const court = 'inst.ratingen.familiengericht'
const ratingen = 'net.ratingen.ks'
const way = {
  title: 'Meldung der Kitas',
  trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
  network: ratingen,
  fromType: 'kita',
  toInstitution: jugendamt,
  channels: ['TELEFON', 'FORMULAR'],
  responseHours: 24,
  legalBasis: ['norm.kkg.4'],
}
const seen =
  'title trigger channels availability responseHours feedbackDuty feedbackHours consentRequired legalBasis { key } lastTestedOn validFrom validTo'

for (const place of await testPlaces()) {
  describe(`Hand-overs and their disruptions change on ${place.name}:`, () => {
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
    const described = (more: object = {}, who = 'coordinator') => people.does(who, 'describeHandover', { ...way, ...more }, seen)

    beforeAll(async () => {
      people = await writers(place, [documentedSet])
    })
    afterAll(() => people.close())

    test('one is described, changed in parts, tried out and ended', async () => {
      const one = await described()
      expect(one).toMatchObject({
        __typename: 'Handover',
        key: 'hand.meldung-der-kitas',
        channels: ['TELEFON', 'FORMULAR'],
        responseHours: 24,
        availability: null,
        consentRequired: false,
        legalBasis: [{ key: 'norm.kkg.4' }],
        validFrom: '2026-01-01',
      })
      const { key } = one
      const changed = await people.does(
        'coordinator',
        'changeHandover',
        {
          key,
          version: one.version,
          availability: 'ALWAYS',
          feedbackDuty: 'LAW',
          feedbackHours: 72,
          responseHours: null,
          consentRequired: true,
        },
        seen,
      )
      expect(changed).toMatchObject({
        title: 'Meldung der Kitas',
        channels: ['TELEFON', 'FORMULAR'],
        availability: 'ALWAYS',
        feedbackDuty: 'LAW',
        feedbackHours: 72,
        responseHours: null,
        consentRequired: true,
      })
      const tested = await people.does('coordinator', 'testHandover', { key, version: changed.version, lastTestedOn: '2026-02-01' }, seen)
      expect(tested.lastTestedOn).toBe('2026-02-01')
      const ended = await people.does('coordinator', 'endHandover', { key, version: tested.version, lastDay: '2026-12-31' }, seen)
      expect(ended.validTo).toBe('2027-01-01')
      expect(await refused('coordinator', 'endHandover', { key, version: ended.version, lastDay: '2026-01-15' })).toMatchObject({
        field: 'lastDay',
      })
      expect((await described()).key).toBe('hand.meldung-der-kitas.2')
    })

    test('what does not fit is refused at its field', async () => {
      expect(await refused('coordinator', 'describeHandover', { ...way, fromInstitution: skf })).toMatchObject({ field: 'fromInstitution' })
      expect(await refused('coordinator', 'describeHandover', { ...way, toInstitution: null })).toMatchObject({ field: 'toInstitution' })
      expect(await refused('coordinator', 'describeHandover', { ...way, fromType: 'erfunden' })).toMatchObject({ field: 'fromType' })
      expect(await refused('coordinator', 'describeHandover', { ...way, network: null })).toMatchObject({ field: 'network' })
      expect(await refused('coordinator', 'describeHandover', { ...way, fromType: null, fromInstitution: jugendamt })).toMatchObject({
        field: 'toInstitution',
      })
      expect(await refused('coordinator', 'describeHandover', { ...way, channels: ['TELEFON', 'TELEFON'] })).toMatchObject({
        field: 'channels',
      })
      expect(await refused('coordinator', 'describeHandover', { ...way, legalBasis: ['norm.erfunden'] })).toMatchObject({
        field: 'legalBasis',
      })
      expect(await refused('coordinator', 'describeHandover', { ...way, feedbackHours: 24 })).toMatchObject({ field: 'feedbackDuty' })
      expect(await refused('coordinator', 'describeHandover', { ...way, trigger: 'INSOFA_ANFRAGE' })).toMatchObject({
        field: 'pseudonymised',
      })
      expect(await refused('coordinator', 'describeHandover', { ...way, responseHours: -1 })).toMatchObject({ field: 'responseHours' })
      expect(await denied('coordinator', 'describeHandover', { ...way, channels: ['BRIEFTAUBE'] })).toBe('BAD_USER_INPUT')
      expect(await denied('coordinator', 'describeHandover', { ...way, contact: 'contact.not.there' })).toBe('NOT_FOUND')
      expect(await denied('coordinator', 'describeHandover', { ...way, agreement: 'agr.not.there' })).toBe('NOT_FOUND')
    })

    test('its coordinators describe it, nobody else, and nobody for another network', async () => {
      for (const who of ['partner', 'analyst', 'elsewhere', 'reader'])
        expect(await denied(who, 'describeHandover', way), who).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await denied('public', 'describeHandover', way)).toBe('UNAUTHENTICATED')
      expect(await denied('coordinator', 'describeHandover', { ...way, network: 'net.olsberg.fh-ks' })).toMatch(/FORBIDDEN|NOT_FOUND/)
      const { key, version } = await described({ title: 'Der Coordination' })
      expect(await denied('partner', 'changeHandover', { key, version, responseHours: 1 })).toBe('FORBIDDEN')
      expect(await denied('coordinator', 'changeHandover', { key, version, network: null })).toBe('BAD_USER_INPUT')
    })

    test('changes of different parts merge, of the same part the later one is shown both', async () => {
      const { key, version } = await described({ title: 'Zu zweit' })
      await people.does('colleague', 'changeHandover', { key, version, responseHours: 12 })
      const merged = await people.does('coordinator', 'changeHandover', { key, version, availability: 'OFFICE_HOURS' }, seen)
      expect(merged).toMatchObject({ responseHours: 12, availability: 'OFFICE_HOURS' })
      const late = await people.does('coordinator', 'changeHandover', { key, version, responseHours: 48 })
      expect(late).toMatchObject({
        __typename: 'EditConflict',
        conflicting: [{ field: 'responseHours', was: '24', yours: '48', theirs: '12' }],
      })
    })

    test('a disruption is reported, worked on and solved; a report that was made by mistake is taken back before', async () => {
      const { key: handover } = await described({ title: 'Gestört', validFrom: '2026-01-01' })
      const report = {
        kind: 'KEINE_RUECKMELDUNG',
        handover,
        severity: 2,
        note: 'Seit Wochen keine Antwort.',
        reportedBy: skf,
        reportedOn: '2026-02-01',
      }
      const state = 'status severity note reportedBy { key } inWorkSince solvedOn'
      const one = await people.does('partner', 'reportDisruption', report, state)
      expect(one).toMatchObject({ __typename: 'Disruption', key: 'dis.2026-02', status: 'OPEN', severity: 2, reportedBy: { key: skf } })
      const { key } = one
      expect(await refused('coordinator', 'solveDisruption', { key, version: one.version, solvedOn: '2026-01-15' })).toMatchObject({
        field: 'solvedOn',
      })
      expect(await denied('partner', 'workOnDisruption', { key, version: one.version })).toBe('FORBIDDEN')
      const work = await people.does('coordinator', 'workOnDisruption', { key, version: one.version, inWorkSince: '2026-02-03' }, state)
      expect(work.status).toBe('IN_WORK')
      expect(await refused('partner', 'withdrawReport', { key, version: work.version })).toMatchObject({ about: key })
      const solved = await people.does('coordinator', 'solveDisruption', { key, version: work.version, solvedOn: '2026-03-01' }, state)
      expect(solved).toMatchObject({ status: 'SOLVED', solvedOn: '2026-03-01' })
      const mistake = await people.does('partner', 'reportDisruption', report)
      expect(mistake.key).toBe('dis.2026-02.2')
      expect(await people.does('partner', 'withdrawReport', { key: mistake.key, version: mistake.version })).toMatchObject({
        __typename: 'Gone',
        key: mistake.key,
      })
    })

    test('a report is about one way or tie, in words that name no person', async () => {
      const { key: handover } = await described({ title: 'Wortwahl' })
      const report = { kind: 'PERSONALWECHSEL', handover, severity: 1, reportedBy: skf, reportedOn: '2026-02-01' }
      expect(await refused('coordinator', 'reportDisruption', { ...report, severity: 4 })).toMatchObject({ field: 'severity' })
      expect(await refused('admin', 'reportDisruption', { ...report, handover: null })).toMatchObject({ field: 'handover' })
      expect(await refused('coordinator', 'reportDisruption', { ...report, reportedOn: '2020-01-01' })).toMatchObject({
        field: 'reportedOn',
      })
      for (const note of [
        'Es geht um Mia Mustermann, geb. 03.04.2015',
        'mia.mustermann@web.de',
        'Mustermann, 0211 1234567',
        '<b>Mustermann</b>',
        'Mustermann '.repeat(60),
      ]) {
        const before = people.store.atlas.revision
        const answer = await people.does('partner', 'reportDisruption', { ...report, note })
        expect(answer.problems[0]).toMatchObject({ field: 'note' })
        expect(JSON.stringify(answer)).not.toMatch(/Mustermann|mustermann|1234567/)
        expect(people.store.atlas.revision).toBe(before)
      }
    })

    test('a partner reports in the name of its own institution about what concerns it', async () => {
      const { key: handover } = await described({ title: 'Wen es angeht' })
      const tie = await people.does('coordinator', 'claimCooperation', { by: jugendamt, with: court, level: 1 })
      const report = { kind: 'SONSTIGES', severity: 1, reportedOn: '2026-02-01' }
      expect(await denied('partner', 'reportDisruption', { ...report, handover, reportedBy: jugendamt })).toBe('FORBIDDEN')
      expect(await denied('partner', 'reportDisruption', { ...report, handover })).toBe('FORBIDDEN')
      expect(await denied('partner', 'reportDisruption', { ...report, cooperation: tie.key, reportedBy: skf })).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      )
      for (const who of ['analyst', 'elsewhere', 'reader'])
        expect(await denied(who, 'reportDisruption', { ...report, handover }), who).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect((await people.does('coordinator', 'reportDisruption', { ...report, cooperation: tie.key })).__typename).toBe('Disruption')
    })
  })
}
