export * from './gap.ts'
