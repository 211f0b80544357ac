export * from './coverage.labels.ts'
export * from './coverage.ts'
export * from './localGroup.ts'
export * from './templates.ts'
