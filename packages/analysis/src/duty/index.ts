export * from './agreementDuties.ts'
