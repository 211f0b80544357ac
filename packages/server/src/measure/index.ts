export * from './measure.terms.ts'
export * from './reliability.type.ts'
export { measuredNetworkOf } from './measuredNetwork.ts'
export { simulationFor } from './measuring.ts'
