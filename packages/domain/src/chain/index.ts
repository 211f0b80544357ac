export * from './chainPart.ts'
export * from './chains.ts'
