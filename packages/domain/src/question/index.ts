export * from './question.ts'
export * from './questions.ts'
