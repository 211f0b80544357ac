export * from './institution.ts'
