export * from './gather.ts'
