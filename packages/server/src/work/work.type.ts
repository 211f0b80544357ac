import type { Day } from '@geflecht/domain'
import { connectionOf } from '../graphql/connection.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { byParts } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { Subject } from '../graphql/subject.ts'
import { workPolicy } from './work.policy.ts'

export type WorkKind = 'GAP' | 'PROPOSAL' | 'INVITATION' | 'SIGNATURE' | 'CONFIRMATION' | 'MENTION'

export const WorkKindEnum = enumType<WorkKind>(
  'WorkKind',
  'What waits for somebody, in the order in which it is shown where nothing is due.',
  {
    GAP: 'A gap that you have taken or were assigned.',
    PROPOSAL: 'A proposal that you may decide.',
    INVITATION: 'A membership to which your institution is invited.',
    SIGNATURE: 'An agreement that your institution has not signed.',
    CONFIRMATION: 'A cooperation that the other side has stated and yours has not.',
    MENTION: 'A thread that is not settled, in which you are mentioned and have not answered since.',
  },
)

const kinds = Object.keys(WorkKindEnum) as WorkKind[]

@objectType('WorkItem', 'Something that waits for you.')
export class WorkItem {
  constructor(
    private readonly waiting: { kind: WorkKind; subject: Subject; since: Day | null; dueOn: Day | null },
    private readonly asOf: Day,
  ) {}

  @shows(() => WorkKindEnum, workPolicy, 'What has to be done.')
  get kind(): WorkKind {
    return this.waiting.kind
  }

  @shows(() => Subject, workPolicy, 'With what: the gap, proposal, membership, agreement, cooperation, or comment that mentions you.')
  get subject(): Subject {
    return this.waiting.subject
  }

  @shows(() => DateScalar, workPolicy, 'Since when it waits, where that is known.', { nullable: true })
  get since(): Day | null {
    return this.waiting.since
  }

  @shows(() => DateScalar, workPolicy, 'Until when it should be done, where somebody has said so.', { nullable: true })
  get dueOn(): Day | null {
    return this.waiting.dueOn
  }

  @shows(() => Boolean, workPolicy, 'Whether that day has passed.')
  get overdue(): boolean {
    return this.waiting.dueOn !== null && this.waiting.dueOn < this.asOf
  }
}

export const WorkConnection = connectionOf('WorkItem', () => WorkItem, workPolicy, 'things that wait')
export type Work = InstanceType<typeof WorkConnection<WorkItem, WorkItem>>

/** What is due soonest first, then what is not due, by its kind. */
export const mostUrgentFirst = byParts<WorkItem>(({ dueOn, kind, subject }) => [dueOn ?? '9999-12-31', kinds.indexOf(kind), subject.key])
