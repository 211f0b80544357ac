export * from './need.labels.ts'
export * from './need.ts'
