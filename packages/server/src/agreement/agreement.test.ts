import type { Validity } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimCooperation, documentCooperation } from '../cooperation/cooperation.commands.ts'
import { addInstitution } from '../institution/institution.commands.ts'
import { joinNetwork } from '../network/membership.commands.ts'
import { foundNetwork } from '../network/network.commands.ts'
import { addTerritory } from '../territory/territory.commands.ts'
import { aDraftedAgreement, partiesOf } from '../testing/bonds.ts'
import { aClaim, aCooperation, aMembership, aNetwork, anInstitution, aTerritory, provenance, theGround } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { type Written, writtenTo } from '../testing/written.ts'
import { addClause, draftAgreement, negotiateAgreement, signAgreement } from './negotiation.commands.ts'
import { concludeReview, renewAgreement, reviewAgreement, terminateAgreement } from './term.commands.ts'

const from = (validFrom: string, validTo: string | null = null): Validity => ({
  validFrom,
  validFromPrecision: 'DAY',
  validTo,
  validToPrecision: 'DAY',
})

interface Listed {
  totalCount: number
  edges: { cursor: string; node: { key: string; status: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
const keysIn = ({ edges }: Listed) => edges.map(({ node }) => node.key)

describe.each(await testPlaces())('Agreements read from $name', (place) => {
  let facts: Written
  let server: TestServer
  beforeAll(async () => {
    facts = await writtenTo(place)
    server = await aServer({ atlas: facts.store.atlas })
    await facts.accepted((draft) => {
      theGround(draft)
      addTerritory(draft, aTerritory({ key: 'ter.kreis', level: 'KREIS', fictional: true }))
      addTerritory(draft, aTerritory({ key: 'ter.dorf', parent: 'ter.kreis' }))
      const seated = { territory: 'ter.kreis' }
      addInstitution(draft, anInstitution({ key: 'inst.jugendamt', type: 'jugendamt', sector: 'jugendhilfe', ...seated }))
      addInstitution(draft, anInstitution({ key: 'inst.traeger', type: 'traeger_freie_jugendhilfe', territory: 'ter.dorf' }))
      addInstitution(draft, anInstitution({ key: 'inst.kita', territory: 'ter.dorf', carrier: 'inst.traeger' }))
      addInstitution(draft, anInstitution({ key: 'inst.fern', type: 'polizei', sector: 'polizei_ordnung' }))
      foundNetwork(draft, aNetwork({ key: 'net.kreis', territory: 'ter.kreis' }))
      for (const institution of ['inst.jugendamt', 'inst.traeger'])
        joinNetwork(draft, aMembership({ key: `mem.${institution}`, network: 'net.kreis', institution }))
    })
    await facts.accepted((draft) => {
      const schutz = aDraftedAgreement({
        key: 'agr.schutz',
        title: 'Schutzauftrag',
        kind: 'VEREINBARUNG_8A_4',
        draftedOn: '2018-01-01',
        clauses: ['BETEILIGUNG'],
        ...from('2018-09-01', '2022-09-01'),
      })
      draftAgreement(draft, { agreement: schutz, parties: unsigned('agr.schutz', 'inst.jugendamt', 'inst.traeger') })
      negotiateAgreement(draft, { key: 'agr.schutz', since: '2018-03-01' })
      addClause(draft, { key: 'agr.schutz', clause: 'INFORMATION_JUGENDAMT' })
      signAgreement(draft, { key: 'agr.schutz', institution: 'inst.traeger', day: '2018-06-01' })
      signAgreement(draft, { key: 'agr.schutz', institution: 'inst.jugendamt', day: '2018-07-01' })
      documentCooperation(draft, aCooperation({ key: 'coop.eins', from: 'inst.traeger', to: 'inst.jugendamt', agreement: 'agr.schutz' }))
      claimCooperation(draft, aClaim({ key: 'claim.eins', cooperation: 'coop.eins', by: 'inst.traeger' }))
    })
    await facts.accepted((draft) => reviewAgreement(draft, { key: 'agr.schutz', since: '2020-01-01' }))
    await facts.accepted((draft) => concludeReview(draft, { key: 'agr.schutz', day: '2020-04-01', nextReviewOn: '2022-04-01' }))
    await facts.accepted((draft) => {
      const renewal = { key: 'agr.folge', title: 'Ämterübergreifender Schutzauftrag', draftedOn: '2022-01-01', provenance }
      renewAgreement(draft, { key: 'agr.schutz', renewal: { ...renewal, validFrom: '2022-06-01', validTo: '2026-03-01' } })
      for (const institution of ['inst.jugendamt', 'inst.traeger'])
        signAgreement(draft, { key: 'agr.folge', institution, day: '2022-05-01' })
    })
    await facts.accepted((draft) => {
      const others = { draftedOn: '2025-01-01', kind: 'GRUNDSATZVEREINBARUNG_KKG' }
      const made = (key: string, more: object, ...institutions: string[]) =>
        draftAgreement(draft, { agreement: aDraftedAgreement({ key, ...others, ...more }), parties: unsigned(key, ...institutions) })
      made('agr.entwurf', { networks: ['net.kreis'] }, 'inst.kita', 'inst.fern')
      made('agr.fern', { title: 'Bündnis' }, 'inst.jugendamt', 'inst.fern')
      for (const institution of ['inst.jugendamt', 'inst.fern']) signAgreement(draft, { key: 'agr.fern', institution, day: '2025-02-01' })
      terminateAgreement(draft, { key: 'agr.fern', lastDay: '2026-01-31', reason: 'Neue Zuständigkeit.' })
    })
  })
  afterAll(async () => {
    await server.close()
    await facts.discard()
  })

  const unsigned = (agreement: string, ...institutions: string[]) =>
    partiesOf(agreement, ...institutions).map((party) => ({ ...party, signedOn: null }))

  const data = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }

  /** The agreements of a territory, network or institution as a list. */
  const listed = async (of: string, asOf: string, choice: string): Promise<Listed> => {
    const { thing } = await data(
      `{ thing: ${of.replace(')', `, asOf: "${asOf}")`)} { agreements(${choice}) { totalCount edges { cursor node { key status } } pageInfo { hasNextPage endCursor } } } }`,
    )
    return thing.agreements
  }
  const inKreis = (asOf: string, choice = '') => listed('territory(key: "ter.kreis")', asOf, `includeSubtree: true, first: 10 ${choice}`)

  test('an agreement is drafted, negotiated, signed, in force, reviewed and superseded by the clock', async () => {
    const statusOn = async (day: string) => (await inKreis(day)).edges.find(({ node }) => node.key === 'agr.schutz')?.node.status ?? null
    const days = [
      '2017-12-31',
      '2018-01-01',
      '2018-03-01',
      '2018-07-01',
      '2018-09-01',
      '2020-01-01',
      '2020-04-01',
      '2022-05-31',
      '2022-06-01',
    ]
    const statuses = [null, 'DRAFT', 'NEGOTIATION', 'SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'IN_FORCE', 'IN_FORCE', 'SUPERSEDED']
    expect(await Promise.all(days.map(statusOn))).toEqual(statuses)
  })

  test('an agreement is found by its key from the day of its draft on; a key that nobody has is refused', async () => {
    const found = async (key: string, asOf: string) => server.ask(`{ agreement(key: "${key}", asOf: "${asOf}") { key status } }`)
    expect((await found('agr.schutz', '2017-12-31')).data).toEqual({ agreement: null })
    expect((await found('agr.schutz', '2018-01-01')).data).toEqual({ agreement: { key: 'agr.schutz', status: 'DRAFT' } })
    expect((await found('agr.nirgends', '2018-01-01')).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('what has not come by the day is not told: signatures, reviews, the agreement that follows', async () => {
    const query = `query A($day: Date!) { institution(key: "inst.traeger", asOf: $day) { agreements(first: 1) { edges { node {
      title kind { key obligation } negotiatedSince signedOn reviewSince reviewedOn nextReviewOn daysLeft validFrom validTo
      parties { signedOn validFrom version institution { key fictional } agreement { key } }
      clauses { key label(language: EN) } missingClauses { key } predecessor { key } successors { key } cooperations { key agreement { key } } provenance { confidence } } } } } }`
    const on = async (day: string) => (await data(query, { day })).institution.agreements.edges[0].node
    expect(await on('2018-06-15')).toMatchObject({
      signedOn: null,
      reviewSince: null,
      negotiatedSince: '2018-03-01',
      daysLeft: null,
      successors: [],
      parties: [
        { institution: { key: 'inst.jugendamt', fictional: true }, signedOn: null },
        {
          institution: { key: 'inst.traeger', fictional: true },
          signedOn: '2018-06-01',
          validFrom: '2018-09-01',
          agreement: { key: 'agr.schutz' },
        },
      ],
    })
    expect(await on('2022-03-01')).toMatchObject({
      title: 'Schutzauftrag',
      kind: { key: 'VEREINBARUNG_8A_4', obligation: 'MUSS' },
      signedOn: '2018-07-01',
      reviewedOn: '2020-04-01',
      nextReviewOn: '2022-04-01',
      daysLeft: 183,
      clauses: [{ key: 'BETEILIGUNG', label: 'involving parents and child' }, { key: 'INFORMATION_JUGENDAMT' }],
      missingClauses: [
        { key: 'GEFAEHRDUNGSEINSCHAETZUNG' },
        { key: 'INSOFA_HINZUZIEHEN' },
        { key: 'QUALIFIKATION_INSOFA' },
        { key: 'SCHUTZBEDUERFNISSE_BEHINDERUNG' },
        { key: 'HINWIRKEN_AUF_HILFEN' },
      ],
      predecessor: null,
      successors: [{ key: 'agr.folge' }],
      cooperations: [{ key: 'coop.eins', agreement: { key: 'agr.schutz' } }],
    })
  })

  test('of a territory are those with a party seated there, by end of term, the open ones last', async () => {
    expect(keysIn(await inKreis('2026-01-01'))).toEqual(['agr.schutz', 'agr.fern', 'agr.folge', 'agr.entwurf'])
    expect(keysIn(await listed('territory(key: "ter.dorf")', '2026-01-01', 'first: 5'))).toEqual(['agr.schutz', 'agr.folge', 'agr.entwurf'])
    expect(keysIn(await listed('territory(key: "ter.kreis")', '2026-01-01', 'first: 5'))).toEqual(['agr.schutz', 'agr.fern', 'agr.folge'])
    expect((await listed('territory(key: "ter.ort")', '2019-01-01', 'first: 5')).totalCount).toBe(0)
  })

  test('those that end before a day are signed ones whose last day lies before it and not in the past, by notice too', async () => {
    const ending = async (endsBefore: string, more = '', asOf = '2026-01-01') =>
      keysIn(await inKreis(asOf, `, endsBefore: "${endsBefore}" ${more}`))
    expect(await ending('2026-12-31')).toEqual(['agr.fern', 'agr.folge'])
    expect(await ending('2026-03-01')).toEqual(['agr.fern', 'agr.folge'])
    expect(await ending('2026-02-28')).toEqual(['agr.fern'])
    expect(await ending('2026-01-31')).toEqual([])
    expect(await ending('2026-12-31', '', '2026-02-01')).toEqual(['agr.folge'])
    expect(await ending('2026-12-31', '', '2026-03-01')).toEqual([])
    expect(await ending('2022-12-31', '', '2022-05-31')).toEqual(['agr.schutz'])
    expect(await ending('2022-12-31', '', '2022-06-01')).toEqual([])
    expect(await ending('2022-12-31', ', statuses: [SUPERSEDED]', '2022-06-01')).toEqual(['agr.schutz'])
  })

  test('statuses and kinds narrow the list, and an unknown kind is told', async () => {
    expect(keysIn(await inKreis('2026-01-01', ', statuses: [DRAFT]'))).toEqual(['agr.entwurf'])
    expect(keysIn(await inKreis('2026-01-01', ', kinds: ["VEREINBARUNG_8A_4"]'))).toEqual(['agr.schutz', 'agr.folge'])
    const { errors } = await server.ask('{ territory(key: "ter.kreis") { agreements(first: 1, kinds: ["ERFUNDEN"]) { totalCount } } }')
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'kinds' } })
  })

  test('of a network are those made in it and those among its circle alone', async () => {
    const ofNetwork = 'network(key: "net.kreis")'
    expect(keysIn(await listed(ofNetwork, '2026-01-01', 'first: 10'))).toEqual(['agr.schutz', 'agr.folge', 'agr.entwurf'])
    expect(keysIn(await listed('institution(key: "inst.fern")', '2026-01-01', 'first: 10'))).toEqual(['agr.fern', 'agr.entwurf'])
  })

  test('walking page by page visits everything once and in order', async () => {
    const keys: string[] = []
    for (let after = ''; ; ) {
      const page: Listed = await listed('territory(key: "ter.kreis")', '2026-01-01', `includeSubtree: true, first: 1 ${after}`)
      expect(page.totalCount).toBe(4)
      keys.push(...keysIn(page))
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(keys).toEqual(keysIn(await inKreis('2026-01-01')))
    const backwards = await listed('territory(key: "ter.kreis")', '2026-01-01', 'includeSubtree: true, last: 2')
    expect(keysIn(backwards)).toEqual(keys.slice(-2))
  })

  test('a tie names the agreement behind it and who claims it', async () => {
    const { network } = await data(
      '{ network(key: "net.kreis", asOf: "2026-01-01") { graph(ties: [COOPERATION, AGREEMENT]) { ties { kind agreement { key } claimedBy { key } } } } }',
    )
    expect(network.graph.ties).toEqual([
      { kind: 'COOPERATION', agreement: { key: 'agr.schutz' }, claimedBy: [{ key: 'inst.traeger' }] },
      { kind: 'AGREEMENT', agreement: { key: 'agr.folge' }, claimedBy: [] },
    ])
  })

  test('what is invented says so, down from its territory', async () => {
    const invented =
      await data(`{ kreis: territory(key: "ter.kreis") { fictional } dorf: territory(key: "ter.dorf") { fictional } ort: territory(key: "ter.ort") { fictional }
      network(key: "net.kreis") { fictional } institution(key: "inst.kita") { fictional latitude longitude } }`)
    expect(invented).toEqual({
      kreis: { fictional: true },
      dorf: { fictional: true },
      ort: { fictional: false },
      network: { fictional: true },
      institution: { fictional: true, latitude: null, longitude: null },
    })
  })

  test('search finds an agreement by its title or kind once it is drafted', async () => {
    const found = async (text: string, asOf: string) =>
      (
        await data(
          'query S($text: String!, $asOf: Date) { search(text: $text, asOf: $asOf, first: 10) { edges { node { ... on Agreement { key } } } } }',
          {
            text,
            asOf,
          },
        )
      ).search.edges.flatMap(({ node }: { node: { key?: string } }) => node.key ?? [])
    expect(await found('aemteruebergreifender', '2026-01-01')).toEqual(['agr.folge'])
    expect(await found('protection agreement', '2026-01-01')).toEqual(expect.arrayContaining(['agr.folge', 'agr.schutz']))
    expect(await found('aemteruebergreifender', '2021-12-31')).toEqual([])
  })

  test('agreements and parties are found again by their ids', async () => {
    const { network } = await data(
      '{ network(key: "net.kreis") { agreements(first: 1) { edges { node { id parties { id } clauses { id } } } } } }',
    )
    const { id, parties, clauses } = network.agreements.edges[0].node
    for (const { id: one } of [{ id }, ...parties, ...clauses])
      expect(await data('query N($id: ID!) { node(id: $id) { id } }', { id: one })).toEqual({ node: { id: one } })
  })
})
