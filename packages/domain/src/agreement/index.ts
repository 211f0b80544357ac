export * from './agreement.labels.ts'
export * from './agreement.ts'
export * from './agreementKinds.ts'
export * from './agreementStatus.ts'
