export * from './coverage.policy.ts'
export * from './coverage.terms.ts'
export * from './coverage.type.ts'
export { LocalGroup } from './localGroup.type.ts'
