export * from './coverage.ts'
export * from './itemCoverage.ts'
export * from './localTemplate.ts'
export * from './templateChoice.ts'
