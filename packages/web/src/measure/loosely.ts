import { articulationPoints, buildGraph } from '@geflecht/analysis'
import { type CircleRow, measured } from './circleOrder.ts'

interface Tie {
  level: number | null
  from: { key: string }
  to: { key: string }
}

/** Who of the circle has no tie, and without whom others would lose theirs to the rest. A tie of level 0 says that there is none. */
export function looselyTied(rows: readonly CircleRow[], ties: readonly Tie[]): { isolates: CircleRow[]; bridges: CircleRow[] } {
  const ordinals = new Map(rows.map(({ institution }, ordinal) => [institution.key, ordinal]))
  const arcs = ties.flatMap(({ level, from, to }) => {
    const [one, other] = [ordinals.get(from.key), ordinals.get(to.key)]
    return level === 0 || one === undefined || other === undefined ? [] : [[one, other] as const]
  })
  const graph = buildGraph(
    rows.length,
    arcs.map(([one]) => one),
    arcs.map(([, other]) => other),
    false,
  )
  return {
    isolates: rows.filter((row) => measured(row, 'degree') === 0),
    bridges: [...articulationPoints(graph)].flatMap((ordinal) => rows[ordinal] ?? []),
  }
}
