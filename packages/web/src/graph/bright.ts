import type { MapTie } from '../netzwerkkarte/mapTies.ts'
import type { Bright, Target } from './renderer.ts'
import { otherEnd, tiesAt } from './walk.ts'

/** What stays bright while something is looked at: an institution with those it is tied to, or a pair. Null while nothing is. */
export function brightBy(ties: readonly Pick<MapTie, 'key' | 'from' | 'to'>[], target: Target | null): Bright | null {
  if (!target) return null
  if (target.kind === 'tie') {
    const tie = ties.find(({ key }) => key === target.key)
    return tie ? { nodes: new Set([tie.from, tie.to]), pairs: new Set([tie.key]) } : null
  }
  const own = tiesAt(ties, target.key)
  return { nodes: new Set([target.key, ...own.map((tie) => otherEnd(tie, target.key))]), pairs: new Set(own.map(({ key }) => key)) }
}

/** What a cell of the matrix lights in a picture: the pairs that something ties, or should, between the institutions of its two sectors, with those institutions. */
export function brightBetween(
  nodes: readonly { key: string; sector: { key: string } }[],
  ties: readonly Pick<MapTie, 'key' | 'from' | 'to'>[],
  cell: string,
): Bright {
  const [row, column = row] = cell.split('~')
  const sectors = new Map(nodes.map(({ key, sector }) => [key, sector.key]))
  const lies = (a: string | undefined, b: string | undefined) => (a === row && b === column) || (a === column && b === row)
  const inside = ties.filter(({ from, to }) => lies(sectors.get(from), sectors.get(to)))
  return { nodes: new Set(inside.flatMap(({ from, to }) => [from, to])), pairs: new Set(inside.map(({ key }) => key)) }
}

/** What stays bright while sectors are looked at: their institutions, what ties these, and with whom. */
export function brightOf(
  nodes: readonly { key: string; sector: { key: string } }[],
  ties: readonly Pick<MapTie, 'key' | 'from' | 'to'>[],
  sectors: readonly string[],
): Bright {
  const own = new Set(nodes.flatMap(({ key, sector }) => (sectors.includes(sector.key) ? [key] : [])))
  const tied = ties.filter(({ from, to }) => own.has(from) || own.has(to))
  return { nodes: new Set([...own, ...tied.flatMap(({ from, to }) => [from, to])]), pairs: new Set(tied.map(({ key }) => key)) }
}
