export * from './handover.type.ts'
export * from './handover.terms.ts'
