export * from './inclusionIn.ts'
