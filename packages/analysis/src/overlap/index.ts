export * from './overlapsIn.ts'
