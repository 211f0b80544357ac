import {
  coverageTemplates,
  type CoverageStatus,
  type CoverageTemplate as TemplateEntry,
  type Day,
  type Language,
  type Obligation,
  type TemplateItem as ItemEntry,
  type Verification,
} from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { findsByKey, Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { institutionTypeTerms, sectorTerms } from '../institution/index.ts'
import { Norm, normTerms, VerificationEnum } from '../norm/norm.type.ts'
import { coveragePolicy } from './coverage.policy.ts'

export const ObligationEnum = enumType<Obligation>('Obligation', 'How strongly a template expects a group.', {
  MUSS: 'It has to take part.',
  SOLL: 'It should take part.',
  EMPFEHLUNG: 'It is recommended.',
  BENCHMARK: 'How often others have it; no expectation.',
})

export const CoverageStatusEnum = enumType<CoverageStatus>('CoverageStatus', 'What is documented of a group that a template expects.', {
  COVERED: 'It is there.',
  PARTIAL: 'Something of it is there, but not all that is expected.',
  NOT_DOCUMENTED: 'Nothing is documented. That does not mean that it is absent.',
  CONFIRMED_ABSENT: 'Somebody responsible has confirmed that it is absent.',
  NOT_APPLICABLE: 'Somebody responsible has given a reason why it is not expected here.',
})

@objectType('TemplateItem', 'One group of participants that a template expects.', { implements: [Subject, Term] })
export class TemplateItem extends Term {
  constructor(
    readonly template: TemplateEntry,
    readonly entry: ItemEntry,
  ) {
    super()
  }

  override get id(): string {
    return `TemplateItem:${this.template.key}/${this.entry.key}`
  }

  override get key(): string {
    return this.entry.key
  }

  override label(language: Language): string {
    return textIn(this.entry, language)
  }

  @shows(() => ObligationEnum, coveragePolicy, 'How strongly it is expected.')
  get obligation(): Obligation {
    return this.entry.obligation
  }

  @shows(() => String, coveragePolicy, 'What expects it.')
  get citation(): string {
    return this.template.citation
  }

  @shows(() => [Subject], coveragePolicy, 'Institution types (or sectors) of which one suffices.', { size: 5 })
  get anyOf(): Subject[] {
    const terms = this.entry.bySector ? sectorTerms : institutionTypeTerms
    return this.entry.anyOf.map((key) => terms.of(key))
  }

  @shows(() => Float, coveragePolicy, 'Benchmarks only: the share of municipalities that involve the group, in percent.', {
    nullable: true,
  })
  get benchmarkPercent(): number | null {
    return this.entry.benchmark?.percent ?? null
  }

  @shows(() => Int, coveragePolicy, 'Benchmarks only: the year of that share.', { nullable: true })
  get benchmarkYear(): number | null {
    return this.entry.benchmark?.year ?? null
  }
}

@objectType(
  'CoverageTemplate',
  'What a norm, a recommendation or a survey expects of networks of some kinds, in a territory, for a time.',
  { implements: [Subject, Term] },
)
export class CoverageTemplate extends CatalogueTerm<TemplateEntry> {
  get typeName() {
    return 'CoverageTemplate'
  }

  @shows(() => Norm, coveragePolicy, 'The norm that it comes from.')
  get norm(): Norm {
    return normTerms.of(this.entry.norm)
  }

  @shows(() => String, coveragePolicy, 'How its source is cited.')
  get citation(): string {
    return this.entry.citation
  }

  @shows(() => VerificationEnum, coveragePolicy, 'How far the list has been checked.')
  get verification(): Verification {
    return this.entry.verification
  }

  @shows(() => String, coveragePolicy, 'What was checked, and what is still to be verified.')
  verificationNote(@inLanguage() language: Language): string {
    return textIn(this.entry.verificationNote, language)
  }

  @shows(() => DateScalar, coveragePolicy, 'The first day on which it applies.')
  get validFrom(): Day {
    return this.entry.validFrom
  }

  @shows(() => DateScalar, coveragePolicy, 'The first day on which it no longer applies; null is open.', { nullable: true })
  get validTo(): Day | null {
    return this.entry.validTo
  }

  @shows(() => Boolean, coveragePolicy, 'Whether it only compares with others and expects nothing.')
  get benchmark(): boolean {
    return this.entry.benchmark
  }

  @shows(() => [TemplateItem], coveragePolicy, 'The groups that it expects, in its order.', { size: 20 })
  get items(): TemplateItem[] {
    return this.entry.items.map((item) => new TemplateItem(this.entry, item))
  }
}

export const templateTerms = termsOf(CoverageTemplate, coverageTemplates)

/** The item of a template, or null. */
export const templateItem = (template: string, item: string): TemplateItem | null =>
  templateTerms.find(template)?.items.find(({ key }) => key === item) ?? null

findsByKey('TemplateItem', (_view, key) => templateItem(key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)))
