export * from './territory.lookup.ts'
export * from './territory.policy.ts'
export * from './territory.type.ts'
