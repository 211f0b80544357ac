export * from './circle.ts'
