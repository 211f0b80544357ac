import { Account, accountOfActor } from '../account/index.ts'
import type { Language } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { ChangeKindEnum, Gone } from '../change/change.type.ts'
import type { ChangeKind } from '../change/fold.ts'
import { PageInfo } from '../graphql/connection.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { fieldsSeen } from '../graphql/guard.ts'
import { Subject, subjectOfFact, typeNameOf } from '../graphql/subject.ts'
import { type Entry, entryCursor, type EntryPage, type EntryValue } from './entry.ts'
import { historyPolicy } from './history.policy.ts'

@objectType('FieldChange', 'A field of a thing, before and after somebody changed it, as text for people.')
export class FieldChange {
  constructor(private readonly value: EntryValue) {}

  @shows(() => String, historyPolicy, 'The name of the field as the schema has it.')
  get field(): string {
    return this.value.field
  }

  @shows(
    () => String,
    historyPolicy,
    'What it held before: terms by their label, days written out, other things by their key. Null is empty.',
    { nullable: true },
  )
  before(@inLanguage() language: Language): string | null {
    return this.value.before(language)
  }

  @shows(() => String, historyPolicy, 'What it held afterwards, in the same way.', { nullable: true })
  after(@inLanguage() language: Language): string | null {
    return this.value.after(language)
  }
}

@objectType('HistoryEntry', 'What somebody once did to a thing or to something that belongs to it.')
export class HistoryEntry {
  constructor(
    private readonly view: View,
    private readonly entry: Entry,
  ) {}

  @shows(() => Int, historyPolicy, 'The revision; `restoreVersion` takes it to bring back how the thing stood right after it.')
  get revision(): number {
    return this.entry.revision
  }

  @shows(() => DateTimeScalar, historyPolicy, 'When it was committed.')
  get at(): string {
    return this.entry.at
  }

  @shows(() => String, historyPolicy, 'The command that was run, for example `claimCooperation`.')
  get command(): string {
    return this.entry.command
  }

  @shows(() => String, historyPolicy, 'Who ran it: an account by its id, or a program by its name; never a person’s name.')
  get actor(): string {
    return this.entry.actor
  }

  @shows(() => Account, historyPolicy, 'Who did it; null for a program.', { nullable: true })
  get by(): Account | null {
    return accountOfActor(this.entry.actor)
  }

  @shows(() => String, historyPolicy, 'Through what it came: a browser, a token, an import; empty for the program itself.')
  get through(): string {
    return this.entry.through
  }

  @shows(() => Int, historyPolicy, 'The revision that it took back; null for an edit of its own.', { nullable: true })
  get undoes(): number | null {
    return this.entry.undoes
  }

  @shows(() => ChangeKindEnum, historyPolicy, 'What was done to the subject.')
  get kind(): ChangeKind {
    return this.entry.kind
  }

  @shows(() => Subject, historyPolicy, 'The thing itself or what belongs to it, as it is known now; a `Gone` when it has been removed.')
  get subject(): Subject {
    return subjectOfFact(this.view, this.entry.fact) ?? new Gone(this.entry)
  }

  @shows(
    () => [FieldChange],
    historyPolicy,
    'Each field that changed, before and after; of what was added or removed each field that held something, as far as you may see the field. Nothing of what people say to each other for whoever does not take part.',
    { size: 5 },
  )
  get fields(): FieldChange[] {
    if (!mayReadWhatWasSaid(this.view, this.entry)) return []
    return seenOf(this.view, this.entry).map((value) => new FieldChange(value))
  }
}

/** A value of the past is seen by whoever may see the field as it stands; of what is gone, by the rule of the field alone. */
const seenOf = (view: View, entry: Entry): EntryValue[] => {
  const values = entry.valuesIn(view)
  const type = typeNameOf(entry.concept)
  if (type === null || view.sight.isProgram) return values
  const thing = subjectOfFact(view, entry.fact) ?? { ...entry.row, factId: entry.fact, institutionId: entry.row?.institution }
  const seen = new Set(
    fieldsSeen(
      type,
      thing,
      view.sight,
      values.map(({ field }) => field),
    ),
  )
  return values.filter(({ field }) => seen.has(field))
}

/** What people said among themselves is told to those who take part alone, and what was taken back or removed to nobody. */
const mayReadWhatWasSaid = (view: View, { concept, fact }: Entry): boolean => {
  if (concept === 'comment') return view.atlas.factOf('comment', fact)?.removedOn === null && subjectOfFact(view, fact) !== null
  return concept !== 'proposal' || subjectOfFact(view, fact) !== null
}

@objectType('HistoryEdge', 'An entry of a history and its place in it.')
export class HistoryEdge {
  constructor(
    private readonly view: View,
    private readonly entry: Entry,
  ) {}

  @shows(() => String, historyPolicy, 'Opaque place in the history, for `after`; it stays right for good.')
  get cursor(): string {
    return entryCursor(this.entry.place)
  }

  @shows(() => HistoryEntry, historyPolicy, 'The entry.')
  get node(): HistoryEntry {
    return new HistoryEntry(this.view, this.entry)
  }
}

@objectType('HistoryConnection', 'A part of a history, newest first.')
export class HistoryConnection {
  constructor(
    private readonly view: View,
    private readonly page: EntryPage,
  ) {}

  @shows(() => [HistoryEdge], historyPolicy, 'The entries of this part, newest first.', { size: 1 })
  get edges(): HistoryEdge[] {
    return this.page.entries.map((entry) => new HistoryEdge(this.view, entry))
  }

  @shows(() => PageInfo, historyPolicy, 'Where this part lies. It may hold fewer entries than asked for although more follow.')
  get pageInfo(): PageInfo {
    const { entries, end } = this.page
    return {
      hasNextPage: end !== null,
      hasPreviousPage: false,
      startCursor: entries[0] ? entryCursor(entries[0].place) : null,
      endCursor: end && entryCursor(end),
    }
  }
}
