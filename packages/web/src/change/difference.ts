import type { Language } from '@geflecht/domain'
import { numberWords } from '../time/index.ts'
import type { Figure } from './figures.ts'

/** What lies between two values: the sign and the amount as they are read, in which unit if it is not that of the values, and the direction; null where one of them is not known. */
export interface Difference {
  direction: 'more' | 'less' | 'same'
  text: string
  unit: string | null
}

/** Shares differ by percentage `points`, everything else by its own unit; what rounds to nothing is the same. */
export function differenceOf(
  { earlier, later, unit }: Pick<Figure, 'earlier' | 'later' | 'unit'>,
  language: Language,
  points: string,
): Difference | null {
  if (earlier === null || later === null) return null
  const raw = unit === 'SHARE' ? (later - earlier) * 100 : later - earlier
  const digits = unit === 'RATIO' ? 2 : unit === 'SHARE' || !Number.isInteger(raw) ? 1 : 0
  const amount = Math.round(Math.abs(raw) * 10 ** digits) / 10 ** digits
  if (amount === 0) return { direction: 'same', text: '±0', unit: null }
  const text = `${raw > 0 ? '+' : '−'}${numberWords(amount, language, digits)}`
  return { direction: raw > 0 ? 'more' : 'less', text, unit: unit === 'SHARE' ? points : null }
}
