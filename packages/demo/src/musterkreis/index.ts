export type { DeliberateGap } from './deliberateGap.ts'
export { deliberateGaps } from './deliberateGaps.ts'
export { storyEndsOn } from './evidence.ts'
export { musterkreisSet } from './musterkreis.ts'
