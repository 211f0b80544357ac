import { musterkreisSet } from '@geflecht/demo'
import { addDays, cooperationForms, institutionTypes, sectors } from '@geflecht/domain'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import WebSocket from 'ws'
import { aQuestionServer, documentTo, keysOf, nodesOf, questionOf, type QuestionServer } from '../testing/questions.ts'

const inst = (slug: string) => `inst.musterkreis.${slug}`

describe('What another program asks', () => {
  let asked: QuestionServer
  beforeAll(async () => {
    asked = await aQuestionServer()
  }, 120_000)
  afterAll(() => asked.close())
  const answerTo = (key: string, variables?: Record<string, unknown>) => asked.answerTo(key, 'analyst', variables)

  // AGS 05158028 is Ratingen. Nobody’s attendance at its older network is documented, so none of the nineteen groups of § 3 Abs. 2 KKG.
  test('K1: the two networks of Ratingen with their coverage', async () => {
    const { networks } = (await answerTo('K1')).territory
    expect(networks.map(({ key, coverage }: { key: string; coverage: { counts: object } }) => [key, coverage.counts])).toEqual([
      ['net.ratingen.fh-ks', expect.objectContaining({ covered: 0, notDocumented: 19 })],
      ['net.ratingen.ks', expect.objectContaining({ covered: 5, partial: 4, notDocumented: 3 })],
    ])
  })

  // mainTies.ts, form FALLUEBERGABE from level 4: court – ASD; ASD – shelter, police; police – prosecutor, shelter – Kreisjugendamt.
  test('K2: by case transfer from level 4 the court reaches one institution in one step and three in two', async () => {
    const reached = async (variables: object) =>
      nodesOf((await answerTo('K2', { ...variables })).institution.neighbours).map(({ steps, institution }) => [steps, institution.key])
    const three = [
      [1, inst('asd')],
      [2, inst('inobhutnahme')],
      [2, inst('kreispolizei')],
    ]
    expect(await reached({})).toEqual(three)
    expect(await reached({ depth: 1 })).toEqual(three.slice(0, 1))
    expect(await reached({ depth: 3 })).toEqual([...three, [3, inst('kreisjugendamt')], [3, inst('staatsanwaltschaft')]])
    expect(await reached({ minLevel: 5 })).toEqual([])
    const { neighbours } = (await answerTo('K2', { first: 2 })).institution
    expect([neighbours.totalCount, neighbours.pageInfo.hasNextPage]).toEqual([3, true])
    expect(await reached({ first: 2, after: neighbours.pageInfo.endCursor })).toEqual(three.slice(2))
  })

  test('K2: says what it does not understand, and tells the public of no cooperation', async () => {
    const fault = async (variables: object) =>
      (await asked.server.askAs('analyst', documentTo('K2'), { ...questionOf('K2').variables, ...variables })).errors?.[0]?.extensions
    expect(await fault({ depth: 4 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'depth' })
    expect(await fault({ forms: ['TANZEN'] })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'forms' })
    const { data } = await asked.server.askAs(null, documentTo('K2'), { ...questionOf('K2').variables })
    expect(data.institution.neighbours).toMatchObject({ totalCount: 0, edges: [] })
  })

  // ratingen.ts: both are represented at the kick-off, each by a sentence about S003.
  test('K3: the path over the kick-off rests on what S003 says of each', async () => {
    const { path } = await answerTo('K3')
    expect([path.length, path.from.key, path.to.key]).toEqual([2, 'inst.ratingen.suchtberatung', 'inst.ratingen.familiengericht'])
    for (const { ties } of path.steps) {
      expect(ties.map(({ kind }: { kind: string }) => kind)).toEqual(['CO_ATTENDANCE'])
      expect(
        ties[0].provenance.map(({ source, confidence }: { source: { key: string }; confidence: string }) => [source.key, confidence]),
      ).toEqual([['S003', 'STATED']])
    }
  })

  // Signed agreements whose last day is on or after the day and before 31 December 2026 (validTo is the day after it); of Kreis Mettmann none is documented.
  test('K4: agreements that end before the end of 2026, whole and page by page', async () => {
    const day = '2026-01-01'
    const before = '2026-12-31'
    const ending = musterkreisSet.agreement
      .filter(
        ({ signedOn, terminatedOn, validTo }) =>
          signedOn !== null && terminatedOn === null && validTo !== null && day < validTo && validTo <= before,
      )
      .map(({ key }) => key)
    expect(ending).toContain('agr.musterkreis.grundsatz-fh')
    expect(addDays('2026-09-20', 1)).toBe(musterkreisSet.agreement.find(({ key }) => key === 'agr.musterkreis.grundsatz-fh')?.validTo)
    const { agreements } = (await answerTo('K4')).territory
    expect(new Set(keysOf(nodesOf(agreements)))).toEqual(new Set(ending))
    const first = (await answerTo('K4', { first: 2 })).territory.agreements
    const rest = (await answerTo('K4', { first: 100, after: first.pageInfo.endCursor })).territory.agreements
    expect([...nodesOf(first), ...nodesOf(rest)].map(({ key }) => key)).toEqual(keysOf(nodesOf(agreements)))
    expect((await answerTo('K4', { ags: '05158000' })).territory.agreements.totalCount).toBe(0)
  })

  // S003: three carriers without an agreement are what is critical in Ratingen; nothing else of the town is.
  test('K5: three critical gaps, one at a time by cursor, and every change since a revision', async () => {
    const all = await answerTo('K5')
    expect(all.territory.gaps.totalCount).toBe(3)
    const found: string[] = []
    for (let after: string | null = null; ; ) {
      const { gaps }: { gaps: { edges: { node: { key: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = (
        await answerTo('K5', { first: 1, after })
      ).territory
      found.push(...nodesOf(gaps).map(({ key }) => key))
      if (!gaps.pageInfo.hasNextPage) break
      after = gaps.pageInfo.endCursor
    }
    expect(found).toEqual(keysOf(nodesOf(all.territory.gaps)))
    const { revision } = asked.server.store.atlas
    // The second revision brought the whole Musterkreis: after the first hundred changes the client does not have it whole.
    expect([nodesOf(all.changes)[0].revision, all.changes.pageInfo.hasNextPage, all.changes.revision]).toEqual([2, true, 1])
    expect((await answerTo('K5', { since: revision })).changes).toMatchObject({ edges: [], revision })
  })

  // domain.md counts 17 sectors and 67 types; the catalogues of the domain are the lists.
  test('K6: every vocabulary with stable keys, in German and English', async () => {
    const lists = await answerTo('K6')
    expect([lists.sectors.length, lists.institutionTypes.length, lists.cooperationForms.length, lists.gapRules.length]).toEqual([
      sectors.length,
      institutionTypes.length,
      cooperationForms.length,
      30,
    ])
    expect([sectors.length, institutionTypes.length]).toEqual([17, 67])
    for (const [name, terms] of Object.entries(lists) as [string, { key: string; de: string; en: string }[]][]) {
      expect(new Set(keysOf(terms)).size, name).toBe(terms.length)
      expect(
        terms.filter(({ de, en }) => !de || !en),
        name,
      ).toEqual([])
    }
    expect(lists.sectors[0]).toEqual({ key: 'jugendhilfe', de: 'Kinder- und Jugendhilfe', en: 'Child and youth welfare' })
  })

  // ratingen.ts: fifteen are represented, one of them the Jugendamt. Said again with a head count and another role, nobody is doubled.
  test('K7: attendance said twice is written once, also when the answer was lost', async () => {
    const meeting = 'evt.ratingen.2023-05-03-auftakt'
    const { store } = asked.server
    const { meeting: before } = (
      await asked.server.askAs('coordinator', '{ meeting(key: "evt.ratingen.2023-05-03-auftakt") { version participations { key } } }')
    ).data
    expect(before.participations).toHaveLength(15)
    const input = {
      meeting,
      version: before.version,
      attendance: (questionOf('K7').variables['input'] as { attendance: object[] }).attendance,
    }
    const say = async (more: object = {}, headers: Record<string, string> = {}) =>
      (await asked.server.ask(documentTo('K7'), { input: { ...input, ...more } }, { ...asked.server.headersOf('coordinator'), ...headers }))
        .data.recordAttendance
    const named = { 'x-edit': 'k7-f00df00df00df00d' }
    const first = await say({}, named)
    const written = store.atlas.revision
    expect(first).toMatchObject({ __typename: 'Meeting', key: meeting, version: written })
    expect(first.participations).toHaveLength(15)
    expect(
      first.participations.find(({ institution }: { institution: { key: string } }) => institution.key === 'inst.ratingen.polizei'),
    ).toMatchObject({
      headcount: 2,
      role: { key: 'VERTRETEN' },
    })
    expect(
      first.participations.find(({ institution }: { institution: { key: string } }) => institution.key === 'inst.ratingen.jugendamt'),
    ).toMatchObject({
      role: { key: 'KOORDINATION' },
    })
    // The same order again, as after a lost answer: the same answer.
    expect(await say({}, named)).toEqual(first)
    // The same content in an order of its own: nothing to write.
    expect(await say({ version: first.version })).toEqual(first)
    expect(store.atlas.revision).toBe(written)
    expect((await asked.server.askAs('analyst', documentTo('K7'), { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('K8: whoever follows a network is told of a change, and after a break of all that was missed', async () => {
    const { store } = asked.server
    const since = store.atlas.revision
    const follow = (variables: object) => {
      const heard: { revision: number; kind: string; subject: { __typename: string; key: string } }[] = []
      const client = createClient({
        url: `${asked.server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: asked.server.headersOf('coordinator'),
      })
      const faults: unknown[] = []
      client.subscribe(
        { query: documentTo('K8'), variables: { network: 'net.ratingen.ks', ...variables } },
        { next: ({ data }) => data && heard.push(data['changed'] as never), error: (fault) => faults.push(fault), complete: () => {} },
      )
      return { heard, faults, end: () => client.dispose() }
    }
    const live = follow({ since })
    try {
      const plan = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { __typename ... on Meeting { key } } }'
      const { data } = await asked.server.askAs('coordinator', plan, {
        input: { network: 'net.ratingen.ks', title: 'Zweites Treffen', startsOn: '2026-03-04' },
      })
      expect(data.planMeeting.__typename).toBe('Meeting')
      const told = { revision: since + 1, kind: 'ADDED', subject: { __typename: 'Meeting', key: data.planMeeting.key } }
      await vi.waitFor(() => expect(live.heard).toMatchObject([told]), { timeout: 20_000, interval: 20 })
      const late = follow({ since })
      await vi.waitFor(() => expect(late.heard).toEqual(live.heard), { timeout: 20_000, interval: 20 })
      expect([...live.faults, ...late.faults]).toEqual([])
      await late.end()
    } finally {
      await live.end()
    }
  })

  // ratingen.ts: S003 says so, X03 gives the day.
  test('K9: the network of Ratingen rests on an article and on the town’s page', async () => {
    const { provenance } = (await answerTo('K9')).network
    expect(
      provenance.map(({ source, confidence, lastConfirmedOn }: { source: { key: string }; confidence: string; lastConfirmedOn: null }) => [
        source.key,
        confidence,
        lastConfirmedOn,
      ]),
    ).toEqual([
      ['S003', 'STATED', null],
      ['X03', 'DERIVED', null],
    ])
  })

  // circles.ts: 43 members of the main network; joinedLater in memberships.ts says who came after its first day, and five others have left or only guested.
  test('K10: the graph on two days, every tie between two of its nodes', async () => {
    const graphOn = async (asOf: string) => (await answerTo('K10', { asOf })).network.graph
    const now = await graphOn('2026-01-01')
    expect(now.institutions).toHaveLength(43)
    const nodes = new Set(keysOf(now.institutions))
    for (const { from, to, validFrom } of now.ties) {
      expect(nodes.has(from.key) && nodes.has(to.key)).toBe(true)
      expect(validFrom === null || validFrom <= '2026-01-01').toBe(true)
    }
    expect(new Set(now.ties.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['COOPERATION', 'AGREEMENT', 'HANDOVER']))
    const then = await graphOn('2022-09-14')
    const since = musterkreisSet.membership.filter(
      ({ network, status, body, validFrom, validTo }) =>
        network === 'net.musterkreis.ks' &&
        body === null &&
        status === 'ACTIVE' &&
        validFrom !== null &&
        validFrom <= '2022-09-14' &&
        (validTo === null || validTo > '2022-09-14'),
    )
    expect(then.institutions).toHaveLength(since.length)
    expect(then.ties.length).toBeLessThan(now.ties.length)
  })

  // mainTies.ts holds no tie of Caritas and court: what one side says first is unconfirmed until the other speaks; the lower level counts.
  test('K11: a cooperation that a partner reports is unconfirmed until the other side has spoken', async () => {
    const say = async (who: 'partner' | 'coordinator', input: object) => (await asked.answerTo('K11', who, { input })).claimCooperation
    const { input } = questionOf('K11').variables as { input: { by: string; with: string } }
    const one = await say('partner', input)
    expect(one).toMatchObject({ __typename: 'Cooperation', confirmed: false, level: 2, claims: [{ by: { key: input.by }, level: 2 }] })
    const isConfirmed = async () => {
      const query = 'query ($key: String!) { institution(key: $key) { cooperations { key confirmed } } }'
      const { data } = await asked.server.askAs('partner', query, { key: input.by })
      return data.institution.cooperations.find(({ key }: { key: string }) => key === one.key).confirmed
    }
    expect(await isConfirmed()).toBe(false)
    const two = await say('coordinator', { by: input.with, with: input.by, level: 3, forms: ['FALLBERATUNG'], version: one.version })
    expect(two).toMatchObject({ key: one.key, confirmed: true, level: 2, perceptionGap: 1 })
    expect(await isConfirmed()).toBe(true)
  })

  // Four institutions are counselling centres for addiction; three have the word in their name, the fourth only in its type. No agreement or network is called so.
  test('K12: “Sucht” finds names and types, in whatever case', async () => {
    const found = async (text: string) => nodesOf((await answerTo('K12', { text })).search).map(({ key }) => key)
    const four = [
      'inst.ratingen.suchtberatung',
      inst('suchtberatung'),
      'inst.olsberg.caritas-suchtberatung',
      inst('suchtberatung-falkenmuehl'),
    ]
    expect(await found('Sucht')).toEqual(four)
    expect(await found('SUCHT')).toEqual(four)
    expect(new Set(await found('Erlenbrueck'))).toEqual(new Set(await found('erlenbrück')))
  })
})
