import { open } from '../graphql/policy.ts'

/** Whoever may ask for a reading may see all of it: it is made of what this viewer may see. */
export const readingPolicy = open
