import type { Stretch } from '../graph/index.ts'

/** How many institutions of each sector stand somewhere. */
export interface SectorPiece {
  readonly size: number
  of(sector: string): number
  remove(sector: string): void
  removeAll(piece: SectorPiece): void
}

/** Institutions in the order of a walk, counted by sector in any stretch of it in time that does not depend on its length. */
export interface SectorCounts {
  readonly sectors: readonly string[]
  total(sector: string): number
  within(stretch: Stretch): SectorPiece
}

/** Counts once for all stretches: `walk[i]` is the sector of the institution at position `i`. */
export function sectorCounts(walk: readonly string[]): SectorCounts {
  const sectors = [...new Set(walk)]
  const before = new Map(sectors.map((sector) => [sector, runningCount(walk, sector)]))
  const count = (sector: string, [begin, end]: Stretch): number => {
    const running = before.get(sector) as Int32Array
    return (running[end] as number) - (running[begin] as number)
  }
  return {
    sectors,
    total: (sector) => count(sector, [0, walk.length]),
    within: (stretch) => new Piece(new Map(sectors.map((sector) => [sector, count(sector, stretch)]))),
  }
}

/** How many of a sector stand before each position. */
function runningCount(walk: readonly string[], sector: string): Int32Array {
  const running = new Int32Array(walk.length + 1)
  for (const [i, one] of walk.entries()) running[i + 1] = (running[i] as number) + Number(one === sector)
  return running
}

class Piece implements SectorPiece {
  readonly #counts: Map<string, number>

  constructor(counts: Map<string, number>) {
    this.#counts = counts
  }

  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  of(sector: string): number {
    return this.#counts.get(sector) ?? 0
  }

  remove(sector: string): void {
    this.#counts.set(sector, this.of(sector) - 1)
  }

  removeAll(piece: SectorPiece): void {
    for (const sector of this.#counts.keys()) this.#counts.set(sector, this.of(sector) - piece.of(sector))
  }
}
