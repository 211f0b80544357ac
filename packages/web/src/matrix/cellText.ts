import type { LaterWords } from '../shell/words/later/words.ts'
import type { Cell } from './matrix.documents.ts'

type Words = LaterWords['matrix']

/** What a cell of the matrix of sectors says, without its two sectors: figures first, gaps last. */
export function cellText(cell: Omit<Cell, 'row' | 'column'>, words: Words): string {
  if (cell.possible === 0) return words.impossible
  const { expected, met, tied, agreed, gapCount } = cell
  return [
    expected > 0 ? words.metOf(met, expected) : words.notExpected,
    ...(tied > 0 ? [words.tied(tied)] : [words.nothing]),
    ...(agreed > 0 ? [words.agreed(agreed)] : []),
    ...(gapCount > 0 ? [words.gaps(gapCount)] : []),
  ].join(', ')
}

/** How many cooperate at which level, in words; empty where nobody does. */
export const levelText = (levels: readonly number[], words: Words): string =>
  levels.flatMap((n, level) => (n > 0 ? [words.atLevel(level, n)] : [])).join(', ')

/** The cells that are short of most, at most three; equals in the order of the taxonomy. */
export const shortest = (cells: readonly Cell[]): Cell[] =>
  cells
    .filter(({ expected, met }) => expected > met)
    .toSorted((a, b) => b.expected - b.met - (a.expected - a.met))
    .slice(0, 3)
