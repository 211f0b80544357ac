export * from './agreement.type.ts'
