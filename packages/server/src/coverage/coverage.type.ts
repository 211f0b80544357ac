import {
  type Coverage as AnalysedCoverage,
  type CoverageCounts as Counts,
  coverageOf,
  isLocal,
  type ItemCoverage,
  type MissingTerm,
} from '@geflecht/analysis'
import type { CoverageBasis, CoverageStatus, CoverageTemplate as TemplateEntry, Language, Obligation, Verification } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { keyedFact } from '../atlas/keyedFact.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import { agreementKindTerms } from '../agreement/index.ts'
import { objectType, shows, takes } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { findsByKey, Subject } from '../graphql/subject.ts'
import { Term } from '../graphql/term.ts'
import { Institution, institutionsByName, institutionTypeTerms, sectorTerms } from '../institution/index.ts'
import { CoverageBasisEnum, institutionWithKnownKey, Network } from '../network/index.ts'
import { VerificationEnum } from '../norm/norm.type.ts'
import { coveragePolicy } from './coverage.policy.ts'
import { CoverageStatusEnum, CoverageTemplate, ObligationEnum, templateEntryFor, templateFor, TemplateItem } from './coverage.terms.ts'

@objectType('CoverageCounts', 'How many groups of a template have each status.')
export class CoverageCounts implements Counts {
  @shows(() => Int, coveragePolicy, 'Groups that are there.')
  covered!: number

  @shows(() => Int, coveragePolicy, 'Groups of which something is there.')
  partial!: number

  @shows(() => Int, coveragePolicy, 'Groups of which nothing is documented.')
  notDocumented!: number

  @shows(() => Int, coveragePolicy, 'Groups that are confirmed to be absent.')
  confirmedAbsent!: number

  @shows(() => Int, coveragePolicy, 'Groups that are not expected here, with a reason.')
  notApplicable!: number
}

const missingTerms = { institutionType: institutionTypeTerms, sector: sectorTerms, agreementKind: agreementKindTerms }
const missingTerm = ({ concept, key }: MissingTerm): Term => missingTerms[concept].of(key)

@objectType('CoverageItem', 'What is documented of one group that a template expects of a network.', { implements: [Subject] })
export class CoverageItem extends Subject {
  private readonly item: TemplateItem

  constructor(
    private readonly network: Network,
    private readonly template: TemplateEntry,
    private readonly analysed: ItemCoverage,
  ) {
    super()
    this.item = new TemplateItem(template, analysed.item, isLocal(template) ? network.key : null)
  }

  override get id(): string {
    return `CoverageItem:${this.network.key}/${this.template.key}/${this.key}`
  }

  override get key(): string {
    return this.item.key
  }

  override get isVisible(): boolean {
    return this.network.isVisible && this.network.view.sight.rights.looksInto(this.network.factId)
  }

  @shows(() => String, coveragePolicy, 'What the group is called.')
  label(@inLanguage() language: Language): string {
    return this.item.label(language)
  }

  @shows(() => ObligationEnum, coveragePolicy, 'How strongly it is expected.')
  get obligation(): Obligation {
    return this.item.obligation
  }

  @shows(() => String, coveragePolicy, 'What expects it.')
  get citation(): string {
    return this.item.citation
  }

  @shows(() => VerificationEnum, coveragePolicy, 'How far that has been checked.')
  get verification(): Verification {
    return this.template.verification
  }

  @shows(() => CoverageStatusEnum, coveragePolicy, 'What is documented.')
  get status(): CoverageStatus {
    return this.analysed.status
  }

  @shows(() => String, coveragePolicy, 'Why it is confirmed absent or not applicable.', { nullable: true })
  get reason(): string | null {
    return this.analysed.reason
  }

  @shows(() => [Institution], coveragePolicy, 'The institutions that the status rests on, by name.', { size: 4 })
  get presentBy(): Institution[] {
    return institutionsByName(this.analysed.presentBy.map((key) => institutionWithKnownKey(this.network.view, key)))
  }

  @shows(
    () => [Term],
    coveragePolicy,
    'What would cover it: institution types or sectors, or the agreement that is lacking. Empty when covered.',
    { size: 5 },
  )
  get missing(): Term[] {
    return this.analysed.missing.map(missingTerm)
  }
}

@objectType('Coverage', 'A network held against a template: whom it expects, and who is documented.')
export class Coverage {
  constructor(
    private readonly network: Network,
    private readonly analysed: AnalysedCoverage,
  ) {}

  @shows(() => CoverageBasisEnum, coveragePolicy, 'Whether members or those who attended were counted.')
  get basis(): CoverageBasis {
    return this.analysed.basis
  }

  @shows(() => CoverageTemplate, coveragePolicy, 'The template.')
  get template(): CoverageTemplate {
    return templateFor(this.analysed.template, this.network.key)
  }

  @shows(
    () => Boolean,
    coveragePolicy,
    'Whether the template applies to this network on this day; a template that does not is a comparison only, and never gives gaps.',
  )
  get applies(): boolean {
    return this.analysed.applies
  }

  @shows(() => Float, coveragePolicy, '(covered + half of partial) / (items − not applicable), 0 to 1; null when nothing is left.', {
    nullable: true,
  })
  get score(): number | null {
    return this.analysed.score
  }

  @shows(() => CoverageCounts, coveragePolicy, 'How many groups have each status.')
  get counts(): CoverageCounts {
    return this.analysed.counts
  }

  @shows(() => [CoverageItem], coveragePolicy, 'Each group, in the order of the template.', { size: 20 })
  items(
    @takes('statuses', () => [CoverageStatusEnum], 'Only groups with one of these statuses.', { nullable: true }) statuses:
      | CoverageStatus[]
      | null,
  ): CoverageItem[] {
    const asked = this.analysed.items.filter(({ status }) => !statuses || statuses.includes(status))
    return asked.map((item) => new CoverageItem(this.network, this.analysed.template, item))
  }
}

/** A network held against a template on the view's day; null for a network that is not there on the day. */
export const coverageIn = (network: Network, template: TemplateEntry, countedBy: CoverageBasis): Coverage | null => {
  if (network.phase !== 'HOLDING') return null
  const { view, row } = network
  return new Coverage(network, coverageOf(situationOfNetwork(view, row), keyedFact(view.atlas, 'network', row), template, countedBy))
}

findsByKey('CoverageItem', (view, place) => {
  const [network = '', template = '', item] = place.split('/')
  const row = view.rowOfKey('network', network)
  const entry = row >= 0 ? templateEntryFor(view, row, template) : null
  const coverage = entry && coverageIn(new Network(view, row), entry, 'CIRCLE')
  return coverage?.items(null).find(({ key }) => key === item) ?? null
})
