export * from './agreement.order.ts'
export * from './agreement.terms.ts'
export * from './agreement.type.ts'
export * from './agreementStanding.ts'
