export * from './norms.ts'
export * from './verification.ts'
