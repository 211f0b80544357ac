import type { Run, Text } from './block.ts'

/** How wide a text is in the look of a run. */
export type RunMeasure = (text: string, run: Run) => number

/** Part of a line that looks the same throughout, and where it begins. */
export interface Segment {
  run: Run
  text: string
  x: number
  width: number
}

/** A line as it is set: its segments, and how wide it is without the space at its end. */
export interface Line {
  segments: Segment[]
  width: number
}

/** After spaces, hyphens and strokes a line may end; not after spaces that hold a number to its unit. */
const breakable = /(?<=[ \-–/])(?=[^ ])/

/** The text in lines no wider than `width`, but for the number of a note at the end; a word that is wider is cut where it must be. */
export function linesOf(text: Text, width: number, measure: RunMeasure): Line[] {
  const lines: Line[] = [{ segments: [], width: 0 }]
  let end = 0
  let mayBreak = false
  const place = (piece: string, run: Run, wide: number) => {
    const { segments } = lines.at(-1)!
    const last = segments.at(-1)
    if (last?.run === run) Object.assign(last, { text: last.text + piece, width: last.width + wide })
    else segments.push({ run, text: piece, x: end, width: wide })
    end += wide
    lines.at(-1)!.width = end - (measure(piece, run) - measure(piece.trimEnd(), run))
  }
  const newLine = () => {
    lines.push({ segments: [], width: 0 })
    end = 0
  }
  for (const run of text) {
    for (const word of run.text.split(breakable)) {
      const [wide, bare] = [measure(word, run), measure(word.trimEnd(), run)]
      // The number of a note hangs over the edge rather than leave its word.
      if (end > 0 && (mayBreak || !run.raised) && end + bare > width) newLine()
      if (bare <= width - end || end > 0) place(word, run, wide)
      else
        for (const part of cut(word, run, width, measure)) {
          if (end > 0) newLine()
          place(part, run, measure(part, run))
        }
      mayBreak = /[ \-–/]$/.test(word)
    }
  }
  return lines
}

/** A word that is wider than a line, in parts that are not; at least one letter each. */
function cut(word: string, run: Run, width: number, measure: RunMeasure): string[] {
  const parts = ['']
  for (const letter of word) {
    if (parts.at(-1) !== '' && measure(parts.at(-1)! + letter.trimEnd(), run) > width) parts.push('')
    parts[parts.length - 1] += letter
  }
  return parts
}
