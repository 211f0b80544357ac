export * from './handoverParts.ts'
export * from './expectedHandovers.ts'
