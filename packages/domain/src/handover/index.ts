export * from './handoverPart.ts'
export * from './handover.labels.ts'
export * from './handover.ts'
export * from './handoverTemplates.ts'
