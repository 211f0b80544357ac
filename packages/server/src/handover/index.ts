export * from './handover.type.ts'
