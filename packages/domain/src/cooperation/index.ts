export * from './cooperation.labels.ts'
export * from './cooperation.ts'
export * from './cooperationForms.ts'
