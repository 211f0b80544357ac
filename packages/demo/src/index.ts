export * from './documented/index.ts'
export * from './musterkreis/index.ts'
