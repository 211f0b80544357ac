import { type RequestContext, seenToday } from '../graphql/context.ts'
import { Paging } from '../graphql/connection.ts'
import { adds, addsTo, args, asks, holds, inContext, onRoot, root, takesAll } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { Network } from '../network/index.ts'
import { proposalPolicy } from './proposal.policy.ts'
import {
  type Proposal,
  ProposalConnection,
  proposalOrder,
  type Proposals,
  proposalsAt,
  type ProposalStatus,
  ProposalStatusEnum,
} from './proposal.type.ts'

@args()
export class WhichProposals extends Paging {
  @holds(() => [ProposalStatusEnum], 'Only proposals with one of these statuses; all when left out.', { nullable: true })
  statuses?: ProposalStatus[] | null
}

@addsTo(() => Network)
export class NetworkProposals {
  @adds(() => ProposalConnection, proposalPolicy, 'What was proposed for it, as far as you may see it; the newest first.')
  proposals(@onRoot() { view, factId }: Network, @takesAll(() => WhichProposals) which: WhichProposals): Proposals {
    return listed(proposalsAt(view, view.referring('proposal', 'network', factId)), which)
  }
}

@root()
export class ProposalResolver {
  @asks(() => ProposalConnection, proposalPolicy, 'What you have proposed yourself, the newest first; nothing when you are not signed in.')
  myProposals(@takesAll(() => WhichProposals) which: WhichProposals, @inContext() context: RequestContext): Proposals {
    const view = seenToday(context)
    const { proposal } = context.atlas.tables
    const mine = context.viewer.account?.id
    return listed(
      proposalsAt(
        view,
        [...proposal.rows()].filter((row) => proposal.columns.author.at(row) === mine),
      ),
      which,
    )
  }
}

const listed = (proposals: readonly Proposal[], { statuses, ...paging }: WhichProposals): Proposals =>
  new ProposalConnection(
    sorted(
      proposals.filter(({ status }) => statuses?.includes(status) ?? true),
      proposalOrder,
    ),
    proposalOrder,
    paging,
    (proposal) => proposal,
  )
