export * from './source.labels.ts'
export * from './source.ts'
