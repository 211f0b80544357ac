export * from './factSet.ts'
