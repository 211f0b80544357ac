export { documentedSet } from './documented.ts'
export { documentedGaps, documentedGapsDay, type ExpectedGap } from './gaps.ts'
