export * from './readingFacts.ts'
export * from './readingOf.ts'
export * from './sentenceOf.ts'
export { percentOf, percentReached, type ReadNumber, type ReadingSubject, type Statement } from './statement.ts'
