export * from './expectedBonds.ts'
export * from './pairsTied.ts'
export * from './sectorMatrix.ts'
