export * from './measure.ts'
export * from './measure.labels.ts'
export * from './measures.ts'
export * from './measureReasons.ts'
