export * from './graph.ts'
export * from './shortestPath.ts'
