export * from './territory.labels.ts'
export * from './territory.ts'
