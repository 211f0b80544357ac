export * from './cooperation.type.ts'
export * from './tiesInNetwork.ts'
