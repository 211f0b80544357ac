export * from './keyFiguresOf.ts'
