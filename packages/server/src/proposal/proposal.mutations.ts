import type { Row } from '../fact/concepts.ts'
import type { RequestContext } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { carryOut, found, foundOrNone, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import type { Viewer } from '../rights/viewer.ts'
import { AcceptProposalInput, DeclineProposalInput, ProposalInput, ProposeChangeInput } from './proposal.inputs.ts'
import { mayDecideProposal, mayPropose, maySeeProposal, mayWithdrawProposal } from './proposal.policy.ts'
import { Proposal } from './proposal.type.ts'
import { changeOf, rehearse } from './proposedChange.ts'

const ProposalResult = resultOf('Proposal', () => Proposal)

const deciders = 'Who coordinates the network may, as long as nobody has decided.'

@root()
export class ProposalMutations {
  @does(
    () => ProposalResult,
    decidedByCommand,
    'Propose a change that you may not make yourself to the coordinators of a network. It is tried out at once and refused when it could not be carried out. Who belongs to the network may.',
  )
  proposeChange(
    @takes('input', () => ProposeChangeInput, 'What, to whom.') input: ProposeChangeInput,
    @inContext() context: RequestContext,
  ) {
    const { viewer } = context
    const run = changeOf(input)
    return carryOut(context, {
      command: 'proposeChange',
      whoMay: 'Who belongs to the network may.',
      may: (rights, draft) =>
        mayPropose(rights, draft, { id: found(draft, rights, 'network', input.network) }) &&
        (input.institution == null || rights.speaksFor(found(draft, rights, 'institution', input.institution))),
      async decide(draft, rights, tx) {
        await rehearse(run, context, asCoordinatorOf(viewer, input.network), draft, tx)
        return draft.add('proposal', `proposal.${draft.revision}`, {
          command: input.command,
          // Of what is written twice, or escaped, only what was tried out is kept.
          input: JSON.stringify(JSON.parse(input.input)),
          author: viewer.account!.id,
          institution: foundOrNone(draft, rights, 'institution', input.institution),
          network: found(draft, rights, 'network', input.network),
          word: input.word?.trim() || null,
          proposedAt: draft.at,
          decidedOn: null,
          outcome: null,
          decider: null,
          answer: null,
        })
      },
    })
  }

  @does(
    () => ProposalResult,
    decidedByCommand,
    `Carry a proposal out, as it is or with another input, together with the decision: both or neither. A conflict is answered with both versions. ${deciders}`,
  )
  acceptProposal(
    @takes('input', () => AcceptProposalInput, 'Which, and how.') input: AcceptProposalInput,
    @inContext() context: RequestContext,
  ) {
    return deciding(context, 'acceptProposal', input, async (proposal, draft, tx) => {
      const changed = input.input != null && !sameJson(input.input, proposal.input)
      await changeOf({ command: proposal.command, input: input.input ?? proposal.input })(context, context.viewer, draft, tx)
      return { outcome: changed ? 'CHANGED' : 'ACCEPTED', answer: input.answer?.trim() || null }
    })
  }

  @does(() => ProposalResult, decidedByCommand, `Decline a proposal, with a word. ${deciders}`)
  declineProposal(
    @takes('input', () => DeclineProposalInput, 'Which, and why.') input: DeclineProposalInput,
    @inContext() context: RequestContext,
  ) {
    return deciding(context, 'declineProposal', input, () => {
      if (input.answer.trim() === '')
        throw Refused.because(input.proposal, { en: 'Say why it is declined.', de: 'Geben Sie an, warum Sie ablehnen.', field: 'answer' })
      return { outcome: 'DECLINED', answer: input.answer.trim() }
    })
  }

  @does(() => ProposalResult, decidedByCommand, 'Take back a proposal of your own, as long as nobody has decided.')
  withdrawProposal(@takes('input', () => ProposalInput, 'Which.') input: ProposalInput, @inContext() context: RequestContext) {
    return deciding(context, 'withdrawProposal', input, () => ({ outcome: 'WITHDRAWN' }))
  }
}

type ProposalRow = Row<'proposal'>
type Errand = Parameters<typeof carryOut>[1]

const deciding = (
  context: RequestContext,
  command: string,
  { proposal: key, version }: ProposalInput,
  decide: (
    proposal: ProposalRow,
    draft: Draft,
    tx: Parameters<Errand['decide']>[2],
  ) => Partial<ProposalRow> | Promise<Partial<ProposalRow>>,
) =>
  carryOut(context, {
    command,
    whoMay: command === 'withdrawProposal' ? 'Who has made it may, as long as nobody has decided.' : deciders,
    may: (rights, draft) =>
      (command === 'withdrawProposal' ? mayWithdrawProposal : mayDecideProposal)(rights, draft, proposalNamed(draft, rights, key)),
    async decide(draft, rights, tx) {
      const proposal = proposalNamed(draft, rights, key)
      if (proposal.version > version)
        throw Refused.because(key, {
          en: 'It has changed since you looked; look at it again.',
          de: 'Der Vorschlag hat sich geändert, seit Sie ihn gelesen haben. Lesen Sie ihn noch einmal.',
          field: 'version',
        })
      const decided = await decide(proposal, draft, tx)
      draft.amend('proposal', proposal.id, { ...decided, decidedOn: context.today, decider: context.viewer.account!.id })
      return proposal.id
    },
  })

/** @throws the fault NOT_FOUND also for one that the viewer may not see. */
const proposalNamed = (draft: Draft, rights: Rights, key: string): ProposalRow => {
  const proposal = draft.get('proposal', found(draft, rights, 'proposal', key))!
  if (!maySeeProposal(rights, draft, proposal)) throw notFound('proposal with the key', key, 'Take keys from earlier answers.')
  return proposal
}

/** Whoever proposes is lent the rights of those who would decide, for a rehearsal of which nothing stays; what may not be seen is not there all the same. */
const asCoordinatorOf = (viewer: Viewer, network: string): Viewer => ({
  ...viewer,
  grants: [...viewer.grants, { role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
  eyes: viewer,
})

const sameJson = (one: string, other: string): boolean => JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other))
