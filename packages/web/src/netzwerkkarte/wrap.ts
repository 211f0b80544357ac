import { jointsOf } from '../shell/hyphens.ts'

/** How wide a text is, in pixels, at a font size and weight. */
export type Measure = (text: string, size: number, weight: number) => number

/** A text broken into lines, and the room that it takes. */
export interface Block {
  lines: readonly string[]
  width: number
  height: number
  /** Whether the text was cut with an ellipsis. */
  cut: boolean
  /** How many words are hyphenated that are not so by themselves. */
  hyphens: number
}

/** How a text is set: size, weight and line height in pixels. */
export interface Setting {
  size: number
  weight: number
  line: number
}

/** A piece of a text: what stands before it, and whether breaking gave it a hyphen (then the line ends with it). */
interface Piece {
  text: string
  before: ' ' | ''
  hyphenated: boolean
}

/**
 * Breaks a text into lines no wider than `room`. A word that is too wide by itself is hyphenated, preferably after a hyphen or slash that it has.
 * With `most`, what does not fit into so many lines is cut with an ellipsis.
 */
export function wrap(text: string, room: number, setting: Setting, measure: Measure, most = Number.POSITIVE_INFINITY): Block {
  const fits = (line: string) => measure(line, setting.size, setting.weight) <= room
  const lines: Piece[][] = []
  for (const piece of together(text)
    .split(/[ \n\t]+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, fits))) {
    const line = lines.at(-1)
    if (line && !line.at(-1)?.hyphenated && fits(textOf([...line, piece]))) line.push(piece)
    else lines.push([piece])
  }
  const tooMany = lines.length > most
  const whole = (tooMany ? lines.slice(0, most - 1) : lines).map(textOf)
  const shown = tooMany ? [...whole, cut(textOf(lines.slice(most - 1).flat()), fits)] : whole
  return {
    lines: shown,
    width: Math.max(0, ...shown.map((each) => measure(each, setting.size, setting.weight))),
    height: shown.length * setting.line,
    cut: tooMany,
    hyphens: lines.slice(0, most).filter((line) => line.at(-1)?.hyphenated).length,
  }
}

/** Like `wrap`, with the lines as even as the same number of them allows: no single short word at the end where it can be avoided. */
export function wrapEvenly(text: string, room: number, setting: Setting, measure: Measure, most = Number.POSITIVE_INFINITY): Block {
  let best = wrap(text, room, setting, measure, most)
  if (best.lines.length < 2 || best.cut) return best
  for (let tries = 0; tries < 12; tries += 1) {
    const tried = wrap(text, best.width - 1, setting, measure, most)
    if (tried.lines.length > best.lines.length || tried.hyphens > best.hyphens || tried.cut) return best
    best = tried
  }
  return best
}

/** Keeps „§ 4“, „Abs. 1“ and „Nr. 2“ on one line. */
const together = (text: string): string => text.replaceAll(/(§§?|Abs\.|Nr\.|Art\.) (?=\d)/g, '$1\u00a0')

/** Pieces as one text, without the hyphens that breaking put between them. */
const textOf = (line: readonly Piece[]): string =>
  line.map(({ text, before, hyphenated }, at) => `${at ? before : ''}${text}${hyphenated && at === line.length - 1 ? '-' : ''}`).join('')

function pieces(word: string, fits: (text: string) => boolean, before: Piece['before'] = ' '): Piece[] {
  if (fits(word)) return [{ text: word, before, hyphenated: false }]
  const parts = word.split(/(?<=[-/])/)
  if (parts.length > 1) return parts.flatMap((part, at) => pieces(part, fits, at ? '' : before))
  let most = word.length - 1
  while (most > 1 && !fits(`${word.slice(0, most)}-`)) most -= 1
  const end = hyphenAt(word, most)
  return [{ text: word.slice(0, end), before, hyphenated: true }, ...pieces(word.slice(end), fits, '')]
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

function cut(text: string, fits: (text: string) => boolean): string {
  let end = text.length
  while (end > 1 && !fits(`${text.slice(0, end).trimEnd()}…`)) end -= 1
  return end === text.length ? text : `${text.slice(0, end).trimEnd()}…`
}
