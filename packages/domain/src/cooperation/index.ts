export * from './cooperation.ts'
