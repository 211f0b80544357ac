export * from './cooperation.policy.ts'
export * from './cooperation.type.ts'
export { Tie } from './graph.type.ts'
export * from './tiesInNetwork.ts'
