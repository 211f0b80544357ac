export * from './paragraphs.ts'
export * from './phrases.ts'
export * from './sentences.ts'
