export { storyEndsOn } from './evidence.ts'
export { musterkreisSet } from './musterkreis.ts'
