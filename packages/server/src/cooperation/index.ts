export * from './cooperation.type.ts'
