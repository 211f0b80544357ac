export * from './assumption.ts'
export * from './assumptionFaults.ts'
export * from './assumptionKinds.ts'
export * from './assumptionText.ts'
