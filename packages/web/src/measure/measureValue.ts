import type { Language, MeasureUnit } from '@geflecht/domain'
import { numberWords, percentWords } from '../time/index.ts'

/** The units of the catalogue, and SHARE for what people know in percent. */
export type FigureUnit = MeasureUnit | 'SHARE'

/** A value as its unit wants it: a ratio from 0 to 1 as the catalogue's texts speak of it, a count, a number of steps; `–` where there is none. */
export function measureValue(value: number | null, unit: FigureUnit, language: Language): string {
  if (value === null) return '–'
  if (unit === 'SHARE') return percentWords(value, language)
  if (unit === 'RATIO' || unit === 'INDEX') return numberWords(value, language, 2)
  return numberWords(value, language, Number.isInteger(value) ? 0 : 1)
}

/** The first two sentences of a text, which say what a high and a low value mean: what stands there before the rest is opened. */
export const beginningOf = (text: string): string => /^(?:.+?(?<=[\p{L})]{2}|\d)[.!?](?=\s|$)){1,2}/su.exec(text)?.[0] ?? text
