export * from './gap.labels.ts'
export * from './gap.ts'
export * from './rules.ts'
