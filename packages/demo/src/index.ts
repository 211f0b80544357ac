export * from './documented/index.ts'
