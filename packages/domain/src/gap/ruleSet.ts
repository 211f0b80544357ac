import { byKey, type Term } from '../language/index.ts'
import type { Evidenced } from '../source/index.ts'
import type { GapRuleId } from './gap.ts'

/** In what a threshold is counted. */
export const thresholdUnits = ['DAYS', 'MONTHS', 'MEETINGS', 'PERCENT', 'STEPS', 'LEVEL', 'INSTITUTIONS'] as const
export type ThresholdUnit = (typeof thresholdUnits)[number]

/** A number in a rule that coordinators may set for their network or territory. */
export interface Threshold extends Term {
  /** The rule that it is a part of. */
  readonly rule: GapRuleId
  readonly unit: ThresholdUnit
  /** What holds where nobody has set it; null where the rule then does without. */
  readonly usual: number | null
  readonly least: number
  readonly most: number
}

const entries = [
  {
    key: 'warningDays',
    rule: 'G07',
    unit: 'DAYS',
    usual: 90,
    least: 1,
    most: 730,
    de: 'Vorwarnung vor dem Ende einer Vereinbarung',
    en: 'Warning before an agreement ends',
  },
  {
    key: 'urgentDays',
    rule: 'G07',
    unit: 'DAYS',
    usual: 30,
    least: 0,
    most: 365,
    de: 'Dringend vor dem Ende einer Vereinbarung',
    en: 'Urgent before an agreement ends',
  },
  {
    key: 'reviewMonths',
    rule: 'G09',
    unit: 'MONTHS',
    usual: null,
    least: 1,
    most: 120,
    de: 'Überprüfung ohne vereinbarten Termin',
    en: 'Review where no day was agreed',
  },
  {
    key: 'stalledDays',
    rule: 'G10',
    unit: 'DAYS',
    usual: 180,
    least: 1,
    most: 3650,
    de: 'Stillstand eines Entwurfs oder einer Verhandlung',
    en: 'Standstill of a draft or a negotiation',
  },
  {
    key: 'meetingTolerance',
    rule: 'G15',
    unit: 'PERCENT',
    usual: 125,
    least: 100,
    most: 400,
    de: 'Abstand der Treffen, gemessen am Zielrhythmus',
    en: 'Interval of meetings, measured against the target',
  },
  {
    key: 'meetingsPerYear',
    rule: 'G15',
    unit: 'MEETINGS',
    usual: null,
    least: 1,
    most: 60,
    de: 'Treffen im Jahr statt des Zielrhythmus',
    en: 'Meetings a year instead of the target',
  },
  {
    key: 'lostInstitutions',
    rule: 'G20',
    unit: 'INSTITUTIONS',
    usual: 3,
    least: 1,
    most: 100,
    de: 'Institutionen, die an einer hängen',
    en: 'Institutions that hang on one',
  },
  {
    key: 'islandLevel',
    rule: 'G21',
    unit: 'LEVEL',
    usual: 2,
    least: 1,
    most: 5,
    de: 'Stufe, ab der eine Kooperation Sektoren verbindet',
    en: 'Level from which a cooperation links sectors',
  },
  {
    key: 'stepsToJugendamt',
    rule: 'G22',
    unit: 'STEPS',
    usual: 2,
    least: 1,
    most: 10,
    de: 'Schritte zum Jugendamt',
    en: 'Steps to the youth welfare office',
  },
  {
    key: 'stepsToCourt',
    rule: 'G22',
    unit: 'STEPS',
    usual: 3,
    least: 1,
    most: 10,
    de: 'Schritte zum Familiengericht',
    en: 'Steps to the family court',
  },
  {
    key: 'trainingDays',
    rule: 'G26',
    unit: 'DAYS',
    usual: 365,
    least: 30,
    most: 3650,
    de: 'Abstand der Fortbildungen',
    en: 'Interval of trainings',
  },
  {
    key: 'staleDays',
    rule: 'G27',
    unit: 'DAYS',
    usual: 365,
    least: 30,
    most: 3650,
    de: 'Gültigkeit einer Bestätigung',
    en: 'Validity of a confirmation',
  },
  {
    key: 'needDays',
    rule: 'G29',
    unit: 'DAYS',
    usual: 365,
    least: 30,
    most: 3650,
    de: 'Zeit bis zu einer Antwort auf einen Bedarf',
    en: 'Time until a need is answered',
  },
] as const satisfies readonly Threshold[]

export type ThresholdKey = (typeof entries)[number]['key']

/** The numbers in the rules that can be set, in the order of the rules. */
export const thresholds: readonly (Threshold & { readonly key: ThresholdKey })[] = entries

export const thresholdByKey = byKey<Threshold>(thresholds)

/**
 * How gaps are looked for in a network, or in a territory and what lies in it: which rules are switched off or on again, and which numbers hold
 * instead of the usual ones. What it leaves open follows the territory around, and in the end the catalogue. It says how one looks, not what is
 * true on a day: it holds for every day that is looked at.
 */
export type RuleSet = Evidenced & {
  key: string
  /** Key of the network or territory. */
  subject: string
  off: readonly GapRuleId[]
  /** Switched on again where a territory around has switched them off. */
  on: readonly GapRuleId[]
} & { readonly [K in ThresholdKey]: number | null }
