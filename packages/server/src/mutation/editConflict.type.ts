import { Account, accountOf, accountOfActor } from '../account/index.ts'
import { addDays, type Day, type Language } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import type { Columns } from '../fact/column.ts'
import { concepts } from '../fact/concepts.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { answered } from '../graphql/policy.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { fieldsSeen } from '../graphql/guard.ts'
import { keyKnown } from '../history/entry.ts'
import { valueText } from '../history/valueText.ts'
import { fieldOfColumn } from '../change/schemaWords.ts'
import { Subject, subjectOfFact, typeNameOf } from '../graphql/subject.ts'
import type { Conflict, ConflictingField as Conflicting } from '../log/conflict.ts'
import { Refusal } from './refused.type.ts'

@objectType('EditedVersion', 'One of two versions that stand against each other.')
export class EditedVersion {
  @shows(() => Int, answered, 'The version: yours is the one that you had seen, theirs is the one that stands now.')
  version!: number

  @shows(() => Account, answered, 'Who wrote it; null for a program.', { nullable: true })
  by!: Account | null

  @shows(() => DateTimeScalar, answered, 'When it was stored; null for one that is not.', { nullable: true })
  at!: string | null
}

@objectType('ConflictingField', 'A field to which two people gave different values.')
export class ConflictingField {
  constructor(
    private readonly view: View,
    private readonly conflicting: Conflicting,
    /** As the input of the command calls the column. */
    private readonly name: string,
  ) {}

  @shows(() => Subject, answered, 'The thing whose field it is.', { nullable: true })
  get subject(): Subject | null {
    return subjectOfFact(this.view, this.conflicting.fact)
  }

  @shows(() => String, answered, 'The name of the field, as the input of the command calls it.')
  get field(): string {
    return this.name
  }

  @shows(
    () => String,
    answered,
    'What it was when you looked, as the input takes it; null is empty, or a field that is not yours to see.',
    { nullable: true },
  )
  get was(): string | null {
    return this.isSeen ? this.text(this.asAsked(this.conflicting.was)) : null
  }

  @shows(() => String, answered, 'What you would have it, in the same way.', { nullable: true })
  get yours(): string | null {
    return this.text(this.asAsked(this.conflicting.yours))
  }

  @shows(() => String, answered, 'What others have made it, in the same way.', { nullable: true })
  get theirs(): string | null {
    return this.isSeen ? this.text(this.asAsked(this.conflicting.theirs)) : null
  }

  @shows(
    () => String,
    answered,
    'What it was, as people read it: terms by their label, days written out, other things by their name, lists separated by semicolons. Null is empty.',
    { nullable: true },
  )
  wasInWords(@inLanguage() language: Language): string | null {
    return this.seenWords(this.conflicting.was, language)
  }

  @shows(() => String, answered, 'What you would have it, as people read it.', { nullable: true })
  yoursInWords(@inLanguage() language: Language): string | null {
    return this.words(this.conflicting.yours, language)
  }

  @shows(() => String, answered, 'What others have made it, as people read it.', { nullable: true })
  theirsInWords(@inLanguage() language: Language): string | null {
    return this.seenWords(this.conflicting.theirs, language)
  }

  /** A form speaks of the last day, the facts of the first day on which something no longer holds. */
  private asAsked(value: unknown): unknown {
    return this.name === 'lastDay' && typeof value === 'string' ? addDays(value as Day, -1) : value
  }

  /** Whoever may change a field need not see what others have put there, nor even the thing itself. */
  private get isSeen(): boolean {
    const { concept, column } = this.conflicting
    const [type, field] = [typeNameOf(concept), fieldOfColumn(concept, column)]
    if (type === null || field === null) return true
    return this.subject !== null && fieldsSeen(type, this.subject, this.view.sight, [field]).length > 0
  }

  private seenWords(value: unknown, language: Language): string | null {
    return this.isSeen ? this.words(value, language) : language === 'EN' ? 'not visible' : 'nicht einsehbar'
  }

  private words(value: unknown, language: Language): string | null {
    const { concept, column } = this.conflicting
    return valueText(concept, column, this.asAsked(value), (id) => nameKnown(this.view, id), language)
  }

  /** Ids become keys, lists are separated by commas. */
  private text(value: unknown): string | null {
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return value.map((one) => this.text(one)).join(', ')
    const { kind } = (concepts[this.conflicting.concept] as Columns)[this.conflicting.column] ?? { kind: 'text' }
    if (kind === 'ref' || kind === 'refs') return keyKnown(this.view, value as number)
    return String(value)
  }
}

/** What the viewer calls a thing to which a field refers. */
const nameKnown = (view: View, id: number): string => {
  const thing = subjectOfFact(view, id) as { name?: unknown; title?: unknown } | null
  const name = thing?.name ?? thing?.title
  return typeof name === 'string' && name !== '' ? name : keyKnown(view, id)
}

@objectType(
  'EditConflict',
  'Others have changed the same fields since you looked. Nothing was stored and nothing is lost: look at both versions, choose or combine, and ask again with the version of theirs.',
  { implements: [Refusal] },
)
export class EditConflict extends Refusal {
  constructor(
    private readonly view: View,
    private readonly conflict: Conflict,
    /** Fields of the input that are called otherwise than the columns in which they are kept, by column. */
    private readonly names: Readonly<Record<string, string>> = {},
  ) {
    super()
  }

  override message(@inLanguage() language: Language): string {
    const names = [...new Set(this.conflict.fields.map(({ column }) => this.names[column] ?? column))].join(', ')
    return language === 'EN'
      ? `Others have changed the same since you looked (${names}). Choose one version or combine both.`
      : `Seit Sie das gelesen haben, hat jemand anderes dasselbe geändert (${names}). Wählen Sie eine Fassung oder verbinden Sie beide.`
  }

  @shows(() => [ConflictingField], answered, 'Every field to which both gave different values.', { size: 3 })
  get fields(): ConflictingField[] {
    return this.conflict.fields.map((field) => new ConflictingField(this.view, field, this.names[field.column] ?? field.column))
  }

  @shows(() => EditedVersion, answered, 'What you asked for, and what you had seen.')
  get yours(): EditedVersion {
    const { account } = this.view.viewer
    return Object.assign(new EditedVersion(), { version: this.conflict.seen, by: account && accountOf(account.id), at: null })
  }

  @shows(() => EditedVersion, answered, 'What stands now. Ask again with its version once you have chosen.')
  get theirs(): EditedVersion {
    const { revision, actor, at } = this.conflict.theirs
    return Object.assign(new EditedVersion(), { version: revision, by: accountOfActor(actor), at })
  }
}
