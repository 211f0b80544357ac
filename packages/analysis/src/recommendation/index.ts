export { wantedTypes } from './candidates.ts'
export * from './recommend.ts'
export * from './reason.ts'
