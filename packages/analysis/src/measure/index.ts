export * from './measuredGraph.ts'
export * from './measurement.ts'
export * from './networkMeasures.ts'
export * from './institutionMeasures.ts'
