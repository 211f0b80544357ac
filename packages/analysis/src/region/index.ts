export * from './regionLinks.ts'
