export * from './handover.policy.ts'
export * from './handover.terms.ts'
export * from './handover.type.ts'
