import { fill, labelOf, type Language, nonBreaking, readingOwnOnly, readingSentences } from '@geflecht/domain'
import type { Statement } from './statement.ts'
import { capital, inWords } from './words.ts'

/** A statement as a sentence in one language. */
export function sentenceOf({ kind, n, facts, ownOnly }: Statement, language: Language): string {
  const { one, many } = readingSentences[kind]
  const words = labelOf(n === 1 && one ? one : many, language)
  const text = fill(words, { ...facts, ...(n === null ? {} : { n: inWords(n) }) }, language)
  const whole = nonBreaking(`${ownOnly ? labelOf(readingOwnOnly, language) : ''}${capital(text)}`)
  // A name such as „… e. V.“ at the end brings the full stop with it.
  return whole.replace(/\.\.$/, '.')
}
