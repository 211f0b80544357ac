export * from './day.ts'
export * from './timeline.ts'
