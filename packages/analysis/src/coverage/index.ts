export * from './coverage.ts'
export * from './itemCoverage.ts'
export * from './templateChoice.ts'
