export * from './meeting.policy.ts'
export * from './meeting.terms.ts'
export * from './meeting.type.ts'
