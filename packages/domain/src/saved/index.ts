export * from './savedLimits.ts'
export * from './thumbnail.ts'
export * from './viewAddress.ts'
