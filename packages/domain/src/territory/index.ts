export * from './territory.ts'
