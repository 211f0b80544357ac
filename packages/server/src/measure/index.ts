export * from './measure.terms.ts'
