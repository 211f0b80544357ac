import { type Finding, messageOf } from '@geflecht/analysis'
import { citationIn, severities, type Concept, type Day, type GapStatus, type Language, type Severity } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Account, accountOrNone } from '../account/index.ts'
import type { View } from '../atlas/view.ts'
import type { Row } from '../fact/concepts.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { byParts } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { findsByKey, shownByFacts, Subject, subjectOfFact } from '../graphql/subject.ts'
import { Meeting } from '../meeting/index.ts'
import { Action } from '../need/index.ts'
import { readerOf } from '../rights/reader.ts'
import { rightsOf } from '../rights/rights.ts'
import { verbsOnGap } from '../rights/verbs.ts'
import { Provenance } from '../source/index.ts'
import { gapPolicy, gapVisible } from './gap.policy.ts'
import { GapRule, gapRuleWithId, GapStatusEnum, SeverityEnum } from './gap.terms.ts'
import { gapAtHand } from './gapAtHand.ts'
import { findingsInNetwork, findingsInTerritory, findingWithKey } from './gapsFound.ts'
import { isAcceptedOn } from './gapStanding.ts'
import { subjectOfFinding, subjectsNamedBy } from './gapSubjects.ts'
import { Ground } from './ground.type.ts'
import { Threshold, thresholdUsed } from './ruleSet.type.ts'

@objectType('GapAcceptance', 'A gap is left as it is for a time, with a reason.')
export class GapAcceptance {
  @shows(() => DateScalar, gapPolicy, 'The first day on which it is accepted.')
  on!: Day

  @shows(() => DateScalar, gapPolicy, 'The last day on which it is accepted; on the next it is open again.')
  until!: Day

  @shows(() => String, gapPolicy, 'Why.')
  reason!: string
}

@objectType(
  'Gap',
  'Something that a rule expects and that is not documented. Whether it is there is computed when it is read; what people have decided about it is kept under its key, which never holds a date or a severity.',
  { implements: [Subject] },
)
export class Gap extends Subject {
  private kept: Row<'gap'> | null | undefined

  constructor(
    readonly view: View,
    private readonly gapKey: string,
    /** What the rule says on the day; null when the gap is not there. */
    readonly finding: Finding | null,
  ) {
    super()
  }

  override get id(): string {
    return `Gap:${this.gapKey}`
  }

  override get key(): string {
    return this.gapKey
  }

  override get isVisible(): boolean {
    return gapVisible(this.view, gapAtHand(readerOf(this.view.atlas), this.gapKey), this.finding?.subjects ?? [])
  }

  override get viewerMay(): readonly string[] {
    const { atlas, viewer } = this.view
    return verbsOnGap(rightsOf(atlas, viewer), gapAtHand(readerOf(atlas), this.gapKey))
  }

  /** What lasts of it; null as long as nothing was recorded. */
  get lasting(): Row<'gap'> | null {
    if (this.kept === undefined) {
      const id = this.view.atlas.idOfKey('gap', this.gapKey)
      this.kept = id === null ? null : this.view.atlas.factOf('gap', id)
    }
    return this.kept
  }

  /** The number of what lasts of it in the Atlas. */
  get factId(): number | null {
    return this.lasting?.id ?? null
  }

  @shows(() => GapRule, gapPolicy, 'The rule that found it.')
  get rule(): GapRule {
    return gapRuleWithId(this.gapKey.slice(0, this.gapKey.indexOf(':')))!
  }

  @shows(() => SeverityEnum, gapPolicy, 'How severe it is; of a closed one, how severe it was when it was last seen.')
  get severity(): Severity {
    return this.finding?.severity ?? this.lasting!.severity
  }

  @shows(() => GapStatusEnum, gapPolicy, 'What has been decided about it, and whether it is still there.')
  get status(): GapStatus {
    if (!this.finding) return 'RESOLVED'
    if (this.lasting && isAcceptedOn(this.lasting, this.view.asOf)) return 'ACCEPTED'
    return this.lasting?.assignee ? 'ACKNOWLEDGED' : 'OPEN'
  }

  @shows(() => Subject, gapPolicy, 'The network or territory in which it lies.')
  get scope(): Subject {
    if (this.finding) return subjectOfFinding(this.view, this.finding, this.finding.scope)!
    return subjectOfFact(this.view, (this.lasting!.network ?? this.lasting!.territory)!)!
  }

  @shows(() => [Subject], gapPolicy, 'What it is about.', { size: 2 })
  get subjects(): Subject[] {
    const { finding, view } = this
    return finding ? finding.subjects.flatMap((subject) => subjectOfFinding(view, finding, subject) ?? []) : subjectsNamedBy(view, this.key)
  }

  @shows(() => String, gapPolicy, 'What kind of gap it is, in a few words.')
  title(@inLanguage() language: Language): string {
    return this.rule.title(language)
  }

  @shows(() => String, gapPolicy, 'What is not documented, in a sentence; of a closed one, since when it is closed.')
  message(@inLanguage() language: Language): string {
    if (this.finding) return messageOf(this.finding, language ?? 'DE')
    const { closedOn } = this.lasting!
    const title = this.title(language)
    if (!closedOn) return textIn({ de: `An diesem Tag nicht festgestellt: ${title}.`, en: `Not found on this day: ${title}.` }, language)
    return textIn({ de: `Geschlossen am ${closedOn}: ${title}.`, en: `Closed on ${closedOn}: ${title}.` }, language)
  }

  @shows(() => String, gapPolicy, 'What could be done next.')
  nextStep(@inLanguage() language: Language): string {
    const { nextStepDe: de, nextStepEn: en } = this.rule.entry
    return textIn({ de, en }, language)
  }

  @shows(() => String, gapPolicy, 'What it rests on, as it is cited.')
  legalBasis(@inLanguage() language: Language): string {
    if (!this.finding) return this.rule.legalBasis(language)
    return [...new Set(this.finding.grounds.map(({ citation }) => citationIn(citation, language)))].join('; ')
  }

  @shows(() => [Ground], gapPolicy, 'What it rests on, each with how far it is verified; nothing when it is closed.', { size: 2 })
  get grounds(): Ground[] {
    return (this.finding?.grounds ?? []).map((ground) => new Ground(this.view, ground))
  }

  @shows(() => [Provenance], gapPolicy, 'The sources of the facts from which it was found; none when it is closed.', { size: 5 })
  get evidence(): Provenance[] {
    const facts = (this.finding?.evidence ?? []).flatMap(({ concept, key }) => this.view.atlas.idOfKey(concept as Concept, key) ?? [])
    const rows = new Set(facts.flatMap((fact) => [...this.view.referring('provenance', 'fact', fact)]))
    return [...rows].sort((a, b) => a - b).map((row) => new Provenance(this.view, row))
  }

  @shows(
    () => [Threshold],
    gapPolicy,
    'The numbers by which it was judged, each with whose it is; none where its rule has none that could be set.',
    { size: 1 },
  )
  get thresholds(): Threshold[] {
    return (this.finding?.thresholds ?? []).map((used) => thresholdUsed(this.view, used))
  }

  @shows(
    () => Int,
    gapPolicy,
    'The revision of the last change of what is kept of it; 0 as long as nothing is. Writers name the version that they saw.',
  )
  get version(): number {
    return this.lasting?.version ?? 0
  }

  @shows(() => DateScalar, gapPolicy, 'The day on which it was seen for the first time; null as long as that is not recorded.', {
    nullable: true,
  })
  get firstSeenOn(): Day | null {
    return this.lasting?.firstSeenOn ?? null
  }

  @shows(() => DateScalar, gapPolicy, 'Since when it is there, or was the last time; a gap that returned begins anew.', { nullable: true })
  get openedOn(): Day | null {
    return this.lasting?.openedOn ?? null
  }

  @shows(() => DateScalar, gapPolicy, 'Since when its cause is gone; null while it is there.', { nullable: true })
  get closedOn(): Day | null {
    return this.finding ? null : (this.lasting?.closedOn ?? null)
  }

  @shows(() => Account, gapPolicy, 'Who works on it.', { nullable: true })
  get assignee(): Account | null {
    return accountOrNone(this.lasting?.assignee ?? null)
  }

  @shows(() => DateScalar, gapPolicy, 'Until when it should be closed.', { nullable: true })
  get dueOn(): Day | null {
    return this.lasting?.dueOn ?? null
  }

  @shows(() => Action, gapPolicy, 'The action by which it is to be closed.', { nullable: true })
  get action(): Action | null {
    const id = this.lasting?.action ?? null
    return id === null ? null : new Action(this.view, this.view.rowOf(id))
  }

  @shows(() => Meeting, gapPolicy, 'The meeting that deals with it.', { nullable: true })
  get meeting(): Meeting | null {
    const id = this.lasting?.meeting ?? null
    return id === null ? null : new Meeting(this.view, this.view.rowOf(id))
  }

  @shows(
    () => GapAcceptance,
    gapPolicy,
    'That it is left as it is, or was until a day that has passed; null when that was never decided or was withdrawn.',
    {
      nullable: true,
    },
  )
  get accepted(): GapAcceptance | null {
    const { acceptedOn: on, acceptedUntil: until, acceptedReason: reason } = this.lasting ?? {}
    return on && until && reason ? { on, until, reason } : null
  }
}

/** The most severe first, then by rule, then by key. */
export const gapOrder = byParts<Gap>((gap) => [severities.indexOf(gap.severity), gap.rule.id, gap.key])

const shownIn = (view: View, findings: readonly Finding[]): Gap[] =>
  findings.map((finding) => new Gap(view, finding.key, finding)).filter(({ isVisible }) => isVisible)

export const gapsInNetwork = (view: View, row: number): Gap[] => shownIn(view, findingsInNetwork(view, row))
export const gapsInTerritory = (view: View, row: number): Gap[] => shownIn(view, findingsInTerritory(view, row))

/** The gap with this key, whether it is there on the day or only recorded; null when nobody knows of it. */
export const gapWithKey = (view: View, key: string): Gap | null => {
  const gap = new Gap(view, key, findingWithKey(view, key))
  return (gap.finding || gap.lasting) && gap.isVisible ? gap : null
}

findsByKey('Gap', gapWithKey)
shownByFacts('gap', Gap, (view, row) => gapWithKey(view, view.atlas.tables.gap.key.at(row))!)
