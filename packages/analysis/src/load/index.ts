export * from './meetingLoad.ts'
