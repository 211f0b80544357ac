import { Account, accountOfActor } from '../account/index.ts'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { toldOf } from '../change/changePage.ts'
import { Change } from '../change/change.type.ts'
import type { FoldedRevision } from '../change/fold.ts'
import { objectType, shows } from '../graphql/field.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { historyPolicy } from './history.policy.ts'

/** More than this nobody looks through at once; `changes(since:)` gives all. */
const mostShown = 50

@objectType('Edit', 'What somebody did at once: one revision of the log.')
export class Edit {
  constructor(
    private readonly view: View,
    private readonly revisionDone: FoldedRevision,
  ) {}

  @shows(() => Int, historyPolicy, 'Its revision; name it to undo it.')
  get revision(): number {
    return this.revisionDone.number
  }

  @shows(() => DateTimeScalar, historyPolicy, 'When it was committed.')
  get at(): string {
    return this.revisionDone.at
  }

  @shows(() => Account, historyPolicy, 'Who did it; null for a program.', { nullable: true })
  get by(): Account | null {
    return accountOfActor(this.revisionDone.actor)
  }

  @shows(() => String, historyPolicy, 'The command that was run, for example `claimCooperation`, `undo` or `redo`.')
  get command(): string {
    return this.revisionDone.command
  }

  @shows(() => Int, historyPolicy, 'The revision that it takes back; null for an edit of its own.', { nullable: true })
  get undoes(): number | null {
    return this.revisionDone.undoes
  }

  @shows(() => [Change], historyPolicy, `What it did to each fact, in order; the first ${mostShown}.`, { size: 5 })
  get changes(): Change[] {
    return toldOf(this.revisionDone, this.revisionDone.changes)
      .slice(0, mostShown)
      .map((told) => new Change(this.view, told))
  }
}
