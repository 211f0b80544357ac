import type { Handover, Validity } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftAgreement } from '../agreement/negotiation.commands.ts'
import { documentCooperation } from '../cooperation/cooperation.commands.ts'
import { endContact, nameContact, staffContact, vacateContact } from '../institution/functionContact.commands.ts'
import { addInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { foundNetwork } from '../network/network.commands.ts'
import { aContact, aDisruption, aHandover, anAgreement, partiesOf } from '../testing/bonds.ts'
import { aCooperation, aNetwork, anInstitution, theGround } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { type Written, writtenTo } from '../testing/written.ts'
import { reportDisruption, solveDisruption, takeUpDisruption } from './disruption.commands.ts'
import { amendHandover, describeHandover, endHandover, testHandover } from './handover.commands.ts'

const from = (validFrom: string, validTo: string | null = null): Validity => ({
  validFrom,
  validFromPrecision: 'DAY',
  validTo,
  validToPrecision: 'DAY',
})

/** Describes a hand-over from day care to the Jugendamt, except for what is said otherwise. */
const describing =
  (handover: Partial<Handover> & { key: string }) =>
  (draft: Draft): unknown =>
    describeHandover(draft, aHandover({ network: 'net.ort', fromType: 'kita', toType: 'jugendamt', ...handover }))

describe.each(await testPlaces())('Hand-overs on $name', (place) => {
  let facts: Written
  beforeAll(async () => {
    facts = await writtenTo(place)
    await facts.accepted((draft) => {
      theGround(draft)
      addInstitution(draft, anInstitution({ key: 'inst.jugendamt', type: 'jugendamt', sector: 'jugendhilfe' }))
      addInstitution(draft, anInstitution({ key: 'inst.asd', type: 'asd', sector: 'jugendhilfe', parent: 'inst.jugendamt' }))
      addInstitution(draft, anInstitution({ key: 'inst.kita' }))
      addInstitution(draft, anInstitution({ key: 'inst.praxis', name: null, anonymous: true, type: 'arztpraxis', sector: 'gesundheit' }))
      foundNetwork(draft, aNetwork({ key: 'net.ort' }))
      nameContact(draft, aContact({ key: 'contact.eingang' }))
      nameContact(draft, aContact({ key: 'contact.kita', institution: 'inst.kita' }))
      draftAgreement(draft, {
        agreement: anAgreement({ key: 'agr.eins' }),
        parties: partiesOf('agr.eins', 'inst.jugendamt', 'inst.kita'),
      })
      documentCooperation(draft, aCooperation({ key: 'coop.eins', from: 'inst.kita', to: 'inst.asd', ...from('2021-01-01') }))
      describing({ key: 'hand.kita-jugendamt', ...from('2022-01-01') })(draft)
    })
  })
  afterAll(() => facts.discard())

  test('each side is a type or an institution, one that there is', async () => {
    await facts.refused(null, /giving side is either/, describing({ key: 'hand.a', fromInstitution: 'inst.kita' }))
    await facts.refused(null, /giving side is either/, describing({ key: 'hand.b', fromType: null }))
    await facts.refused(null, /receiving side is either/, describing({ key: 'hand.c', toType: null }))
    await facts.refused(null, /ERFUNDEN is not an institution type/, describing({ key: 'hand.d', toType: 'ERFUNDEN' }))
    await facts.databaseRefuses(`update handover set from_type = null where key = 'hand.kita-jugendamt'`)
  })

  test('[INV 2] nobody hands over to itself, but one Jugendamt may to another', async () => {
    const itself = { fromType: null, fromInstitution: 'inst.asd', toType: null, toInstitution: 'inst.asd' }
    await facts.refused(2, /not hand over to itself/, describing({ key: 'hand.selbst', ...itself }))
    await facts.accepted(describing({ key: 'hand.jugendaemter', fromType: 'jugendamt', trigger: 'ZUSTAENDIGKEITSWECHSEL' }))
  })

  test('a whole type takes part only in the procedure of a network', async () => {
    await facts.refused(null, /Only a network describes/, describing({ key: 'hand.ohne', network: null }))
    const two = { fromType: null, fromInstitution: 'inst.kita', toType: null, toInstitution: 'inst.jugendamt' }
    await facts.accepted(describing({ key: 'hand.zwei', network: null, ...two }))
  })

  test('words, norms and channels are such as there are', async () => {
    const wrong: Partial<Handover>[] = [
      { trigger: 'ERFUNDEN' as never },
      { availability: 'ERFUNDEN' as never },
      { feedbackDuty: 'ERFUNDEN' as never },
      { feedbackContent: 'ERFUNDEN' as never },
      { channels: ['ERFUNDEN' as never] },
      { legalBasis: ['ERFUNDEN'] },
    ]
    for (const one of wrong) await facts.refused(null, /^ERFUNDEN is not/, describing({ key: 'hand.wort', ...one }))
    await facts.refused(null, /a channel twice/, describing({ key: 'hand.kanal', channels: ['TELEFON', 'TELEFON'] }))
    await facts.refused(null, /responseHours is -1/, describing({ key: 'hand.frist', responseHours: -1 }))
  })

  test('how an answer is given is said only where one is owed', async () => {
    const said = { feedbackHours: 72, feedbackContent: null }
    await facts.refused(null, /but not why/, describing({ key: 'hand.antwort', ...said, feedbackDuty: null }))
    await facts.refused(null, /but not why/, describing({ key: 'hand.antwort', ...said, feedbackDuty: 'NONE' }))
    await facts.accepted(describing({ key: 'hand.antwort', ...said, feedbackDuty: 'AGREEMENT' }))
  })

  test('a request to a specialised consultant is pseudonymised', async () => {
    const request = { trigger: 'INSOFA_ANFRAGE', toType: 'insofa_pool' } as const
    await facts.refused(null, /pseudonymised/, describing({ key: 'hand.insofa', ...request }))
    await facts.accepted(describing({ key: 'hand.insofa', ...request, pseudonymised: true }))
  })

  test('the contact is a function of the receiving side, of a part of it, or of what it is a part of', async () => {
    const toAsd = { toType: null, toInstitution: 'inst.asd' }
    await facts.refused(null, /another institution/, describing({ key: 'hand.kontakt', ...toAsd, contact: 'contact.kita' }))
    await facts.accepted(describing({ key: 'hand.kontakt', ...toAsd, contact: 'contact.eingang' }))
  })

  test('what is laid down can be amended, tested and ended', async () => {
    const key = 'hand.geaendert'
    await facts.accepted(describing({ key, ...from('2022-01-01') }))
    await facts.accepted((draft) => {
      amendHandover(draft, { key, amendment: { responseHours: 48, agreement: 'agr.eins', contact: 'contact.eingang' } })
      testHandover(draft, { key, day: '2024-05-01' })
    })
    const { atlas } = facts.store
    const stored = () => atlas.factOf('handover', atlas.idOfKey('handover', key)!)
    expect(stored()).toMatchObject({
      responseHours: 48,
      agreement: atlas.idOfKey('agreement', 'agr.eins'),
      contact: atlas.idOfKey('functionContact', 'contact.eingang'),
      lastTestedOn: '2024-05-01',
      channels: ['TELEFON'],
    })
    await facts.accepted((draft) => amendHandover(draft, { key, amendment: { agreement: null } }))
    expect(stored()).toMatchObject({ agreement: null, responseHours: 48 })
    await facts.refused(null, /validTo is 2024-01-01, before lastTestedOn/, (draft) => endHandover(draft, { key, lastDay: '2023-12-31' }))
    await facts.accepted((draft) => endHandover(draft, { key, lastDay: '2025-12-31' }))
  })

  test('a disruption disturbs exactly one thing that has begun, in a severity from 1 to 3', async () => {
    const reporting = (disruption: Parameters<typeof aDisruption>[0]) => (draft: Draft) => reportDisruption(draft, aDisruption(disruption))
    await facts.refused(null, /name one of the two/, reporting({ key: 'dis.beides', cooperation: 'coop.eins' }))
    await facts.refused(null, /name one of the two/, reporting({ key: 'dis.keins', handover: null }))
    await facts.refused(null, /Severity 4/, reporting({ key: 'dis.schwer', severity: 4 }))
    await facts.refused(null, /Severity 0/, reporting({ key: 'dis.leicht', severity: 0 }))
    await facts.refused(null, /ERFUNDEN is not a kind/, reporting({ key: 'dis.art', kind: 'ERFUNDEN' as never }))
    await facts.refused(null, /before hand.kita-jugendamt began/, reporting({ key: 'dis.frueh', reportedOn: '2021-12-31' }))
    await facts.refused(10, /personal data/, reporting({ key: 'dis.fall', note: 'Anna Beispiel, geb. 03.05.2015' }))
    await facts.accepted(reporting({ key: 'dis.weg' }))
    await facts.accepted(reporting({ key: 'dis.tie', handover: null, cooperation: 'coop.eins' }))
    await facts.databaseRefuses(`update disruption set handover_id = null where key = 'dis.weg'`)
    await facts.databaseRefuses(`update disruption set severity = 9 where key = 'dis.weg'`)
  })

  test('a disruption is taken up and solved after it was reported', async () => {
    await facts.accepted((draft) => reportDisruption(draft, aDisruption({ key: 'dis.lauf', reportedOn: '2025-03-01' })))
    await facts.refused(null, /inWorkSince is 2025-02-01, before reportedOn/, (draft) =>
      takeUpDisruption(draft, { key: 'dis.lauf', since: '2025-02-01' }),
    )
    await facts.accepted((draft) => takeUpDisruption(draft, { key: 'dis.lauf', since: '2025-04-01' }))
    await facts.refused(null, /solvedOn is 2025-03-15, before inWorkSince/, (draft) =>
      solveDisruption(draft, { key: 'dis.lauf', day: '2025-03-15' }),
    )
    await facts.accepted((draft) => solveDisruption(draft, { key: 'dis.lauf', day: '2025-05-01' }))
  })

  test('[INV 7] functions do not stand in for each other in a circle', async () => {
    await facts.accepted((draft) => {
      nameContact(draft, aContact({ key: 'contact.erste' }))
      nameContact(draft, aContact({ key: 'contact.zweite', deputy: 'contact.erste' }))
    })
    const deputise = (key: string, deputy: string) => (draft: Draft) =>
      draft.amend('functionContact', draft.idOfKey('functionContact', key)!, { deputy: draft.idOfKey('functionContact', deputy) })
    await facts.refused(7, /comes back to itself/, deputise('contact.erste', 'contact.zweite'))
    await facts.refused(7, /comes back to itself/, deputise('contact.erste', 'contact.erste'))
  })

  test('[INV 9] an anonymous institution has no contact', async () => {
    await facts.refused(9, /no contact/, (draft) => nameContact(draft, aContact({ key: 'contact.praxis', institution: 'inst.praxis' })))
  })

  test('[INV 10] a function has an address of its own, but no name of a person', async () => {
    await facts.refused(10, /personal data/, (draft) =>
      nameContact(draft, aContact({ key: 'contact.person', functionTitle: 'Leitung, Tel. 02102 550 4711' })),
    )
  })

  test('a function is vacated, staffed again and ended within its time', async () => {
    const key = 'contact.laufend'
    await facts.accepted((draft) => nameContact(draft, aContact({ key, ...from('2022-01-01') })))
    await facts.refused(null, /vacantSince is 2021-06-01, before validFrom/, (draft) => vacateContact(draft, { key, since: '2021-06-01' }))
    await facts.refused(null, /ERFUNDEN is not an availability/, (draft) =>
      nameContact(draft, aContact({ key: 'contact.zeit', availability: 'ERFUNDEN' as never })),
    )
    await facts.accepted((draft) => vacateContact(draft, { key, since: '2023-06-01' }))
    await facts.refused(null, /validTo is 2023-01-01, before vacantSince/, (draft) => endContact(draft, { key, lastDay: '2022-12-31' }))
    await facts.accepted((draft) => staffContact(draft, { key }))
    await facts.accepted((draft) => endContact(draft, { key, lastDay: '2022-12-31' }))
  })
})
