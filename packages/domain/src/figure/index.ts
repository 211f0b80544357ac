export * from './keyFigures.ts'
