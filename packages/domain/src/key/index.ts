export * from './derivedKey.ts'
export * from './key.ts'
export * from './slug.ts'
