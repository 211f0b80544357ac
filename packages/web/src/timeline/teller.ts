import type { DatePrecision, Day, Label, Language } from '@geflecht/domain'
import type { LaterWords } from '../shell/words/later/words.ts'
import { datedWords, lastDayOf, shortDay } from '../time/index.ts'
import type { TimelineGap } from './timeline.documents.ts'

/** In which words and on which day the timeline is told. */
export interface Teller {
  words: LaterWords['timeline']
  language: Language
  label: (label: Label) => string
  /** The day that the views show: states are told as they are on it. */
  day: Day
  /** Up to which day facts are known; nothing that begins later is in the answer. */
  horizon: Day
  /** The gaps of the day, the most severe first. */
  gaps: readonly TimelineGap[]
  /** Whether who looks may not see everything: what is empty is then not called undocumented. */
  partly: boolean
  /** Keys of the groups that are opened. */
  opened: readonly string[]
  /** Keys of the sectors that are looked at; empty for all. */
  sectors: readonly string[]
}

/** A day in digits, or a month or year that says no more than is known. */
export const dateOf = (day: Day | null, precision: DatePrecision, { language, words }: Teller): string =>
  day !== null && precision === 'DAY' ? shortDay(day, language) : (datedWords(day, precision, language) ?? words.undated)

/** From when to when something holds, in words; the end is the last day on which it does. */
export function spanOf(
  holds: { validFrom: Day | null; validFromPrecision: DatePrecision; validTo: Day | null; validToPrecision: DatePrecision },
  teller: Teller,
): string {
  const begin = dateOf(holds.validFrom, holds.validFromPrecision, teller)
  if (holds.validTo === null) return teller.words.since(begin)
  const exact = holds.validToPrecision === 'DAY'
  return teller.words.span(begin, dateOf(exact ? lastDayOf(holds.validTo) : holds.validTo, holds.validToPrecision, teller))
}

/** The key of the most severe gap of some rules about a thing. */
export const gapAbout = ({ gaps }: Teller, key: string, ...rules: readonly string[]): string | null =>
  gaps.find(({ rule, subjects }) => rules.includes(rule.id) && subjects.some((subject) => subject.key === key))?.key ?? null
