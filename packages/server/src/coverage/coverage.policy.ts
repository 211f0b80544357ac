import { open } from '../graphql/policy.ts'

export const coveragePolicy = open
