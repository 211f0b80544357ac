export * from './meeting.labels.ts'
export * from './meeting.ts'
export * from './meetingKinds.ts'
export * from './participationRoles.ts'
