export * from './agreement.labels.ts'
export * from './agreementKinds.ts'
