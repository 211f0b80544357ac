export * from './coverage.terms.ts'
export * from './coverage.type.ts'
