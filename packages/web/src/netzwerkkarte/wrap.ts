import { jointsOf } from '../shell/hyphens.ts'

/** How wide a text is, in pixels, at a font size and weight. */
export type Measure = (text: string, size: number, weight: number) => number

/** A text broken into lines, and the room that it takes. */
export interface Block {
  lines: readonly string[]
  width: number
  height: number
}

/** How a text is set: size, weight and line height in pixels. */
export interface Setting {
  size: number
  weight: number
  line: number
}

/**
 * Breaks a text into lines no wider than `room`. A word that is too wide by itself is hyphenated, preferably after a hyphen or slash that it has.
 * With `most`, what does not fit into so many lines is cut with an ellipsis.
 */
export function wrap(text: string, room: number, setting: Setting, measure: Measure, most = Number.POSITIVE_INFINITY): Block {
  const fits = (line: string) => measure(line, setting.size, setting.weight) <= room
  const lines: string[] = []
  let line = ''
  for (const word of together(text)
    .split(/[ \n\t]+/)
    .flatMap((piece) => pieces(piece, fits))) {
    const joined = line === '' || line.endsWith('-') || line.endsWith('/') ? `${line}${word}` : `${line} ${word}`
    if (line === '' || fits(joined)) line = joined
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  const shown = lines.length > most ? [...lines.slice(0, most - 1), cut(rejoined(lines.slice(most - 1)), fits)] : lines
  return {
    lines: shown,
    width: Math.max(0, ...shown.map((each) => measure(each, setting.size, setting.weight))),
    height: shown.length * setting.line,
  }
}

/** Keeps „§ 4“, „Abs. 1“ and „Nr. 2“ on one line. */
const together = (text: string): string => text.replaceAll(/(§§?|Abs\.|Nr\.|Art\.) (?=\d)/g, '$1\u00a0')

function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  const parts = word.split(/(?<=[-/])/)
  if (parts.length > 1) return parts.flatMap((part) => pieces(part, fits))
  let most = word.length - 1
  while (most > 1 && !fits(`${word.slice(0, most)}-`)) most -= 1
  const end = hyphenAt(word, most)
  return [`${word.slice(0, end)}-`, ...pieces(word.slice(end), fits)]
}

/** Where to hyphenate a German word so that at most `most` letters stay: between the parts of a compound, else between syllables, else anywhere. */
function hyphenAt(word: string, most: number): number {
  const allowed = (end: number) => end >= 3 && end <= most && word.length - end >= 4
  const joints = jointsOf(word).filter(allowed)
  const last = joints.at(-1)
  if (last !== undefined && last > most / 2) return last
  for (let end = most; end > Math.max(3, most / 2); end -= 1) {
    if (!allowed(end) || !/[^aeiouäöüy][aeiouäöüy]/i.test(word.slice(end, end + 2))) continue
    const cluster = /(?:sch|ch|ck|ph|th|st|sp|pf|[bdfgkpt][rl])$/i.exec(word.slice(0, end + 1))
    const start = cluster ? cluster.index : end
    if (allowed(start)) return start
  }
  return last ?? most
}

/** Lines as one text again, without the hyphens that breaking put in. */
const rejoined = (lines: readonly string[]): string => lines.join(' ').replaceAll(/(?<=\p{Ll})- (?=\p{Ll})/gu, '')

function cut(text: string, fits: (text: string) => boolean): string {
  let end = text.length
  while (end > 1 && !fits(`${text.slice(0, end).trimEnd()}…`)) end -= 1
  return end === text.length ? text : `${text.slice(0, end).trimEnd()}…`
}
