import { assumptionSentence, type BeforeAfter, type Finding, messageOf, type Situation } from '@geflecht/analysis'
import {
  citationIn,
  type Assumption,
  type AssumptionKind,
  assumptionText,
  type CoverageStatus,
  type Language,
  type Severity,
} from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { CoverageStatusEnum, CoverageTemplate, TemplateItem } from '../coverage/index.ts'
import { GapRule, gapRuleWithId, Ground, SeverityEnum, subjectOfFinding } from '../gap/index.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Subject } from '../graphql/subject.ts'
import { Institution } from '../institution/index.ts'
import { MeasureDefinition } from '../measure/index.ts'
import { institutionWithKnownKey, type Network } from '../network/index.ts'
import { scenarioPolicy } from './scenario.policy.ts'
import { AssumptionKindEnum } from './scenario.inputs.ts'

@objectType('ScenarioGap', 'A gap that a scenario closes, opens, or makes more or less severe. One that it opens is nowhere else.')
export class ScenarioGap {
  constructor(
    private readonly view: View,
    private readonly finding: Finding,
    private readonly before: Finding | null = null,
  ) {}

  @shows(() => String, scenarioPolicy, 'Its key, which a recorded gap bears too.')
  get key(): string {
    return this.finding.key
  }

  @shows(() => GapRule, scenarioPolicy, 'The rule that found it.')
  get rule(): GapRule {
    return gapRuleWithId(this.finding.rule)!
  }

  @shows(() => SeverityEnum, scenarioPolicy, 'How severe it is: as recorded if the scenario closes it, else as it would be.')
  get severity(): Severity {
    return this.finding.severity
  }

  @shows(() => SeverityEnum, scenarioPolicy, 'How severe it is as recorded; null unless the scenario changes that.', { nullable: true })
  get severityBefore(): Severity | null {
    return this.before?.severity ?? null
  }

  @shows(() => String, scenarioPolicy, 'What kind of gap it is, in a few words.')
  title(@inLanguage() language: Language): string {
    return this.rule.title(language)
  }

  @shows(() => String, scenarioPolicy, 'What is not documented, in a sentence.')
  message(@inLanguage() language: Language): string {
    return messageOf(this.finding, language ?? 'DE')
  }

  @shows(() => String, scenarioPolicy, 'What it rests on, as it is cited.')
  legalBasis(@inLanguage() language: Language): string {
    return [...new Set(this.finding.grounds.map(({ citation }) => citationIn(citation, language)))].join('; ')
  }

  @shows(() => [Ground], scenarioPolicy, 'What it rests on, each with how far it is verified.', { size: 2 })
  get grounds(): Ground[] {
    return this.finding.grounds.map((ground) => new Ground(this.view, ground))
  }

  @shows(() => [Subject], scenarioPolicy, 'What it is about, as far as that is recorded.', { size: 2 })
  get subjects(): Subject[] {
    return this.finding.subjects.flatMap((subject) => subjectOfFinding(this.view, this.finding, subject) ?? [])
  }
}

@objectType('CountMove', 'A count as recorded, and as it would be.')
export class CountMove implements BeforeAfter<number> {
  @shows(() => Int, scenarioPolicy, 'As recorded.')
  before!: number

  @shows(() => Int, scenarioPolicy, 'As it would be.')
  after!: number
}

@objectType('CoverageItemMove', 'A group of which something else is documented than before.')
export class CoverageItemMove {
  @shows(() => TemplateItem, scenarioPolicy, 'The group.')
  item!: TemplateItem

  @shows(() => CoverageStatusEnum, scenarioPolicy, 'As recorded.')
  before!: CoverageStatus

  @shows(() => CoverageStatusEnum, scenarioPolicy, 'As it would be.')
  after!: CoverageStatus
}

@objectType('CoverageMove', 'How far the network covers what its template expects, as recorded and as it would be.')
export class CoverageMove {
  @shows(() => CoverageTemplate, scenarioPolicy, 'The template that applies by default.')
  template!: CoverageTemplate

  @shows(() => Float, scenarioPolicy, 'Score as recorded, 0 to 1; null when nothing is left.', { nullable: true })
  before!: number | null

  @shows(() => Float, scenarioPolicy, 'Score as it would be.', { nullable: true })
  after!: number | null

  @shows(() => [CoverageItemMove], scenarioPolicy, 'The groups whose status changes, in the order of the template.', { size: 4 })
  items!: CoverageItemMove[]
}

@objectType('MeasureMove', 'A measure of the network whose value changes, over its cooperations.')
export class MeasureMove {
  @shows(() => MeasureDefinition, scenarioPolicy, 'The measure.')
  measure!: MeasureDefinition

  @shows(() => Float, scenarioPolicy, 'As recorded; null where it has no value.', { nullable: true })
  before!: number | null

  @shows(() => Float, scenarioPolicy, 'As it would be; null where it has no value.', { nullable: true })
  after!: number | null
}

@objectType('AssumedChange', 'One assumption of a scenario.')
export class AssumedChange {
  constructor(
    private readonly network: Network,
    private readonly situation: Situation,
    private readonly assumption: Assumption,
  ) {}

  @shows(() => AssumptionKindEnum, scenarioPolicy, 'What is assumed.')
  get kind(): AssumptionKind {
    return this.assumption.kind
  }

  @shows(() => String, scenarioPolicy, 'The assumption as one word, as it stands in the address of the page “What if”.')
  get text(): string {
    const { view } = this.network
    const { institution } = view.atlas.tables
    const shown = (key: string) => (institution.rowOfKey(key) < 0 ? key : view.keyOf('institution', institution.rowOfKey(key)))
    return assumptionText({ ...this.assumption, institutions: this.assumption.institutions.map(shown) })
  }

  @shows(() => String, scenarioPolicy, 'What is assumed, in one line.')
  label(@inLanguage() language: Language): string {
    const network = this.situation.network(this.network.key)!
    return assumptionSentence(this.situation, network, this.assumption, language ?? 'DE')
  }

  @shows(() => [Institution], scenarioPolicy, 'The recorded institutions that it names.', { size: 2 })
  get institutions(): Institution[] {
    const { view } = this.network
    const recorded = this.assumption.institutions.filter((key) => view.atlas.tables.institution.rowOfKey(key) >= 0)
    return recorded.map((key) => institutionWithKnownKey(view, key))
  }
}

@objectType('ScenarioOutcome', 'What a scenario would change in a network; nothing of it is written.')
export class ScenarioOutcome {
  @shows(() => [AssumedChange], scenarioPolicy, 'What is assumed, in the order in which it was asked.')
  assumptions!: AssumedChange[]

  @shows(() => [ScenarioGap], scenarioPolicy, 'Gaps that would be closed; the most severe first.', { size: 20 })
  closed!: ScenarioGap[]

  @shows(() => [ScenarioGap], scenarioPolicy, 'Gaps that would open; the most severe first.', { size: 20 })
  opened!: ScenarioGap[]

  @shows(() => [ScenarioGap], scenarioPolicy, 'Gaps that would be more or less severe.', { size: 5 })
  moved!: ScenarioGap[]

  @shows(() => Int, scenarioPolicy, 'How many gaps are there with and without the scenario.')
  staying!: number

  @shows(() => CountMove, scenarioPolicy, 'What the gaps weigh together: critical 8, high 4, medium 2, low 1. Says nothing about people.')
  weight!: CountMove

  @shows(() => CountMove, scenarioPolicy, 'How many institutions are in the circle.')
  institutions!: CountMove

  @shows(() => CoverageMove, scenarioPolicy, 'What becomes of coverage; null when no template applies.', { nullable: true })
  coverage!: CoverageMove | null

  @shows(() => [MeasureMove], scenarioPolicy, 'Measures over cooperations that move; in a large network without those that take long.', {
    size: 10,
  })
  measures!: MeasureMove[]
}

@objectType('Recommendation', 'Something to do about the gaps of a network: a new tie, agreement or member.')
export class Recommendation {
  @shows(() => AssumedChange, scenarioPolicy, 'What to do, as it would be assumed in a scenario.')
  assumption!: AssumedChange

  @shows(() => [ScenarioGap], scenarioPolicy, 'The gaps that it closes once those before it are done.', { size: 4 })
  closes!: ScenarioGap[]

  @shows(() => [ScenarioGap], scenarioPolicy, 'The gaps that it opens then.', { size: 2 })
  opens!: ScenarioGap[]

  @shows(() => Int, scenarioPolicy, 'By how much it lessens what the gaps weigh together.')
  gain!: number

  @shows(() => String, scenarioPolicy, 'Why it is recommended: what it closes, and on which law that rests.')
  reason(@inLanguage() language: Language): string {
    return textIn(this.reasons, language)
  }

  constructor(private readonly reasons: { de: string; en: string }) {}
}

@objectType('Recommendations', 'What lessens most what the gaps of a network weigh together, within what institutions can take on.')
export class Recommendations {
  @shows(() => [Recommendation], scenarioPolicy, 'What to do, in this order.', { size: 3 })
  items!: Recommendation[]

  @shows(() => CountMove, scenarioPolicy, 'What the gaps weigh together as recorded, and with all of it done.')
  weight!: CountMove

  @shows(() => Int, scenarioPolicy, 'How many things to do were considered.')
  candidates!: number

  @shows(
    () => Boolean,
    scenarioPolicy,
    'Whether every choice was looked at, so that this is the best of all; else it was chosen step by step (greedily), and is never worse than the best single thing to do.',
  )
  best!: boolean
}

@objectType('SituationSnapshot', 'Everything from which the gaps and figures of a network are computed, to compute with them elsewhere.')
export class SituationSnapshot {
  @shows(
    () => String,
    scenarioPolicy,
    'The facts as JSON: names of columns once per list, then rows. Without contact data, places of documents and the words of sources.',
  )
  content!: string
}
