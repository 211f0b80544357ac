export { documentedSet } from './documented.ts'
export { documentedGaps, documentedGapsDay } from './gaps.ts'
