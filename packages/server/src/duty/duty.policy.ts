import { open } from '../graphql/policy.ts'

/** As visible as the gap that would be there: pairs whose gap the viewer may not know of are left out of the list. */
export const dutyPolicy = open
