export * from './fact.type.ts'
export * from './source.enums.ts'
export * from './source.policy.ts'
export * from './source.type.ts'
