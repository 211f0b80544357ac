import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { recordMeeting } from '../meeting/meeting.commands.ts'
import { foundNetwork, startProgramme } from '../network/network.commands.ts'
import { aMeeting, aNetwork, anInstitution, openEnded, provenance, theGround } from '../testing/facts.ts'
import { aCommitment, anAction, aNeed } from '../testing/needs.ts'
import { testPlaces } from '../testing/places.ts'
import { type Written, writtenTo } from '../testing/written.ts'
import { dropAction, finishAction, planAction, startAction } from './action.commands.ts'
import { keepCommitment, makeCommitment } from './commitment.commands.ts'
import { meetNeed, voiceNeed, withdrawNeed } from './need.commands.ts'

describe.each(await testPlaces())('Needs on $name', (place) => {
  let facts: Written
  beforeAll(async () => {
    facts = await writtenTo(place)
    await facts.accepted((draft) => {
      theGround(draft)
      addInstitution(draft, anInstitution({ key: 'inst.eins' }))
      startProgramme(draft, { key: 'prog.eins', name: 'Programm', owner: 'inst.eins', territory: 'ter.ort', ...openEnded, provenance })
      foundNetwork(draft, aNetwork({ key: 'net.ort' }))
      recordMeeting(draft, aMeeting({ key: 'evt.ort' }))
    })
  })
  afterAll(() => facts.discard())

  const voicing = (need: Parameters<typeof aNeed>[0]) => (draft: Draft) => voiceNeed(draft, aNeed(need))
  const planning = (action: Parameters<typeof anAction>[0]) => (draft: Draft) => planAction(draft, anAction(action))
  const promising = (commitment: Parameters<typeof aCommitment>[0]) => (draft: Draft) => makeCommitment(draft, aCommitment(commitment))

  test('needs are about networks, institutions and territories', async () => {
    for (const subject of ['net.ort', 'inst.eins', 'ter.ort']) await facts.accepted(voicing({ key: `need.${subject}`, subject }))
    for (const subject of ['evt.ort', 'prog.eins', 'T000'])
      await facts.refused(null, /it can be about a network or institution or territory/, voicing({ key: 'need.falsch', subject }))
  })

  test('actions belong to networks and institutions, promises also to programmes and territories', async () => {
    for (const subject of ['net.ort', 'inst.eins']) await facts.accepted(planning({ key: `act.${subject}`, subject }))
    await facts.refused(null, /about a territory/, planning({ key: 'act.ter', subject: 'ter.ort' }))
    for (const subject of ['net.ort', 'inst.eins', 'prog.eins', 'ter.ort'])
      await facts.accepted(promising({ key: `com.${subject}`, subject }))
    await facts.refused(null, /about a meeting/, promising({ key: 'com.evt', subject: 'evt.ort' }))
  })

  test('what is referred to is there', async () => {
    await facts.refused(null, /need.nirgends, which is not there/, planning({ key: 'act.ohne', needs: ['need.nirgends'] }))
    await facts.accepted((draft) => {
      voicing({ key: 'need.gebunden' })(draft)
      planning({ key: 'act.gebunden', needs: ['need.gebunden'] })(draft)
    })
    await facts.refused(null, /Its needs is not there/, (draft) => draft.remove('need', draft.idOfKey('need', 'need.gebunden')!))
  })

  test('a day fits how exactly it is known', async () => {
    await facts.accepted(voicing({ key: 'need.jahr', voicedOn: '2014-01-01', voicedOnPrecision: 'YEAR' }))
    await facts.refused(null, /write 2014-01-01/, voicing({ key: 'need.j', voicedOn: '2014-05-01', voicedOnPrecision: 'YEAR' }))
    await facts.refused(null, /precision is UNKNOWN/, voicing({ key: 'need.k', voicedOn: null }))
    await facts.refused(null, /PLANNED is no precision/, voicing({ key: 'need.l', voicedOnPrecision: 'PLANNED' }))
    await facts.accepted(promising({ key: 'com.unbekannt', madeOn: null, madeOnPrecision: 'UNKNOWN' }))
    await facts.refused(null, /ERFUNDEN is not a category/, voicing({ key: 'need.m', category: 'ERFUNDEN' as never }))
    await facts.refused(null, /ERFUNDEN is not a kind of commitment/, promising({ key: 'com.m', kind: 'ERFUNDEN' as never }))
  })

  test('a need is met or withdrawn, after it was voiced', async () => {
    await facts.accepted(voicing({ key: 'need.lauf' }))
    await facts.refused(null, /metOn is 2024-01-31, before voicedOn/, (draft) => meetNeed(draft, { key: 'need.lauf', day: '2024-01-31' }))
    await facts.accepted((draft) => meetNeed(draft, { key: 'need.lauf', day: '2025-01-31' }))
    await facts.refused(null, /either met or withdrawn/, (draft) => withdrawNeed(draft, { key: 'need.lauf', day: '2025-02-01' }))
    await facts.accepted((draft) => withdrawNeed(draft, { key: 'need.jahr', day: '2025-02-01' }))
  })

  test('an action is begun, then done or dropped with a reason', async () => {
    await facts.accepted(planning({ key: 'act.lauf' }))
    const key = 'act.lauf'
    await facts.refused(null, /startedOn is 2024-01-01, before plannedOn/, (draft) => startAction(draft, { key, day: '2024-01-01' }))
    await facts.accepted((draft) => startAction(draft, { key, day: '2024-05-01' }))
    await facts.refused(null, /Say why/, (draft) => dropAction(draft, { key, day: '2024-06-01', reason: ' ' }))
    await facts.accepted((draft) => finishAction(draft, { key, day: '2024-09-01' }))
    await facts.refused(null, /either done or dropped/, (draft) => dropAction(draft, { key, day: '2024-09-01', reason: 'Keine Mittel.' }))
    await facts.accepted(planning({ key: 'act.aus' }))
    await facts.accepted((draft) => dropAction(draft, { key: 'act.aus', day: '2024-06-01', reason: 'Keine Mittel.' }))
    await facts.databaseRefuses(`update action set dropped_reason = null where key = 'act.aus'`)
  })

  test('a promise is kept after it was made', async () => {
    await facts.accepted(promising({ key: 'com.lauf' }))
    await facts.refused(null, /keptOn is 2023-12-31/, (draft) => keepCommitment(draft, { key: 'com.lauf', day: '2023-12-31' }))
    await facts.accepted((draft) => keepCommitment(draft, { key: 'com.lauf', day: '2024-12-31' }))
    await facts.refused(null, /dueOn is 2023-12-31/, promising({ key: 'com.frist', dueOn: '2023-12-31' }))
  })

  test('[INV 6] [INV 10] needs, actions and promises rest on a source and hold no personal data', async () => {
    await facts.refused(6, /rests on nothing/, voicing({ key: 'need.haltlos', provenance: [] }))
    await facts.refused(6, /rests on nothing/, planning({ key: 'act.haltlos', provenance: [] }))
    await facts.refused(6, /rests on nothing/, promising({ key: 'com.haltlos', provenance: [] }))
    await facts.refused(10, /personal data/, voicing({ key: 'need.fall', text: 'Hilfe für Max Beispiel, geb. 1.2.2014' }))
    expect(facts.store.atlas.idOfKey('need', 'need.fall')).toBeNull()
  })
})
