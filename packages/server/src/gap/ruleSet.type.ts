import {
  type Language,
  type Threshold as ThresholdEntry,
  thresholdByKey,
  type ThresholdKey,
  thresholds,
  type ThresholdUnit,
} from '@geflecht/domain'
import { Int } from 'type-graphql'
import { adds, addsTo, enumType, objectType, onRoot, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Recorded } from '../graphql/recorded.ts'
import { showsFactsOf, Subject, subjectOfFact } from '../graphql/subject.ts'
import type { View } from '../atlas/view.ts'
import { Network } from '../network/index.ts'
import { Provenance, provenanceOf } from '../source/index.ts'
import { Territory } from '../territory/index.ts'
import { GapRule, gapRuleWithId } from './gap.terms.ts'
import { ThresholdKeyEnum } from './ruleSet.inputs.ts'
import { ruleSetPolicy } from './ruleSet.policy.ts'

export const ThresholdUnitEnum = enumType<ThresholdUnit>('ThresholdUnit', 'In what a number of a rule is counted.', {
  DAYS: 'Days.',
  MONTHS: 'Months.',
  MEETINGS: 'Meetings a year.',
  PERCENT: 'Percent of what is aimed at.',
  STEPS: 'Steps from one institution to the next.',
  LEVEL: 'Level of cooperation, 1 to 5.',
  INSTITUTIONS: 'Institutions.',
})

@objectType('Threshold', 'A number in a rule that can be set, with what it is here.')
export class Threshold {
  constructor(
    private readonly entry: ThresholdEntry,
    private readonly set: number | null,
    private readonly from: RuleSet | null,
  ) {}

  @shows(() => ThresholdKeyEnum, ruleSetPolicy, 'Which number it is.')
  get key(): ThresholdKey {
    return this.entry.key as ThresholdKey
  }

  @shows(() => String, ruleSetPolicy, 'What it says.')
  label(@inLanguage() language: Language): string {
    return textIn(this.entry, language)
  }

  @shows(() => GapRule, ruleSetPolicy, 'The rule that it is a part of.')
  get rule(): GapRule {
    return gapRuleWithId(this.entry.rule)!
  }

  @shows(() => ThresholdUnitEnum, ruleSetPolicy, 'In what it is counted.')
  get unit(): ThresholdUnit {
    return this.entry.unit
  }

  @shows(() => Int, ruleSetPolicy, 'What it is; null where nobody has set it and the rule does without.', { nullable: true })
  get value(): number | null {
    return this.set
  }

  @shows(() => Int, ruleSetPolicy, 'What holds where nobody has set it; null where the rule then does without.', { nullable: true })
  get usual(): number | null {
    return this.entry.usual
  }

  @shows(() => RuleSet, ruleSetPolicy, 'The rule set that says so; null where it is the usual number.', { nullable: true })
  get ruleSet(): RuleSet | null {
    return this.from
  }
}

@showsFactsOf('ruleSet')
@objectType(
  'RuleSet',
  'How gaps are looked for in a network, or in a territory and what lies in it. The nearest that says something holds: of the network, its territory, those around; else the usual. It holds for every day that is looked at.',
  { implements: [Subject] },
)
export class RuleSet extends Recorded {
  get table() {
    return this.view.atlas.tables.ruleSet
  }

  @shows(() => Subject, ruleSetPolicy, 'The network or territory for which it is.')
  get subject(): Subject {
    return subjectOfFact(this.view, this.table.columns.subject.at(this.row))!
  }

  @shows(() => [GapRule], ruleSetPolicy, 'The rules that are switched off.')
  get off(): GapRule[] {
    return this.table.columns.off.at(this.row).flatMap((id) => gapRuleWithId(id) ?? [])
  }

  @shows(() => [GapRule], ruleSetPolicy, 'The rules that are switched on again, although a territory around has switched them off.')
  get on(): GapRule[] {
    return this.table.columns.on.at(this.row).flatMap((id) => gapRuleWithId(id) ?? [])
  }

  @shows(() => [Threshold], ruleSetPolicy, 'The numbers that it sets itself, in the order of the rules.', { size: 4 })
  get thresholds(): Threshold[] {
    return thresholds.flatMap((entry) => {
      const value = this.table.columns[entry.key].at(this.row)
      return value === null ? [] : [new Threshold(entry, value, this)]
    })
  }

  @shows(() => [Provenance], ruleSetPolicy, 'Who said so; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, ruleSetPolicy, 'Counts its changes, from 1. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }
}

/** The rule set of a network or territory; null where it has none of its own. */
const ruleSetOf = (view: View, subject: number): RuleSet | null => {
  const [row] = [...view.referring('ruleSet', 'subject', subject)]
  return row === undefined ? null : new RuleSet(view, row)
}

/** A number by which a gap was judged, with the rule set that named it. */
export const thresholdUsed = (
  view: View,
  { key, value, ruleSet }: { key: ThresholdKey; value: number | null; ruleSet: string | null },
): Threshold => {
  const id = ruleSet === null ? null : view.atlas.idOfKey('ruleSet', ruleSet)
  const from = id !== null && view.sees('ruleSet', view.rowOf(id)) ? new RuleSet(view, view.rowOf(id)) : null
  return new Threshold(thresholdByKey.get(key)!, value, from)
}

@addsTo(() => Network)
export class NetworkRuleSet {
  @adds(() => RuleSet, ruleSetPolicy, 'How gaps are looked for in it, as far as it says itself; null where it says nothing.', {
    nullable: true,
  })
  ruleSet(@onRoot() { view, factId }: Network): RuleSet | null {
    return ruleSetOf(view, factId)
  }
}

@addsTo(() => Territory)
export class TerritoryRuleSet {
  @adds(
    () => RuleSet,
    ruleSetPolicy,
    'How gaps are looked for in it and what lies in it, as far as it says itself; null where it says nothing.',
    {
      nullable: true,
    },
  )
  ruleSet(@onRoot() { view, factId }: Territory): RuleSet | null {
    return ruleSetOf(view, factId)
  }
}
