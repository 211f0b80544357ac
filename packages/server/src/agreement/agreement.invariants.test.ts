import type { Agreement, AgreementParty, Validity } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { aDraftedAgreement, partiesOf } from '../testing/bonds.ts'
import { anInstitution, theGround } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { type Written, writtenTo } from '../testing/written.ts'
import { addClause, addParty, draftAgreement, negotiateAgreement, signAgreement, withdrawParty } from './negotiation.commands.ts'
import { concludeReview, renewAgreement, reviewAgreement, terminateAgreement } from './term.commands.ts'

const from = (validFrom: string, validTo: string | null = null): Validity => ({
  validFrom,
  validFromPrecision: 'DAY',
  validTo,
  validToPrecision: 'DAY',
})

const two = ['inst.jugendamt', 'inst.traeger']

/** Drafts an agreement of these institutions. */
const drafting =
  (agreement: Partial<Agreement> & { key: string }, institutions = two, signedOn: string | null = null) =>
  (draft: Draft) =>
    draftAgreement(draft, {
      agreement: aDraftedAgreement(agreement),
      parties: partiesOf(agreement.key, ...institutions).map((party) => ({ ...party, signedOn })),
    })

describe.each(await testPlaces())('Agreements on $name', (place) => {
  let facts: Written
  beforeAll(async () => {
    facts = await writtenTo(place)
    await facts.accepted((draft) => {
      theGround(draft)
      addInstitution(draft, anInstitution({ key: 'inst.jugendamt', type: 'jugendamt', sector: 'jugendhilfe', carrierKind: 'OEFFENTLICH' }))
      addInstitution(draft, anInstitution({ key: 'inst.nachbar', type: 'jugendamt', sector: 'jugendhilfe', carrierKind: 'OEFFENTLICH' }))
      addInstitution(draft, anInstitution({ key: 'inst.traeger', type: 'traeger_freie_jugendhilfe', sector: 'jugendhilfe' }))
      addInstitution(draft, anInstitution({ key: 'inst.gemeinde', type: 'kirchengemeinde', sector: 'zivilgesellschaft' }))
      addInstitution(draft, anInstitution({ key: 'inst.kita', carrier: 'inst.gemeinde' }))
      addInstitution(draft, anInstitution({ key: 'inst.polizei', type: 'polizei', sector: 'polizei_ordnung' }))
      addInstitution(draft, anInstitution({ key: 'inst.gruppe', type: 'sammelgruppe', sector: 'sonstige' }))
    })
  })
  afterAll(() => facts.discard())

  test('[INV 3] an agreement has at least two distinct parties, also later', async () => {
    await facts.refused(3, /at least two parties; this one has 1/, drafting({ key: 'agr.allein' }, ['inst.traeger']))
    await facts.refused(3, /at least two parties; this one has 0/, drafting({ key: 'agr.leer' }, []))
    await facts.accepted(drafting({ key: 'agr.zwei' }))
    await facts.refused(3, /at least two parties/, (draft) => withdrawParty(draft, { key: 'party.agr.zwei.inst.traeger' }))
    const again: AgreementParty = { ...partiesOf('agr.zwei', 'inst.traeger')[0]!, key: 'party.nochmal', signedOn: null }
    await facts.refused(3, /already is this party/, (draft) => addParty(draft, again))
  })

  test('[INV 3] an agreement under § 8a Abs. 4 SGB VIII has one Jugendamt and a carrier of such services', async () => {
    const kind = 'VEREINBARUNG_8A_4'
    await facts.refused(3, /0 of its parties are a Jugendamt/, drafting({ key: 'agr.ohne', kind }, ['inst.traeger', 'inst.kita']))
    await facts.refused(3, /2 of its parties/, drafting({ key: 'agr.beide', kind }, [...two, 'inst.nachbar']))
    await facts.refused(3, /renders or carries services/, drafting({ key: 'agr.polizei', kind }, ['inst.jugendamt', 'inst.polizei']))
    await facts.accepted(drafting({ key: 'agr.traeger', kind }))
    await facts.accepted(drafting({ key: 'agr.gemeinde', kind }, ['inst.jugendamt', 'inst.gemeinde']))
  })

  test('[INV 3] a carrier that has given its services away can still be given notice', async () => {
    await facts.accepted((draft) => {
      addInstitution(draft, anInstitution({ key: 'inst.verein', type: 'verein', sector: 'zivilgesellschaft' }))
      addInstitution(draft, anInstitution({ key: 'inst.treff', type: 'jugendarbeit', sector: 'jugendhilfe', carrier: 'inst.verein' }))
    })
    const key = 'agr.verein'
    await facts.accepted(
      drafting({ key, kind: 'VEREINBARUNG_8A_4', signedOn: '2020-05-01' }, ['inst.jugendamt', 'inst.verein'], '2020-05-01'),
    )
    await facts.accepted((draft) => draft.amend('institution', draft.idOfKey('institution', 'inst.treff')!, { carrier: null }))
    await facts.refused(3, /renders or carries services/, (draft) => reviewAgreement(draft, { key, since: '2022-01-01' }))
    await facts.accepted((draft) => terminateAgreement(draft, { key, lastDay: '2022-12-31', reason: 'Der Träger hat gewechselt.' }))
  })

  test('[INV 3] it is signed with the last signature, and not before', async () => {
    await facts.refused(3, /has not signed/, drafting({ key: 'agr.voreilig', signedOn: '2020-05-01' }))
    await facts.refused(3, /the last signature counts/, drafting({ key: 'agr.rueckdatiert', signedOn: '2020-05-01' }, two, '2020-05-02'))
    await facts.accepted(drafting({ key: 'agr.unterschrift' }))
    const sign = (institution: string, day: string) => (draft: Draft) => signAgreement(draft, { key: 'agr.unterschrift', institution, day })
    const signedOn = () => facts.store.atlas.factOf('agreement', facts.store.atlas.idOfKey('agreement', 'agr.unterschrift')!)!.signedOn
    await facts.refused(null, /before the agreement was drafted/, sign('inst.traeger', '2019-12-31'))
    await facts.accepted(sign('inst.traeger', '2020-06-01'))
    expect(signedOn()).toBeNull()
    await facts.refused(null, /is not a party/, sign('inst.polizei', '2020-06-02'))
    await facts.refused(null, /has signed on 2020-06-01 already/, sign('inst.traeger', '2020-06-02'))
    await facts.accepted(sign('inst.jugendamt', '2020-05-20'))
    expect(signedOn()).toBe('2020-06-01')
    await facts.refused(3, /has not signed/, (draft) =>
      addParty(draft, { ...partiesOf('agr.unterschrift', 'inst.polizei')[0]!, signedOn: null }),
    )
    await facts.refused(null, /can be ended by notice/, (draft) => withdrawParty(draft, { key: 'party.agr.unterschrift.inst.traeger' }))
    await facts.refused(null, /needs an agreement that replaces it/, (draft) =>
      addClause(draft, { key: 'agr.unterschrift', clause: 'BETEILIGUNG' }),
    )
    await facts.databaseRefuses(`update agreement set signed_on = '2019-01-01' where key = 'agr.unterschrift'`)
  })

  test('[INV 3] notice has a day and a reason', async () => {
    await facts.accepted(drafting({ key: 'agr.kuendigung', signedOn: '2020-05-01', ...from('2020-06-01') }, two, '2020-05-01'))
    const terminate = (lastDay: string, reason: string) => (draft: Draft) =>
      terminateAgreement(draft, { key: 'agr.kuendigung', lastDay, reason })
    await facts.refused(3, /Say why/, terminate('2022-12-31', ' '))
    await facts.refused(null, /before signedOn/, terminate('2019-12-31', 'Neue Rechtslage.'))
    await facts.refused(3, /no day from which/, drafting({ key: 'agr.grund', terminationReason: 'Neue Rechtslage.' }))
    await facts.accepted(terminate('2022-12-31', 'Neue Rechtslage.'))
    await facts.refused(3, /would end nothing/, (draft) =>
      draft.amend('agreement', draft.idOfKey('agreement', 'agr.kuendigung')!, { validTo: '2022-06-01' }),
    )
    expect(facts.store.atlas.factOf('agreement', facts.store.atlas.idOfKey('agreement', 'agr.kuendigung')!)!.terminatedOn).toBe(
      '2023-01-01',
    )
    await facts.databaseRefuses(`update agreement set termination_reason = null where key = 'agr.kuendigung'`)
  })

  test('[INV 5] a collective actor is not a party', async () => {
    await facts.refused(5, /cannot be a party/, drafting({ key: 'agr.gruppe' }, [...two, 'inst.gruppe']))
  })

  test('[INV 6] agreements and parties rest on a source', async () => {
    await facts.refused(6, /rests on nothing/, drafting({ key: 'agr.haltlos', provenance: [] }))
  })

  test('[INV 7] agreements that replace each other form no circle and follow in time', async () => {
    await facts.accepted(drafting({ key: 'agr.alt', ...from('2018-01-01') }))
    await facts.accepted(drafting({ key: 'agr.neu', predecessor: 'agr.alt', ...from('2022-01-01') }))
    await facts.accepted(drafting({ key: 'agr.offen', predecessor: 'agr.neu' }))
    const replacing = (key: string, predecessor: string) => (draft: Draft) =>
      draft.amend('agreement', draft.idOfKey('agreement', key)!, { predecessor: draft.idOfKey('agreement', predecessor) })
    await facts.refused(7, /comes back to itself/, replacing('agr.alt', 'agr.offen'))
    await facts.refused(7, /comes back to itself/, replacing('agr.alt', 'agr.alt'))
    await facts.refused(7, /not after agr.alt/, drafting({ key: 'agr.gleich', predecessor: 'agr.alt', ...from('2018-01-01') }))
    await facts.refused(7, /not after agr.alt/, (draft) =>
      draft.amend('agreement', draft.idOfKey('agreement', 'agr.alt')!, from('2022-01-01')),
    )
  })

  test('[INV 7] a renewal takes over kind, clauses and parties, unsigned', async () => {
    const clauses = ['BETEILIGUNG', 'INFORMATION_JUGENDAMT'] as const
    await facts.accepted(
      drafting({ key: 'agr.bisher', clauses, signedOn: '2020-05-01', ...from('2020-06-01', '2024-06-01') }, two, '2020-05-01'),
    )
    const renewal = {
      key: 'agr.folge',
      title: 'Folgevereinbarung',
      draftedOn: '2024-01-01',
      validTo: null,
      provenance: aDraftedAgreement({ key: 'x' }).provenance,
    }
    await facts.refused(7, /not after agr.bisher/, (draft) =>
      renewAgreement(draft, { key: 'agr.bisher', renewal: { ...renewal, validFrom: '2020-06-01' } }),
    )
    await facts.accepted((draft) => renewAgreement(draft, { key: 'agr.bisher', renewal: { ...renewal, validFrom: '2024-06-01' } }))
    const { atlas } = facts.store
    const id = atlas.idOfKey('agreement', 'agr.folge')!
    expect(atlas.factOf('agreement', id)).toMatchObject({ clauses, signedOn: null, predecessor: atlas.idOfKey('agreement', 'agr.bisher') })
    const signatures = [...atlas.tables.agreementParty.referring('agreement', id)].map((row) =>
      atlas.tables.agreementParty.columns.signedOn.at(row),
    )
    expect(signatures).toEqual([null, null])
  })

  test('[INV 10] texts hold no personal data and at most 500 characters', async () => {
    await facts.refused(10, /personal data/, drafting({ key: 'agr.mail', title: 'Rückfragen an vorname.nachname@ort.example' }))
    await facts.refused(null, /501 characters/, drafting({ key: 'agr.lang', title: 'x'.repeat(501) }))
    await facts.refused(null, /title is required/, drafting({ key: 'agr.namenlos', title: ' ' }))
  })

  test('kind, clauses and address are such as there are', async () => {
    await facts.refused(null, /ERFUNDEN is not an agreement kind/, drafting({ key: 'agr.art', kind: 'ERFUNDEN' }))
    await facts.refused(null, /ERFUNDEN is not a clause/, drafting({ key: 'agr.klausel', clauses: ['ERFUNDEN' as never] }))
    await facts.refused(null, /a clause twice/, drafting({ key: 'agr.doppelt', clauses: ['BETEILIGUNG', 'BETEILIGUNG'] }))
    await facts.refused(null, /not a web address/, drafting({ key: 'agr.ort', documentUrl: 'Schrank 3' }))
    await facts.refused(null, /draftedOn is 2020-02-30, which is not a day/, drafting({ key: 'agr.tag', draftedOn: '2020-02-30' }))
  })

  test('the days of its life stand in their order', async () => {
    await facts.accepted(drafting({ key: 'agr.tage' }))
    await facts.refused(null, /negotiatedSince is 2019-01-01, before draftedOn/, (draft) =>
      negotiateAgreement(draft, { key: 'agr.tage', since: '2019-01-01' }),
    )
    await facts.refused(null, /reviewed before it is signed/, (draft) => reviewAgreement(draft, { key: 'agr.tage', since: '2021-01-01' }))
    await facts.accepted(drafting({ key: 'agr.pruefung', signedOn: '2020-05-01' }, two, '2020-05-01'))
    const conclude = (draft: Draft) => concludeReview(draft, { key: 'agr.pruefung', day: '2022-03-01', nextReviewOn: '2024-03-01' })
    await facts.refused(null, /not under review/, conclude)
    await facts.refused(null, /before it is signed on 2020-05-01/, (draft) =>
      reviewAgreement(draft, { key: 'agr.pruefung', since: '2020-01-01' }),
    )
    await facts.accepted((draft) => reviewAgreement(draft, { key: 'agr.pruefung', since: '2022-01-01' }))
    await facts.accepted(conclude)
  })
})
