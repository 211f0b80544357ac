import type { Label } from '../language/index.ts'
import type { MeasureRobustness } from './measure.ts'

/** How a value may be used, given how many have answered. */
export const reliabilityBadges = ['SAFE', 'DIRECTION_ONLY', 'DO_NOT_USE'] as const
export type ReliabilityBadge = (typeof reliabilityBadges)[number]

export const reliabilityBadgeLabels: Record<ReliabilityBadge, Label> = {
  SAFE: { de: 'belastbar', en: 'safe' },
  DIRECTION_ONLY: { de: 'nur als Richtung', en: 'direction only' },
  DO_NOT_USE: { de: 'nicht verwenden', en: 'do not use' },
}

/** What a value needs for a badge; what reaches neither is not to be used. */
export interface ReliabilityThreshold {
  /** The least share of the asked answers that are there. */
  readonly responseShare: number
  /** The greatest width of its interval, as a share of the measure's own range; where it has none, of the value. */
  readonly width: number
}

/**
 * The thresholds of each kind of measure. Centralities that count direct ties stay close to the truth with 40 % of the answers, those that rest on ways and
 * single links do not (Costenbader & Valente 2003, Social Networks 25; Borgatti, Carley & Krackhardt 2006, Social Networks 28; Smith & Moody 2013, Social
 * Networks 35); about 70 to 80 % is what studies of whole networks ask for (Kossinets 2006, Social Networks 28). The widths are ours.
 */
export const reliabilityThresholds: Record<
  Exclude<MeasureRobustness, 'RECORDED'>,
  Record<Exclude<ReliabilityBadge, 'DO_NOT_USE'>, ReliabilityThreshold>
> = {
  STURDY: { SAFE: { responseShare: 0.7, width: 0.2 }, DIRECTION_ONLY: { responseShare: 0.4, width: 0.5 } },
  DELICATE: { SAFE: { responseShare: 0.8, width: 0.2 }, DIRECTION_ONLY: { responseShare: 0.6, width: 0.5 } },
}

/** Why a value has its badge; `{share}` and `{needed}` are percentages. */
export const reliabilityReasons = {
  enough: {
    de: '{share} der erbetenen Angaben liegen vor, und der Wert schwankt in der Simulation wenig.',
    en: '{share} of the requested answers are there, and the value varies little in the simulation.',
  },
  fewAnswers: {
    de: 'Erst {share} der erbetenen Angaben liegen vor; für diese Kennzahl sollten es mindestens {needed} sein.',
    en: 'Only {share} of the requested answers are there; this measure needs at least {needed}.',
  },
  wide: {
    de: 'Je nachdem, was die noch nicht gegebenen Antworten sagen, kann der Wert stark abweichen.',
    en: 'Depending on what the answers not yet given say, the value can be very different.',
  },
  notSimulated: {
    de: '{share} der erbetenen Angaben liegen vor; wie stark der Wert schwankt, wurde nicht simuliert.',
    en: '{share} of the requested answers are there; how much the value varies was not simulated.',
  },
} as const satisfies Record<string, Label>
export type ReliabilityReasonKey = keyof typeof reliabilityReasons
