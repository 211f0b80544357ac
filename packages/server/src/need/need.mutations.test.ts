import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const jugendamt = 'inst.ratingen.jugendamt'
const skf = 'inst.ratingen.skf'
const ratingen = 'net.ratingen.ks'
const need = {
  category: 'RUECKMELDUNG',
  text: 'Meldende erfahren, ob ihre Meldung angekommen ist.',
  subject: ratingen,
  voicedOn: '2026-01-01',
}
const action = { title: 'Rückmeldebogen einführen', subject: ratingen, plannedOn: '2026-03-01', dueOn: '2026-09-01', lead: jugendamt }
const promise = { kind: 'REPORTING', summary: 'Einmal im Jahr wird berichtet.', subject: skf, madeOn: '2026-02-01', dueOn: '2026-12-31' }

for (const place of await testPlaces()) {
  describe(`Needs, actions and promises change on ${place.name}:`, () => {
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

    beforeAll(async () => {
      people = await writers(place, [documentedSet])
    })
    afterAll(() => people.close())

    test('a need is voiced, worded anew, and met or withdrawn, not both; its key says nothing of its words', async () => {
      const one = await people.does('coordinator', 'voiceNeed', need, 'status text category')
      expect(one).toMatchObject({ __typename: 'Need', key: 'need.net-ratingen-ks-rueckmeldung', status: 'OPEN', text: need.text })
      const { key } = one
      const worded = await people.does(
        'coordinator',
        'rewordNeed',
        { key, version: one.version, text: 'Wer meldet, hört von uns.' },
        'text category',
      )
      expect(worded).toMatchObject({ text: 'Wer meldet, hört von uns.', category: 'RUECKMELDUNG' })
      expect(await refused('coordinator', 'meetNeed', { key, version: worded.version, metOn: '2025-12-01' })).toMatchObject({
        field: 'metOn',
      })
      const met = await people.does('coordinator', 'meetNeed', { key, version: worded.version, metOn: '2026-05-01' }, 'status')
      expect(met.status).toBe('MET')
      const both = await refused('coordinator', 'withdrawNeed', { key, version: met.version, withdrawnOn: '2026-06-01' })
      expect(both.message).toContain('entweder erfüllt oder zurückgezogen')
    })

    test('a need is answered by agreements and meetings that are there; its coordinators say so', async () => {
      const { key, version } = await people.does('coordinator', 'voiceNeed', need)
      const meetings = ['evt.ratingen.2023-05-03-auftakt']
      const fields = 'meetings { key } agreements { key }'
      expect(await people.does('coordinator', 'answerNeed', { key, version, meetings }, fields)).toMatchObject({
        meetings: [{ key: meetings[0] }],
        agreements: [],
      })
      const seen = people.store.atlas.revision
      expect(await denied('coordinator', 'answerNeed', { key, version: seen, agreements: ['agr.nowhere'] })).toBe('NOT_FOUND')
      expect(await denied('partner', 'answerNeed', { key, version: seen, meetings: [] })).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await people.does('coordinator', 'answerNeed', { key, version: seen, meetings: [] }, fields)).toMatchObject({ meetings: [] })
    })

    test('an institution voices needs about itself and its networks in its own name, and takes back its own alone', async () => {
      const own = await people.does('partner', 'voiceNeed', { ...need, by: skf })
      expect(own.__typename).toBe('Need')
      expect((await people.does('partner', 'voiceNeed', { ...need, subject: skf })).__typename).toBe('Need')
      const other = await people.does('coordinator', 'voiceNeed', { ...need, by: jugendamt })
      expect(await denied('partner', 'voiceNeed', need)).toBe('FORBIDDEN')
      expect(await denied('partner', 'voiceNeed', { ...need, by: jugendamt })).toBe('FORBIDDEN')
      expect(await denied('partner', 'voiceNeed', { ...need, subject: 'net.olsberg.fh-ks', by: skf })).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await denied('partner', 'withdrawNeed', { key: other.key, version: other.version })).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await denied('partner', 'meetNeed', { key: own.key, version: own.version })).toMatch(/FORBIDDEN|NOT_FOUND/)
      const back = await people.does('partner', 'withdrawNeed', { key: own.key, version: own.version, withdrawnOn: '2026-03-01' }, 'status')
      expect(back.status).toBe('WITHDRAWN')
      for (const who of ['analyst', 'elsewhere', 'reader']) expect(await denied(who, 'voiceNeed', need), who).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await denied('public', 'voiceNeed', need)).toBe('UNAUTHENTICATED')
    })

    test('personal data, markup and oversized texts are refused at the field, and nothing of them is echoed or stored', async () => {
      for (const text of [
        'Mia Mustermann, geb. 03.04.2015, braucht Hilfe',
        'mia.mustermann@web.de',
        '<img src=x onerror=mustermann()>',
        'Mustermann '.repeat(60),
      ]) {
        for (const [mutation, field, input] of [
          ['voiceNeed', 'text', { ...need, text }],
          ['planAction', 'title', { ...action, title: text }],
          ['makeCommitment', 'summary', { ...promise, summary: text }],
        ] as const) {
          const before = people.store.atlas.revision
          const answer = await people.does('coordinator', mutation, input)
          expect(answer.problems[0], mutation).toMatchObject({ field })
          expect(JSON.stringify(answer).toLowerCase()).not.toContain('mustermann')
          expect(people.store.atlas.revision).toBe(before)
        }
      }
    })

    test('an action is planned for needs, changed, begun, and done or dropped with a reason', async () => {
      const voiced = await people.does('coordinator', 'voiceNeed', need)
      const state = 'status title dueOn lead { key } needs { key status } droppedReason'
      const one = await people.does('coordinator', 'planAction', { ...action, needs: [voiced.key] }, state)
      expect(one).toMatchObject({
        key: 'act.rueckmeldebogen-einfuehren',
        status: 'PLANNED',
        lead: { key: jugendamt },
        needs: [{ key: voiced.key }],
      })
      const { key } = one
      const changed = await people.does('coordinator', 'changeAction', { key, version: one.version, dueOn: null, lead: skf }, state)
      expect(changed).toMatchObject({ title: action.title, dueOn: null, lead: { key: skf }, needs: [{ key: voiced.key }] })
      expect(await refused('coordinator', 'changeAction', { key, version: changed.version, dueOn: '2025-01-01' })).toMatchObject({
        field: 'dueOn',
      })
      const begun = await people.does('coordinator', 'startAction', { key, version: changed.version, startedOn: '2026-04-01' }, state)
      expect(begun).toMatchObject({ status: 'IN_WORK', needs: [{ status: 'IN_WORK' }] })
      expect(await refused('coordinator', 'finishAction', { key, version: begun.version, doneOn: '2026-03-15' })).toMatchObject({
        field: 'doneOn',
      })
      const done = await people.does('coordinator', 'finishAction', { key, version: begun.version, doneOn: '2026-06-01' }, state)
      expect(done.status).toBe('DONE')
      expect(
        await refused('coordinator', 'dropAction', { key, version: done.version, droppedOn: '2026-06-02', reason: 'Doch nicht.' }),
      ).toMatchObject({
        field: 'droppedOn',
      })
      const other = await people.does('coordinator', 'planAction', action)
      expect(other.key).toBe('act.rueckmeldebogen-einfuehren.2')
      expect(
        await refused('coordinator', 'dropAction', { key: other.key, version: other.version, droppedOn: '2026-06-02', reason: ' ' }),
      ).toMatchObject({
        field: 'reason',
      })
      const dropped = await people.does(
        'coordinator',
        'dropAction',
        { key: other.key, version: other.version, droppedOn: '2026-06-02', reason: 'Kein Geld.' },
        state,
      )
      expect(dropped).toMatchObject({ status: 'DROPPED', droppedReason: 'Kein Geld.' })
      expect(await denied('coordinator', 'planAction', { ...action, needs: ['need.not.there'] })).toBe('NOT_FOUND')
      expect(await denied('coordinator', 'planAction', { ...action, subject: 'net.olsberg.fh-ks' })).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await denied('coordinator', 'planAction', { ...action, doneOn: '2026-04-01' })).toBe('BAD_USER_INPUT')
      for (const who of ['partner', 'analyst', 'elsewhere', 'reader'])
        expect(await denied(who, 'planAction', action), who).toMatch(/FORBIDDEN|NOT_FOUND/)
    })

    test('a promise is made by those who coordinate, and kept by whoever made it', async () => {
      const made = await people.does('coordinator', 'makeCommitment', promise, 'summary dueOn keptOn')
      expect(made).toMatchObject({ key: 'com.inst-ratingen-skf-reporting', summary: promise.summary, dueOn: '2026-12-31', keptOn: null })
      const { key, version } = made
      expect(await refused('partner', 'keepCommitment', { key, version, keptOn: '2026-01-01' })).toMatchObject({ field: 'keptOn' })
      const kept = await people.does('partner', 'keepCommitment', { key, version, keptOn: '2026-11-01' }, 'keptOn')
      expect(kept.keptOn).toBe('2026-11-01')
      expect(await refused('coordinator', 'makeCommitment', { ...promise, dueOn: '2026-01-01' })).toMatchObject({ field: 'dueOn' })
      expect(await denied('partner', 'makeCommitment', promise)).toBe('FORBIDDEN')
      const other = await people.does('coordinator', 'makeCommitment', { ...promise, subject: ratingen })
      expect(await denied('partner', 'keepCommitment', { key: other.key, version: other.version })).toBe('FORBIDDEN')
      expect(await denied('coordinator', 'makeCommitment', { ...promise, subject: 'inst.hsk.kreisjugendamt' })).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      )
    })

    test('words that two change at once are shown to the later one; the category beside them merges', async () => {
      const { key, version } = await people.does('coordinator', 'voiceNeed', need)
      await people.does('colleague', 'rewordNeed', { key, version, text: 'Von der Kollegin.' })
      const merged = await people.does('coordinator', 'rewordNeed', { key, version, category: 'VERFAHREN' }, 'text category')
      expect(merged).toMatchObject({ text: 'Von der Kollegin.', category: 'VERFAHREN' })
      const late = await people.does('coordinator', 'rewordNeed', { key, version, text: 'Von mir.' })
      expect(late).toMatchObject({
        __typename: 'EditConflict',
        conflicting: [{ field: 'text', yours: 'Von mir.', theirs: 'Von der Kollegin.' }],
      })
    })
  })
}
