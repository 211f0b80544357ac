export * from './graph.ts'
export * from './shortestPath.ts'
export * from './networkTies.ts'
export * from './tieOf.ts'
