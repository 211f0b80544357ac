export * from './coverage.labels.ts'
export * from './coverage.ts'
export * from './templates.ts'
