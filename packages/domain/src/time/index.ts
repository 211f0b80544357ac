export * from './calendar.ts'
export * from './day.ts'
export * from './validity.ts'
export * from './weekTime.ts'
