import type { Confidence, DatePrecision, Day, Language, SourceKind, StatementKind } from '@geflecht/domain'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject, subjectOfFact } from '../graphql/subject.ts'
import { Recorded } from '../graphql/recorded.ts'
import { ConfidenceEnum, DatePrecisionEnum, SourceKindEnum, StatementKindEnum } from './source.enums.ts'
import { sourcePolicy } from './source.policy.ts'

@showsFactsOf('source')
@objectType('Source', 'Where facts come from: an article, a page, a register, an import.', { implements: [Subject] })
export class Source extends Recorded {
  get table() {
    return this.view.atlas.tables.source
  }

  @shows(() => SourceKindEnum, sourcePolicy, 'What kind of source it is.')
  get kind(): SourceKind {
    return this.table.columns.kind.at(this.row)
  }

  @shows(() => String, sourcePolicy, 'Its title.')
  get title(): string {
    return this.table.columns.title.at(this.row)
  }

  @shows(() => String, sourcePolicy, 'Who published it.', { nullable: true })
  get publisher(): string | null {
    return this.table.columns.publisher.at(this.row)
  }

  @shows(() => String, sourcePolicy, 'Where it can be read.', { nullable: true })
  get url(): string | null {
    return this.table.columns.url.at(this.row)
  }

  @shows(() => DateScalar, sourcePolicy, 'When it was published.', { nullable: true })
  get publishedOn(): Day | null {
    return this.table.columns.publishedOn.at(this.row)
  }

  @shows(() => DatePrecisionEnum, sourcePolicy, 'How exactly that is known.')
  get publishedOnPrecision(): DatePrecision {
    return this.table.columns.publishedOnPrecision.at(this.row)
  }

  @shows(() => String, sourcePolicy, 'What one should know when using it, for example how it was dated.', { nullable: true })
  get note(): string | null {
    return this.table.columns.note.at(this.row)
  }

  @shows(() => [Statement], sourcePolicy, 'What it says about kinds of institutions, duties, functions and professions.')
  get statements(): Statement[] {
    return statementsIn(this, 'source')
  }
}

@showsFactsOf('statement')
@objectType(
  'Statement',
  'Something a source says about kinds of institutions, duties, functions or professions, in our words. Shown with the source, never counted.',
  {
    implements: [Subject],
  },
)
export class Statement extends Recorded {
  get table() {
    return this.view.atlas.tables.statement
  }

  @shows(() => StatementKindEnum, sourcePolicy, 'What it is about.')
  get kind(): StatementKind {
    return this.table.columns.kind.at(this.row)
  }

  @shows(() => String, sourcePolicy, 'What the source says, in our words.')
  text(@inLanguage() language: Language): string {
    return textIn({ de: this.table.columns.textDe.at(this.row), en: this.table.columns.textEn.at(this.row) }, language)
  }

  @shows(() => Source, sourcePolicy, 'Who says so.')
  get source(): Source {
    return new Source(this.view, this.view.rowOf(this.table.columns.source.at(this.row)))
  }

  @shows(() => Subject, sourcePolicy, 'The territory, network or institution that it is about, if any.', { nullable: true })
  get subject(): Subject | null {
    const id = this.table.columns.subject.at(this.row)
    return id === null ? null : subjectOfFact(this.view, id)
  }
}

@objectType('Provenance', 'What one fact rests on.')
export class Provenance extends Recorded {
  get table() {
    return this.view.atlas.tables.provenance
  }

  @shows(() => Source, sourcePolicy, 'The source.')
  get source(): Source {
    return new Source(this.view, this.view.rowOf(this.table.columns.source.at(this.row)))
  }

  @shows(() => ConfidenceEnum, sourcePolicy, 'How sure the fact is by this source.')
  get confidence(): Confidence {
    return this.table.columns.confidence.at(this.row)
  }

  @shows(() => String, sourcePolicy, 'What the source says about the fact, in our own words.', { nullable: true })
  get statement(): string | null {
    return this.table.columns.statement.at(this.row)
  }

  @shows(() => DateScalar, sourcePolicy, 'When somebody last confirmed it.', { nullable: true })
  get lastConfirmedOn(): Day | null {
    return this.table.columns.lastConfirmedOn.at(this.row)
  }
}

/** Statements of a source, or about a thing, in the order in which they were recorded. */
export const statementsIn = (thing: Recorded, column: 'source' | 'subject'): Statement[] =>
  thing.referring('statement', column).map((row) => new Statement(thing.view, row))

/** What a fact rests on, in the order in which it was recorded. */
export const provenanceOf = (thing: Recorded): Provenance[] =>
  thing.referring('provenance', 'fact').map((row) => new Provenance(thing.view, row))
