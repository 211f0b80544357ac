import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { aServerWith, type PeopleServer } from '../testing/people.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const network = 'net.musterkreis.ks'
const fields = `__typename ... on Proposal { key version command status word answer decidedOn author { key } decider { key } institution { key } network { key } subject { __typename key } viewerMay }
  ... on Refused { problems { field message } } ... on EditConflict { fields { field yours theirs } theirs { version } }`

for (const place of await testPlaces()) {
  describe(`A proposal on ${place.name}`, () => {
    let server: PeopleServer
    let store: Store
    let institution = ''
    const act = async (who: string | null, verb: string, type: string, input: object) => {
      const { data, errors } = await server.askAs(who, `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
      return errors ? { code: errors[0]!.extensions.code } : data[verb]
    }
    const propose = (command: string, input: object, more = {}) =>
      act('stelle', 'proposeChange', 'ProposeChangeInput', { network, institution, command, input: JSON.stringify(input), ...more })
    const plan = (title: string) => ({ subject: network, title, plannedOn: '2026-01-01' })
    const actions = () => Array.from(store.atlas.tables.action.rows(), (row) => store.atlas.tables.action.columns.title.at(row))

    beforeAll(async () => {
      server = await aServerWith(
        place,
        ({ atlas }) => {
          institution = memberOf(atlas)
          return {
            koordination: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
            stelle: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: institution } }],
            andere: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } }],
            analyse: [{ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }],
          }
        },
        async ({ writer }) => {
          for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'test', set)
        },
      )
      store = server.store
    })
    afterAll(() => server.close())

    test('is made by a partner, and carried out together with the decision, in one revision', async () => {
      const made = await propose('planAction', plan('Gemeinsamer Fachtag'), { word: 'Das haben wir am Rande besprochen.' })
      expect(made).toMatchObject({
        __typename: 'Proposal',
        command: 'planAction',
        status: 'OPEN',
        author: { key: 'stelle' },
        institution: { key: institution },
        network: { key: network },
        subject: { __typename: 'Network', key: network },
        viewerMay: ['withdrawProposal'],
      })
      expect(actions()).not.toContain('Gemeinsamer Fachtag')
      const before = store.atlas.revision
      const accepted = await act('koordination', 'acceptProposal', 'AcceptProposalInput', { proposal: made.key, version: made.version })
      expect(accepted).toMatchObject({ status: 'ACCEPTED', decider: { key: 'koordination' }, decidedOn: '2026-01-01', viewerMay: [] })
      expect(store.atlas.revision).toBe(before + 1)
      expect(actions()).toContain('Gemeinsamer Fachtag')
      expect(await act('koordination', 'acceptProposal', 'AcceptProposalInput', { proposal: made.key, version: accepted.version })).toEqual(
        { code: 'FORBIDDEN' },
      )
    })

    test('is carried out otherwise, declined with a word, or withdrawn', async () => {
      const [one, two, three] = [
        await propose('planAction', plan('Fachtag A')),
        await propose('planAction', plan('Fachtag B')),
        await propose('planAction', plan('Fachtag C')),
      ]
      expect(
        await act('koordination', 'acceptProposal', 'AcceptProposalInput', {
          proposal: one.key,
          version: one.version,
          input: JSON.stringify(plan('Fachtag im Herbst')),
          answer: 'Lieber im Herbst.',
        }),
      ).toMatchObject({ status: 'CHANGED', answer: 'Lieber im Herbst.' })
      expect(actions()).toContain('Fachtag im Herbst')
      expect(
        await act('koordination', 'declineProposal', 'DeclineProposalInput', { proposal: two.key, version: two.version, answer: ' ' }),
      ).toMatchObject({
        problems: [{ field: 'answer' }],
      })
      expect(
        await act('koordination', 'declineProposal', 'DeclineProposalInput', {
          proposal: two.key,
          version: two.version,
          answer: 'Dieses Jahr nicht.',
        }),
      ).toMatchObject({ status: 'DECLINED' })
      expect(await act('koordination', 'withdrawProposal', 'ProposalInput', { proposal: three.key, version: three.version })).toEqual({
        code: 'FORBIDDEN',
      })
      expect(await act('stelle', 'withdrawProposal', 'ProposalInput', { proposal: three.key, version: three.version })).toMatchObject({
        status: 'WITHDRAWN',
      })
      for (const title of ['Fachtag A', 'Fachtag B', 'Fachtag C']) expect(actions()).not.toContain(title)
    })

    test('that cannot be carried out is refused when it is made, and nothing of it stays', async () => {
      const before = store.atlas.revision
      expect(await propose('planAction', plan('<b>Fachtag</b>'))).toMatchObject({ __typename: 'Refused', problems: [{ field: 'title' }] })
      expect(await propose('planAction', { ...plan('Fachtag'), subject: 'net.ratingen.ks' })).toEqual({ code: 'FORBIDDEN' })
      expect(await propose('planAction', { ...plan('Fachtag'), colour: 'red' })).toEqual({ code: 'BAD_USER_INPUT' })
      for (const command of ['undo', 'closeAccount', 'grantRole', 'acceptProposal', 'writeComment', 'toString', 'constructor'])
        expect(await propose(command, {}), command).toEqual({ code: 'BAD_USER_INPUT' })
      expect(await act('stelle', 'proposeChange', 'ProposeChangeInput', { network, command: 'planAction', input: '{' })).toEqual({
        code: 'BAD_USER_INPUT',
      })
      expect(store.atlas.revision).toBe(before)
      expect(actions()).not.toContain('Fachtag')
    })

    test('lends rights to do, not to see: what the partner may not see is not there for it, and what is not yours in a conflict is not told', async () => {
      const mine = store.atlas.idOfKey('institution', institution)!
      const { agreement, agreementParty } = store.atlas.tables
      const row = [...agreement.rows()].find(
        (one) =>
          agreement.columns.documentUrl.at(one) !== null &&
          agreement.columns.networks.at(one).includes(store.atlas.idOfKey('network', network)!) &&
          [...agreementParty.referring('agreement', agreement.id.at(one)!)].every(
            (party) => agreementParty.columns.institution.at(party) !== mine,
          ),
      )!
      const key = agreement.key.at(row)
      const link = (documentUrl: string, version: number) => ({ key, version, documentUrl })
      const linked = await server.askAs(
        'koordination',
        'mutation ($input: LinkDocumentInput!) { linkDocument(input: $input) { __typename } }',
        { input: link('https://geheim.example/vereinbarung', store.atlas.revision) },
      )
      expect(linked.data.linkDocument.__typename).toBe('Agreement')
      const answer = await propose('linkDocument', link('https://anders.example/', 1))
      expect(JSON.stringify(answer)).not.toContain('geheim')
      expect(answer).toEqual(
        (await server.askAs('stelle', `{ agreement(key: "${key}") { key } }`)).errors
          ? { code: 'NOT_FOUND' }
          : expect.objectContaining({ __typename: 'EditConflict', fields: [expect.objectContaining({ theirs: null })] }),
      )
      const need = await server.askAs(
        'koordination',
        'mutation ($input: VoiceNeedInput!) { voiceNeed(input: $input) { ... on Need { key version } } }',
        { input: { subject: network, category: 'WISSEN', text: 'Nur unter uns gesagt' } },
      )
      expect(await propose('rewordNeed', { key: need.data.voiceNeed.key, version: 0, text: 'Anders' })).toEqual({ code: 'NOT_FOUND' })
    })

    test('keeps what was tried out, and nothing else that was written beside it', async () => {
      const text = `{ "subject": "${network}", "title": "\\u003cb>Kim Beispiel, geb. 03.05.2015", "title": "Klarer Titel", "plannedOn": "2026-01-01" }`
      const made = await act('stelle', 'proposeChange', 'ProposeChangeInput', { network, command: 'planAction', input: text })
      expect(made.__typename).toBe('Proposal')
      const { columns, key } = store.atlas.tables.proposal
      const row = [...store.atlas.tables.proposal.rows()].find((one) => key.at(one) === made.key)!
      expect(columns.input.at(row)).toBe(JSON.stringify({ ...plan('Klarer Titel'), title: 'Klarer Titel' }))
      await act('stelle', 'withdrawProposal', 'ProposalInput', { proposal: made.key, version: made.version })
    })

    test('is open again when whoever accepted it takes that back, and what it did is gone', async () => {
      const made = await propose('planAction', plan('Voreilig angenommen'))
      await act('koordination', 'acceptProposal', 'AcceptProposalInput', { proposal: made.key, version: made.version })
      expect(actions()).toContain('Voreilig angenommen')
      const { data } = await server.askAs('koordination', 'mutation { undo(input: {}) { __typename } }')
      expect(data.undo.__typename).toBe('Edit')
      expect(actions()).not.toContain('Voreilig angenommen')
      const { data: read } = await server.askAs(
        'koordination',
        '{ network(key: "net.musterkreis.ks") { proposals(first: 100, statuses: [OPEN]) { edges { node { key version } } } } }',
      )
      const again = read.network.proposals.edges
        .map(({ node }: { node: { key: string; version: number } }) => node)
        .find(({ key }: { key: string }) => key === made.key)
      expect(await act('stelle', 'withdrawProposal', 'ProposalInput', { proposal: made.key, version: again.version })).toMatchObject({
        status: 'WITHDRAWN',
      })
    })

    test('that meets what others changed meanwhile is answered as a conflict, and stays open', async () => {
      const { key, version } = await newAction('Runder Tisch')
      const made = await propose('changeAction', { key, version, title: 'Runder Tisch Frühe Hilfen' })
      expect(made.__typename).toBe('Proposal')
      const changed = await server.askAs(
        'koordination',
        'mutation ($input: ChangeActionInput!) { changeAction(input: $input) { __typename } }',
        {
          input: { key, version, title: 'Arbeitskreis' },
        },
      )
      expect(changed.data.changeAction.__typename).toBe('Action')
      const before = store.atlas.revision
      expect(
        await act('koordination', 'acceptProposal', 'AcceptProposalInput', { proposal: made.key, version: made.version }),
      ).toMatchObject({
        __typename: 'EditConflict',
        fields: [{ field: 'title', yours: 'Runder Tisch Frühe Hilfen', theirs: 'Arbeitskreis' }],
      })
      expect(store.atlas.revision).toBe(before)
      expect(
        await act('koordination', 'acceptProposal', 'AcceptProposalInput', {
          proposal: made.key,
          version: made.version,
          input: JSON.stringify({ key, version: before, title: 'Runder Tisch Frühe Hilfen' }),
        }),
      ).toMatchObject({ status: 'CHANGED' })
    })

    test('is made by those who belong to the network, decided by those who coordinate it, and seen by nobody else', async () => {
      const made = await propose('planAction', plan('Unter vier Augen'))
      for (const who of ['andere', 'analyse'])
        expect(
          await act(who, 'proposeChange', 'ProposeChangeInput', { network, command: 'planAction', input: JSON.stringify(plan('x')) }),
        ).toEqual({ code: 'FORBIDDEN' })
      expect(await act('andere', 'acceptProposal', 'AcceptProposalInput', { proposal: made.key, version: made.version })).toEqual({
        code: 'NOT_FOUND',
      })
      expect(await act('stelle', 'acceptProposal', 'AcceptProposalInput', { proposal: made.key, version: made.version })).toEqual({
        code: 'FORBIDDEN',
      })
      const seen = (who: string | null) =>
        server.askAs(
          who,
          `{ network(key: "${network}") { proposals(first: 1, statuses: [OPEN]) { totalCount } } myProposals(first: 1) { totalCount } changes(since: ${made.version - 1}, first: 5) { edges { node { subject { key ... on Proposal { input } } } } } }`,
        )
      expect((await seen('koordination')).data).toMatchObject({ network: { proposals: { totalCount: 1 } }, myProposals: { totalCount: 0 } })
      expect((await seen('stelle')).data.myProposals.totalCount).toBeGreaterThan(4)
      for (const who of ['andere', 'analyse', null]) {
        const answer = await seen(who)
        expect(JSON.stringify(answer)).not.toContain('Unter vier Augen')
        expect(answer.data?.network?.proposals.totalCount ?? 0).toBe(0)
      }
    })

    const newAction = async (title: string): Promise<{ key: string; version: number }> => {
      const { data } = await server.askAs(
        'koordination',
        'mutation ($input: PlanActionInput!) { planAction(input: $input) { ... on Action { key version } } }',
        {
          input: plan(title),
        },
      )
      return data.planAction
    }
  })
}

/** The first of the institutions that were recorded as members. */
const memberOf = (atlas: Store['atlas']): string => {
  const { membership, institution } = atlas.tables
  const [first] = membership.referring('network', atlas.idOfKey('network', network)!)
  return institution.key.at(atlas.rowOf(membership.columns.institution.at(first!)))
}
