import type { Day } from '@geflecht/domain'
import { Agreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { Comment } from '../comment/comment.type.ts'
import { Cooperation } from '../cooperation/index.ts'
import { gapWithKey } from '../gap/gap.type.ts'
import { type Subject, subjectOfFact } from '../graphql/subject.ts'
import { Membership } from '../network/index.ts'
import { mayDecideProposal } from '../proposal/proposal.policy.ts'
import { proposalsAt } from '../proposal/proposal.type.ts'
import { readerOf } from '../rights/reader.ts'
import { type Rights, rightsOf } from '../rights/rights.ts'
import { WorkItem, type WorkKind } from './work.type.ts'

type Waiting = [subject: Subject, since: Day | null, dueOn?: Day | null]

/** How each kind of work is found. */
const found: Readonly<Record<WorkKind, (view: View, rights: Rights, account: string) => Iterable<Waiting>>> = {
  *GAP(view, _rights, account) {
    const { gap } = view.atlas.tables
    for (const row of gap.rows()) {
      if (gap.columns.assignee.at(row) !== account) continue
      const taken = gapWithKey(view, gap.key.at(row))
      if (taken?.status === 'ACKNOWLEDGED') yield [taken, taken.openedOn, taken.dueOn]
    }
  },
  *PROPOSAL(view, rights) {
    const { proposal } = view.atlas.tables
    const facts = readerOf(view.atlas)
    const open = [...proposal.rows()].filter((row) => mayDecideProposal(rights, facts, proposal.fact(row) as never))
    for (const one of proposalsAt(view, open)) yield [one, one.proposedAt.slice(0, 10)]
  },
  *INVITATION(view, rights) {
    const { membership } = view.atlas.tables
    for (const id of rights.ownInstitutions)
      for (const row of view.referring('membership', 'institution', id))
        if (membership.columns.status.at(row) === 'INVITED' && view.phaseOf(membership, row) !== 'ENDED')
          yield [new Membership(view, row), membership.columns.validFrom.at(row)]
  },
  *SIGNATURE(view, rights) {
    const { agreement, signedOn } = view.atlas.tables.agreementParty.columns
    for (const id of rights.ownInstitutions)
      for (const row of view.referring('agreementParty', 'institution', id)) {
        if (signedOn.at(row) !== null) continue
        const unsigned = new Agreement(view, view.rowOf(agreement.at(row)))
        if (unsigned.status === 'NEGOTIATION') yield [unsigned, unsigned.table.columns.negotiatedSince.at(unsigned.row)]
      }
  },
  *CONFIRMATION(view, rights) {
    for (const id of rights.ownInstitutions)
      for (const column of ['from', 'to'] as const)
        for (const row of view.validReferring('cooperation', column, id)) {
          const tie = new Cooperation(view, row)
          const [stated, ...more] = tie.claims
          if (stated && more.length === 0 && stated.level > 0 && !rights.speaksFor(stated.by.factId)) yield [tie, stated.verifiedOn]
        }
  },
  *MENTION(view, _rights, account) {
    const { comment } = view.atlas.tables
    for (const row of comment.rows()) {
      if (!comment.columns.mentions.at(row).includes(account)) continue
      const mention = subjectOfFact(view, comment.id.at(row)!)
      if (!(mention instanceof Comment) || mention.resolvedOn !== null || mention.removedOn !== null) continue
      const answered = mention.thread.answers.some((answer) => answer.author.key === account && answer.factId > mention.factId)
      if (!answered) yield [mention, mention.writtenAt.slice(0, 10)]
    }
  },
}

/** Everything that waits for whoever looks; nothing for whoever is not signed in. */
export const waitingFor = (view: View): WorkItem[] => {
  const { account } = view.viewer
  if (account === null) return []
  const rights = rightsOf(view.atlas, view.viewer)
  return Object.entries(found).flatMap(([kind, find]) =>
    Array.from(
      find(view, rights, account.id),
      ([subject, since, dueOn = null]) => new WorkItem({ kind: kind as WorkKind, subject, since, dueOn }, view.asOf),
    ),
  )
}
