import { open } from '../graphql/policy.ts'

export const networkPolicy = open
