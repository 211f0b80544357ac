export * from './chainsOf.ts'
export * from './chainStep.ts'
export * from './chainWay.ts'
