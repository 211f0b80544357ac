export * from './day.ts'
export * from './timeline.ts'
export * from './weekTime.ts'
