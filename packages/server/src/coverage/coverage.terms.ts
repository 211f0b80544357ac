import { isLocal, localTemplate } from '@geflecht/analysis'
import {
  coverageTemplates,
  type CoverageStatus,
  type CoverageTemplate as TemplateEntry,
  type Day,
  type Language,
  localTemplateKey,
  type Obligation,
  type TemplateItem as ItemEntry,
  type Verification,
} from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { keyedFact } from '../atlas/keyedFact.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
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
    /** Key of the network for which it is laid down; of a template of law there is none. */
    readonly network: string | null = null,
  ) {
    super()
  }

  override get id(): string {
    return `TemplateItem:${placeOf(this.template, this.network)}/${this.entry.key}`
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
    return this.entry.citation ?? this.template.citation
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
  constructor(
    entry: TemplateEntry,
    /** Key of the network for which it is laid down; of one that the law gives there is none. */
    private readonly network: string | null = null,
  ) {
    super(entry)
  }

  get typeName() {
    return 'CoverageTemplate'
  }

  override get id(): string {
    return `${this.typeName}:${placeOf(this.entry, this.network)}`
  }

  @shows(() => Norm, coveragePolicy, 'The norm that it comes from; null for what is laid down locally.', { nullable: true })
  get norm(): Norm | null {
    return this.entry.norm === null ? null : normTerms.of(this.entry.norm)
  }

  @shows(
    () => Boolean,
    coveragePolicy,
    'Whether a network and the places around it have laid it down themselves, beside what the law expects.',
  )
  get local(): boolean {
    return isLocal(this.entry)
  }

  @shows(() => String, coveragePolicy, 'How its source is cited; of what is laid down locally, what that is called.')
  citation(@inLanguage() language: Language): string {
    return this.local ? this.label(language) : this.entry.citation
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
    return this.entry.items.map((item) => new TemplateItem(this.entry, item, this.network))
  }
}

export const templateTerms = termsOf(CoverageTemplate, coverageTemplates)

/** A template, and the network for which it is laid down where it is one of its own. */
const placeOf = ({ key }: TemplateEntry, network: string | null): string => (network === null ? key : `${key}/${network}`)

/** The template with this key, for a network; null when there is none. */
export const templateEntryFor = (view: View, network: number, key: string): TemplateEntry | null =>
  key === localTemplateKey
    ? localTemplate(situationOfNetwork(view, network), keyedFact(view.atlas, 'network', network))
    : (templateTerms.find(key)?.entry ?? null)

/** A template as it is shown for a network. */
export const templateFor = (entry: TemplateEntry, network: string): CoverageTemplate =>
  isLocal(entry) ? new CoverageTemplate(entry, network) : templateTerms.of(entry.key)

/** The item of a template, or null. */
export const templateItem = (template: string, item: string): TemplateItem | null =>
  templateTerms.find(template)?.items.find(({ key }) => key === item) ?? null

/** The template with this key, or what is laid down for the network that stands behind it; null when there is none. */
const templateAt = (view: View, place: string): CoverageTemplate | null => {
  const [key = '', network] = place.split('/')
  if (network === undefined) return templateTerms.find(key)
  const row = key === localTemplateKey ? view.rowOfKey('network', network) : -1
  if (row < 0 || !view.sees('network', row) || !view.isValid('network', row)) return null
  return templateFor(templateEntryFor(view, row, key)!, network)
}

findsByKey('CoverageTemplate', templateAt)

findsByKey('TemplateItem', (view, place) => {
  const end = place.lastIndexOf('/')
  return templateAt(view, place.slice(0, end))?.items.find(({ key }) => key === place.slice(end + 1)) ?? null
})
