import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Account, accountOrNone } from '../account/index.ts'
import type { View } from '../atlas/view.ts'
import { connectionOf } from '../graphql/connection.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { byParts } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { shownByFacts, Subject, subjectOfFact } from '../graphql/subject.ts'
import { Institution, institutionOf } from '../institution/index.ts'
import { Network, networkOf } from '../network/index.ts'
import { readerOf } from '../rights/reader.ts'
import { rightsOf } from '../rights/rights.ts'
import { subjectOfChange } from './subjectOfChange.ts'
import { maySeeProposal, proposalPolicy } from './proposal.policy.ts'

export type ProposalStatus = 'OPEN' | 'ACCEPTED' | 'CHANGED' | 'DECLINED' | 'WITHDRAWN'

export const ProposalStatusEnum = enumType<ProposalStatus>('ProposalStatus', 'What has become of a proposal.', {
  OPEN: 'Nobody has decided yet.',
  ACCEPTED: 'It was carried out as it was proposed.',
  CHANGED: 'It was carried out otherwise than it was proposed.',
  DECLINED: 'It was declined, with a word.',
  WITHDRAWN: 'Who made it has taken it back.',
})

@objectType('Proposal', 'A change that somebody who may not make it asks those to make who may.', { implements: [Subject] })
export class Proposal extends Recorded {
  get table() {
    return this.view.atlas.tables.proposal
  }

  @shows(() => Int, proposalPolicy, 'The revision of its last change. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }

  @shows(() => String, proposalPolicy, 'The mutation that would make the change.')
  get command(): string {
    return this.table.columns.command.at(this.row)
  }

  @shows(() => String, proposalPolicy, 'JSON of the input of that mutation, as it was proposed.')
  get input(): string {
    return this.table.columns.input.at(this.row)
  }

  @shows(
    () => Subject,
    proposalPolicy,
    'What it would change, or to what it would add something; null when that is gone or not yours to see.',
    { nullable: true },
  )
  get subject(): Subject | null {
    const id = subjectOfChange(this.view.atlas, this)
    return id === null ? null : subjectOfFact(this.view, id)
  }

  @shows(() => Account, proposalPolicy, 'Who proposes it.')
  get author(): Account {
    return new Account(this.table.columns.author.at(this.row))
  }

  @shows(() => DateTimeScalar, proposalPolicy, 'When it was made.')
  get proposedAt(): string {
    return this.table.columns.proposedAt.at(this.row)
  }

  @shows(() => Institution, proposalPolicy, 'The institution in whose name it is proposed.', { nullable: true })
  get institution(): Institution | null {
    const id = this.table.columns.institution.at(this.row)
    return id === null ? null : institutionOf(this.view, id)
  }

  @shows(() => Network, proposalPolicy, 'The network whose coordinators decide.', { nullable: true })
  get network(): Network | null {
    const id = this.table.columns.network.at(this.row)
    return id === null ? null : networkOf(this.view, id)
  }

  @shows(() => String, proposalPolicy, 'A word to those who decide.', { nullable: true })
  get word(): string | null {
    return this.table.columns.word.at(this.row)
  }

  @shows(() => ProposalStatusEnum, proposalPolicy, 'What has become of it.')
  get status(): ProposalStatus {
    return this.table.columns.outcome.at(this.row) ?? 'OPEN'
  }

  @shows(() => DateScalar, proposalPolicy, 'The day on which it was decided or withdrawn.', { nullable: true })
  get decidedOn(): Day | null {
    return this.table.columns.decidedOn.at(this.row)
  }

  @shows(() => Account, proposalPolicy, 'Who has decided.', { nullable: true })
  get decider(): Account | null {
    return accountOrNone(this.table.columns.decider.at(this.row))
  }

  @shows(() => String, proposalPolicy, 'A word of who has decided.', { nullable: true })
  get answer(): string | null {
    return this.table.columns.answer.at(this.row)
  }
}

export const ProposalConnection = connectionOf('Proposal', () => Proposal, proposalPolicy, 'proposals')
export type Proposals = InstanceType<typeof ProposalConnection<Proposal, Proposal>>

/** The newest first. */
export const proposalOrder = byParts<Proposal>((proposal) => [-proposal.factId])

/** The proposals at these rows that the viewer may see. */
export const proposalsAt = (view: View, rows: Iterable<number>): Proposal[] => {
  const { atlas, viewer } = view
  const [rights, facts, table] = [rightsOf(atlas, viewer), readerOf(atlas), atlas.tables.proposal]
  return [...rows].filter((row) => maySeeProposal(rights, facts, table.fact(row) as never)).map((row) => new Proposal(view, row))
}

shownByFacts('proposal', Proposal, (view, row) => proposalsAt(view, [row])[0] ?? null)
