/** A place in a honeycomb: column and row, axial. */
export interface Cell {
  q: number
  r: number
}

const directions: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
]
const around = ({ q, r }: Cell): Cell[] => directions.map((step) => ({ q: q + step.q, r: r + step.r }))
const nameOf = ({ q, r }: Cell): string => `${q} ${r}`
const away = ({ q, r }: Cell): number => Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r))

/**
 * A cell of a honeycomb for each key, so that those that share a border touch where that is possible: the one with most borders in the
 * middle, then always the one that touches most of those that have a cell. Where things lie it does not say; no two have one cell.
 */
export function honeycomb(keys: readonly string[], borders: readonly (readonly [string, string])[]): Map<string, Cell> {
  const neighbours = new Map(keys.map((key) => [key, new Set<string>()]))
  for (const [a, b] of borders) {
    if (a === b || !neighbours.has(a) || !neighbours.has(b)) continue
    neighbours.get(a)?.add(b)
    neighbours.get(b)?.add(a)
  }
  const bordering = (key: string): ReadonlySet<string> => neighbours.get(key) ?? new Set()
  const placed = new Map<string, Cell>()
  const taken = new Map<string, string>()
  const waiting = new Set([...neighbours.keys()].sort())
  while (waiting.size > 0) {
    const touched = (key: string) => [...bordering(key)].filter((other) => placed.has(other)).length
    const next = greatest([...waiting], (key) => 1000 * touched(key) + bordering(key).size)
    const worth = (cell: Cell): number => {
      const beside = around(cell).flatMap((each) => taken.get(nameOf(each)) ?? [])
      const right = beside.filter((other) => bordering(next).has(other)).length
      return 3 * right - (beside.length - right) - 0.1 * away(cell)
    }
    const cell = greatest(freeCells([...placed.values()], taken), worth)
    placed.set(next, cell)
    taken.set(nameOf(cell), next)
    waiting.delete(next)
  }
  return placed
}

/** The cells beside those that are taken; the first is in the middle. */
function freeCells(placed: readonly Cell[], taken: ReadonlyMap<string, string>): Cell[] {
  if (placed.length === 0) return [{ q: 0, r: 0 }]
  const beside = new Map(placed.flatMap(around).map((cell) => [nameOf(cell), cell]))
  return [...beside].filter(([name]) => !taken.has(name)).map(([, cell]) => cell)
}

/** The first of those that are worth most. */
const greatest = <T>(all: readonly T[], worth: (one: T) => number): T => all.reduce((best, one) => (worth(one) > worth(best) ? one : best))

/** The middle of a cell whose corners are 1 from it, pointing up. */
export const middleOf = ({ q, r }: Cell): [number, number] => [Math.sqrt(3) * (q + r / 2), 1.5 * r]

/** The corners of a cell around its middle, `size` from it. */
export const hexagon = (x: number, y: number, size: number): string =>
  Array.from({ length: 6 }, (_, n) => {
    const angle = (Math.PI / 3) * n - Math.PI / 2
    return `${(x + size * Math.cos(angle)).toFixed(1)},${(y + size * Math.sin(angle)).toFixed(1)}`
  }).join(' ')
