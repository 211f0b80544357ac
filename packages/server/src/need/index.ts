export * from './action.type.ts'
export * from './subject.ts'
