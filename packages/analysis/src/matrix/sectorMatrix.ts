import { sectors } from '@geflecht/domain'
import type { TiedPair } from './pairsTied.ts'

/** What lies between the institutions of two sectors, or within one: one cell of the matrix of sectors, and its mirror. All are numbers of pairs. */
export interface SectorCell {
  /** Keys of the two sectors, in the order of the taxonomy; the same twice within one. */
  row: string
  column: string
  /** How many pairs there could be. */
  possible: number
  expected: number
  /** Of the expected ones those of which everything is documented. */
  met: number
  tied: number
  agreed: number
  /** Those that cooperate: at no stated level, then at level 1 … 5. */
  levels: readonly number[]
  /** Keys of the gaps, ascending, each once. */
  gaps: readonly string[]
}

/** The sectors that stand among institutions, in the order of the taxonomy, each with how many do. */
export const sectorsAmong = (sectorOf: readonly string[]): { sector: string; institutions: number }[] =>
  sectors
    .map(({ key }) => ({ sector: key, institutions: sectorOf.filter((one) => one === key).length }))
    .filter(({ institutions }) => institutions > 0)

/** Every cell, also an empty one, by row, then column; `sectorOf` names the sector of each institution that the pairs speak of. O(sectors² + pairs). */
export function sectorMatrix(sectorOf: readonly string[], pairs: readonly TiedPair[]): SectorCell[] {
  const among = sectorsAmong(sectorOf)
  const placeOf = new Map(among.map(({ sector }, place) => [sector, place]))
  const cells = new Map<string, TiedPair[]>()
  for (const pair of pairs) {
    const places = [pair.row, pair.column].map((node) => placeOf.get(sectorOf[node] ?? '') ?? -1).toSorted((a, b) => a - b)
    if (places[0] === -1) continue
    const key = places.join(' ')
    const known = cells.get(key) ?? []
    cells.set(key, known)
    known.push(pair)
  }
  return among.flatMap(({ sector: row, institutions }, i) =>
    among.slice(i).map(({ sector: column, institutions: others }, j): SectorCell => {
      const possible = j === 0 ? (institutions * (institutions - 1)) / 2 : institutions * others
      return { row, column, possible, ...counted(cells.get(`${i} ${i + j}`) ?? []) }
    }),
  )
}

function counted(pairs: readonly TiedPair[]): Omit<SectorCell, 'row' | 'column' | 'possible'> {
  const count = (fits: (pair: TiedPair) => boolean) => pairs.filter(fits).length
  return {
    expected: count(({ expected }) => expected),
    met: count(({ met }) => met),
    tied: count(({ tied }) => tied),
    agreed: count(({ agreed }) => agreed),
    levels: [0, 1, 2, 3, 4, 5].map((level) => count((pair) => pair.cooperate && (pair.level ?? 0) === level)),
    gaps: [...new Set(pairs.flatMap(({ gaps }) => gaps))].toSorted(),
  }
}
