export * from './cadence.ts'
export * from './network.labels.ts'
export * from './network.ts'
export * from './networkKinds.ts'
