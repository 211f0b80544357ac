import { kCoresOf } from './kCores.ts'
import type { Formula } from './measurement.ts'

export const cohesionFormulas = {
  density: ({ nodeCount: n, edgeCount: m, arcs, directed }) => (directed ? arcs.targets.length : 2 * m) / (n * (n - 1)),
  transitivity: ({ triangles: { triangles, pairs } }) => (pairs === 0 ? 'noPairsOfTies' : (3 * triangles) / pairs),
  components: ({ parts }) => parts.sizes.length,
  isolates: ({ parts }) => parts.sizes.filter((size) => size === 1).length,
  articulationPoints: ({ cutOff }) => cutOff.filter((others) => others > 0).length,
  fragmentation: ({ nodeCount: n, parts }) => 1 - parts.sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1)),
  maxCore: (measured) => measured.once(kCoresOf).reduce((most, core) => Math.max(most, core), 0),
} as const satisfies Record<string, Formula<[]>>
