import { open } from '../graphql/policy.ts'

export const gapPolicy = open
