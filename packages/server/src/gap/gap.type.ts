import { type Finding, type FindingSubject, gapsOfNetwork, gapsOfTerritory, messageOf, type Situation } from '@geflecht/analysis'
import { severities, type Concept, type Day, type GapStatus, type Language, type Severity } from '@geflecht/domain'
import { Account } from '../account/index.ts'
import { situationOfNetwork, situationOfTerritory } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { templateItem } from '../coverage/index.ts'
import { objectType, shows } from '../graphql/field.ts'
import { citationIn, inLanguage, textIn } from '../graphql/language.ts'
import { byParts } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { findsByKey, Subject, subjectOfFact } from '../graphql/subject.ts'
import { handoverTemplateTerms } from '../handover/index.ts'
import { sectorTerms } from '../institution/index.ts'
import { Provenance } from '../source/index.ts'
import { gapPolicy } from './gap.policy.ts'
import { GapRule, gapRuleWithId, GapStatusEnum, SeverityEnum } from './gap.terms.ts'
import { Ground } from './ground.type.ts'

@objectType(
  'Gap',
  'Something that a rule expects and that is not documented. Computed when it is read; its key never holds a date or a severity.',
  { implements: [Subject] },
)
export class Gap extends Subject {
  constructor(
    private readonly view: View,
    readonly finding: Finding,
  ) {
    super()
  }

  override get id(): string {
    return `Gap:${this.key}`
  }

  override get key(): string {
    return this.finding.key
  }

  @shows(() => GapRule, gapPolicy, 'The rule that found it.')
  get rule(): GapRule {
    return gapRuleWithId(this.finding.rule)!
  }

  @shows(() => SeverityEnum, gapPolicy, 'How severe it is.')
  get severity(): Severity {
    return this.finding.severity
  }

  @shows(() => GapStatusEnum, gapPolicy, 'What has been decided about it.')
  get status(): GapStatus {
    return 'OPEN'
  }

  @shows(() => Subject, gapPolicy, 'The network or territory in which it lies.')
  get scope(): Subject {
    return subjectOfFinding(this.view, this.finding, this.finding.scope)!
  }

  @shows(() => [Subject], gapPolicy, 'What it is about.', { size: 2 })
  get subjects(): Subject[] {
    return this.finding.subjects.flatMap((subject) => subjectOfFinding(this.view, this.finding, subject) ?? [])
  }

  @shows(() => String, gapPolicy, 'What kind of gap it is, in a few words.')
  title(@inLanguage() language: Language): string {
    return this.rule.title(language)
  }

  @shows(() => String, gapPolicy, 'What is not documented, in a sentence.')
  message(@inLanguage() language: Language): string {
    return messageOf(this.finding, language ?? 'DE')
  }

  @shows(() => String, gapPolicy, 'What could be done next.')
  nextStep(@inLanguage() language: Language): string {
    const { nextStepDe: de, nextStepEn: en } = this.rule.entry
    return textIn({ de, en }, language)
  }

  @shows(() => String, gapPolicy, 'What it rests on, as it is cited.')
  legalBasis(@inLanguage() language: Language): string {
    return [...new Set(this.finding.grounds.map(({ citation }) => citationIn(citation, language)))].join('; ')
  }

  @shows(() => [Ground], gapPolicy, 'What it rests on, each with how far it is verified.', { size: 2 })
  get grounds(): Ground[] {
    return this.finding.grounds.map((ground) => new Ground(ground))
  }

  @shows(() => [Provenance], gapPolicy, 'The sources of the facts from which it was found.', { size: 5 })
  get evidence(): Provenance[] {
    const facts = this.finding.evidence.flatMap(({ concept, key }) => this.view.atlas.idOfKey(concept as Concept, key) ?? [])
    const rows = new Set(facts.flatMap((fact) => [...this.view.referring('provenance', 'fact', fact)]))
    return [...rows].sort((a, b) => a - b).map((row) => new Provenance(this.view, row))
  }

  @shows(() => Account, gapPolicy, 'Who works on it; nobody can yet.', { nullable: true })
  get assignee(): Account | null {
    return null
  }

  @shows(() => DateScalar, gapPolicy, 'Until when it should be closed; nobody can say yet.', { nullable: true })
  get dueOn(): Day | null {
    return null
  }
}

/** The thing that a finding speaks of. An item of a template is known by the template that the finding rests on. */
const subjectOfFinding = (view: View, { grounds }: Finding, { concept, key }: FindingSubject): Subject | null => {
  if (concept === 'templateItem') return grounds.flatMap(({ template }) => (template && templateItem(template, key)) || []).at(0) ?? null
  if (concept === 'handoverTemplate') return handoverTemplateTerms.find(key)
  if (concept === 'sector') return sectorTerms.find(key)
  const id = view.atlas.idOfKey(concept, key)
  return id === null ? null : subjectOfFact(view, id)
}

/** The most severe first, then by rule, then by key. */
export const gapOrder = byParts<Gap>(({ finding }) => [severities.indexOf(finding.severity), finding.rule, finding.key])

export const gapsInNetwork = (view: View, row: number): Gap[] =>
  gapsFound(view, situationOfNetwork(view, row), (situation) => gapsOfNetwork(situation, view.atlas.tables.network.key.at(row)))

export const gapsInTerritory = (view: View, row: number): Gap[] =>
  gapsFound(view, situationOfTerritory(view, row), (situation) => gapsOfTerritory(situation, view.atlas.tables.territory.key.at(row)))

/** A situation never changes, and each is about one network or territory: its gaps are found once. */
const gapsFound = (view: View, situation: Situation, find: (situation: Situation) => readonly Finding[]): Gap[] => {
  const findings = found.get(situation) ?? find(situation)
  found.set(situation, findings)
  return findings.map((finding) => new Gap(view, finding))
}
const found = new WeakMap<Situation, readonly Finding[]>()

/** A gap is found again through the network or territory that its key names. */
findsByKey('Gap', (view, key) => {
  const scope = key.split(':')[1] ?? ''
  const { network, territory } = view.atlas.tables
  const gaps =
    network.rowOfKey(scope) >= 0
      ? gapsInNetwork(view, network.rowOfKey(scope))
      : territory.rowOfKey(scope) >= 0
        ? gapsInTerritory(view, territory.rowOfKey(scope))
        : []
  return gaps.find((gap) => gap.key === key) ?? null
})
