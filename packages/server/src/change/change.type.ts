import { Account, accountOfActor } from '../account/index.ts'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { PageInfo } from '../graphql/connection.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { publicId, Subject, subjectOfFact, typeNameOf } from '../graphql/subject.ts'
import { changePolicy } from './change.policy.ts'
import { type ChangePage, cursorOfPlace, placeOfChange, type ToldChange } from './changePage.ts'
import type { ChangeKind, FoldedChange } from './fold.ts'

export const ChangeKindEnum = enumType<ChangeKind>('ChangeKind', 'What a write did to a fact.', {
  ADDED: 'It was recorded.',
  CHANGED: 'Some of its fields, its provenance or a part of it were changed.',
  ENDED: 'It was given an end (`validTo`), was terminated, or its status became ended; it stays known.',
  REMOVED: 'It was taken back, as something recorded by mistake; only the log still knows it.',
})

@objectType('Gone', 'A fact that was removed: what is left is by what it was known.', { implements: [Subject] })
export class Gone extends Subject {
  constructor(private readonly change: Pick<FoldedChange, 'fact' | 'key' | 'concept'>) {
    super()
  }

  override get id(): string {
    return publicId(this.change.fact)
  }

  override get key(): string {
    return this.change.key
  }

  @shows(() => String, changePolicy, 'The type that it had, as `__typename` said.')
  get was(): string {
    return typeNameOf(this.change.concept) ?? 'Fact'
  }
}

@objectType('Change', 'What one committed write did to one fact. What it did to several facts shares a revision and comes in one order.')
export class Change {
  constructor(
    private readonly view: View,
    readonly told: ToldChange,
  ) {}

  @shows(() => Int, changePolicy, 'The revision of the write. Revisions are gapless, in the order of the commits.')
  get revision(): number {
    return this.told.revision.number
  }

  @shows(() => DateTimeScalar, changePolicy, 'When it was committed.')
  get at(): string {
    return this.told.revision.at
  }

  @shows(() => ChangeKindEnum, changePolicy, 'What was done to the subject.')
  get kind(): ChangeKind {
    return this.told.change.kind
  }

  @shows(
    () => Subject,
    changePolicy,
    'The fact, as it is known now and on today; a `Gone` when it has been removed, by this change or later.',
  )
  get subject(): Subject {
    return subjectOfFact(this.view, this.told.change.fact) ?? new Gone(this.told.change)
  }

  @shows(
    () => [String],
    changePolicy,
    'Names of the subject’s fields that changed, sorted; a changed source counts as `provenance`, a changed claim as `claims` of its cooperation. Fields that follow from these are not named. Empty when the fact was added or removed as a whole.',
  )
  get fields(): readonly string[] {
    return this.told.change.fields
  }

  @shows(() => String, changePolicy, 'The command that was run, for example `restateLevel`.')
  get command(): string {
    return this.told.revision.command
  }

  @shows(() => String, changePolicy, 'Who ran it: an account by its id, or a program by its name; never a person’s name.')
  get actor(): string {
    return this.told.revision.actor
  }

  @shows(() => Account, changePolicy, 'Who did it; null for a program.', { nullable: true })
  get by(): Account | null {
    return accountOfActor(this.told.revision.actor)
  }

  @shows(() => String, changePolicy, 'Through what it came: a browser, a token, an import; empty for the program itself.')
  get through(): string {
    return this.told.revision.through
  }

  @shows(() => Int, changePolicy, 'The revision that this one takes back, by undo or redo; null for an edit of its own.', {
    nullable: true,
  })
  get undoes(): number | null {
    return this.told.revision.undoes
  }

  @shows(
    () => Boolean,
    changePolicy,
    'Whether it is the last change of its revision that this question gets. A client that was cut off resumes with `since` = the last revision that it has whole, and forgets what it got of the one after.',
  )
  get completes(): boolean {
    return this.told.completes
  }
}

@objectType('ChangeEdge', 'A change and its place in the log.')
export class ChangeEdge {
  constructor(
    private readonly view: View,
    private readonly told: ToldChange,
  ) {}

  @shows(() => String, changePolicy, 'Opaque place in the log, for `after`; it stays right for good.')
  get cursor(): string {
    return cursorOfPlace(placeOfChange(this.told))
  }

  @shows(() => Change, changePolicy, 'The change.')
  get node(): Change {
    return new Change(this.view, this.told)
  }
}

@objectType('ChangeConnection', 'A part of the change log, in the order of the commits.')
export class ChangeConnection {
  constructor(
    private readonly view: View,
    private readonly page: ChangePage,
    private readonly since: number,
  ) {}

  @shows(
    () => Int,
    changePolicy,
    'Every change up to this revision has been given: go on with it as `since`, here or in a subscription. On the last page it is the last known revision. Where it is not above `since` although more follow, one revision is larger than a page: go on with `after`.',
  )
  get revision(): number {
    return Math.max(this.page.revision, this.since)
  }

  @shows(() => [ChangeEdge], changePolicy, 'The changes of this part, in order.', { size: 1 })
  get edges(): ChangeEdge[] {
    return this.page.changes.map((told) => new ChangeEdge(this.view, told))
  }

  @shows(
    () => PageInfo,
    changePolicy,
    'Where this part lies. A part ends with a whole revision where it can, so it may hold fewer changes than asked for although more follow.',
  )
  get pageInfo(): PageInfo {
    const { changes, end, more } = this.page
    return {
      hasNextPage: more,
      hasPreviousPage: false,
      startCursor: changes[0] ? cursorOfPlace(placeOfChange(changes[0])) : null,
      endCursor: end && cursorOfPlace(end),
    }
  }
}
