import {
  gapRules,
  severities,
  type Concept,
  type DatePrecision,
  type Day,
  type GapRuleEntry,
  type GapRuleId,
  type Label,
  type Severity,
  type Verification,
} from '@geflecht/domain'
import { compareKeys } from '../situation/index.ts'
import type { ThresholdInForce } from './rulesInForce.ts'

/** What a finding is about: a fact, or an entry of a catalogue, by concept and key. */
export interface FindingSubject {
  concept: Concept | 'templateItem' | 'handoverTemplate' | 'sector'
  key: string
}

/** A day as exactly as it is known; null when it is not known at all. */
export interface DocumentedDay {
  day: Day | null
  precision: DatePrecision
}

/** What fills one placeholder of a rule's message: words, a number, words in both languages, a day, or a list of words. */
export type MessageFact = string | number | Label | DocumentedDay | readonly (string | Label)[]

/** A norm, template or commitment that a finding rests on, and how far its wording is verified. */
export interface Ground {
  citation: string
  norm: string | null
  template: string | null
  verification: Verification
  /** Key of the local group whose decision it is. */
  localGroup?: string
}

/** A gap as a rule finds it on one day. What has been decided about it is kept elsewhere, under the same key. */
export interface Finding {
  /** `rule:scope:subjects:discriminator`, without empty ends; the same on every day on which the gap is there, however severe. */
  key: string
  rule: GapRuleId
  severity: Severity
  scope: FindingSubject
  subjects: readonly FindingSubject[]
  /** Which of the rule's messages fits: the usual one, or the one for where none of what it looks for is documented. */
  wording: 'message' | 'messageNone'
  /** Under the names that the placeholders of the rule's messages have. */
  facts: Readonly<Record<string, MessageFact>>
  grounds: readonly Ground[]
  /** The facts whose sources it rests on. */
  evidence: readonly FindingSubject[]
  /** The numbers by which it was judged; none where the rule has none that could be set. */
  thresholds: readonly ThresholdInForce[]
}

/** What a rule says about one gap; the key is made from it. */
export interface FindingDraft extends Omit<Finding, 'key' | 'wording' | 'thresholds'> {
  thresholds?: Finding['thresholds']
  wording?: Finding['wording']
  /** Keys that tell this gap from others of the same rule and scope; the subjects other than the scope unless given. */
  keyedBy?: readonly string[]
  /** Tells apart gaps of equal subjects. */
  discriminator?: string
}

/** A finding with its key. */
export function findingOf({ keyedBy, discriminator, ...draft }: FindingDraft): Finding {
  const subjects = keyedBy ?? draft.subjects.map(({ key }) => key).filter((key) => key !== draft.scope.key)
  return { key: gapKeyOf(draft.rule, draft.scope, subjects, discriminator), wording: 'message', thresholds: [], ...draft }
}

/** The key that a gap of a rule has at its place, whether it is there or not. */
export function gapKeyOf(rule: GapRuleId, scope: FindingSubject, keyedBy: readonly string[], discriminator = ''): string {
  const parts = [rule, scope.key, keyedBy.toSorted(compareKeys).join('+'), discriminator]
  while (parts.at(-1) === '') parts.pop()
  return parts.join(':')
}

/** The order in which gaps are shown: the most severe first, then by rule, then by key. */
export const bySeverity = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareKeys(a.rule, b.rule) || compareKeys(a.key, b.key)

/** What the rule itself rests on, as the catalogue of rules says. */
export function groundOfRule(id: GapRuleId): Ground {
  const { legalBasis, verification } = ruleEntry(id)
  return { citation: legalBasis, norm: null, template: null, verification }
}

function ruleEntry(id: GapRuleId): GapRuleEntry {
  const entry = gapRules.find((rule) => rule.id === id)
  if (!entry) throw new Error(`The catalogue of gap rules has no ${id}.`)
  return entry
}
