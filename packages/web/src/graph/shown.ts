import type { GraphLine, GraphModel, GraphNode } from './graphModel.ts'

/** What of the model is on screen. */
export interface Shown {
  nodes: readonly GraphNode[]
  lines: readonly GraphLine[]
}

/** What is switched off, by the words of the legend (looks of ties, keys of sectors), and the institution around which one looks. */
export interface Narrowing {
  off: readonly string[]
  around: string | null
  /** How many ties away from it others may be. */
  steps: number
  /** Whoever else was caught by a lasso is left out; null where nobody was. */
  only?: ReadonlySet<string> | null
}

/** Leaves out what is switched off, and what is too far from the institution in the middle. That one stays, whatever its sector. */
export function shownOf({ nodes, lines }: Pick<GraphModel, 'nodes' | 'lines'>, { off, around, steps, only = null }: Narrowing): Shown {
  const hidden = new Set(off)
  const middle = nodes.some(({ key }) => key === around) ? around : null
  const allowed = new Set(
    nodes.flatMap(({ key, sector }) => ((!hidden.has(sector.key) && (only?.has(key) ?? true)) || key === middle ? [key] : [])),
  )
  const kept = lines.filter(({ from, to, look }) => !hidden.has(look) && allowed.has(from) && allowed.has(to))
  if (middle === null || steps === 0) return { nodes: nodes.filter(({ key }) => allowed.has(key)), lines: kept }
  const near = withinSteps(kept, middle, steps)
  return {
    nodes: nodes.filter(({ key }) => near.has(key)),
    lines: kept.filter(({ from, to, among }) => near.has(from) && near.has(to) && !among),
  }
}

/** How many pairs of institutions something ties, and between how many more is expected. */
export function pairsIn(lines: readonly Pick<GraphLine, 'pair' | 'look'>[]): { tied: number; expected: number } {
  const pairs = (gaps: boolean) => new Set(lines.filter(({ look }) => (look === 'gap') === gaps).map(({ pair }) => pair)).size
  return { tied: pairs(false), expected: pairs(true) }
}

/** Everybody at most so many ties away; agreements of many do not count, since they tie each with each. */
function withinSteps(lines: readonly GraphLine[], from: string, steps: number): Set<string> {
  const near = new Set([from])
  let edge = [from]
  for (let step = 0; step < steps; step++) {
    const ends = new Set(edge)
    const next = lines
      .filter(({ among }) => !among)
      .flatMap((line) => (ends.has(line.from) ? [line.to] : ends.has(line.to) ? [line.from] : []))
    edge = [...new Set(next)].filter((key) => !near.has(key))
    for (const key of edge) near.add(key)
  }
  return near
}
