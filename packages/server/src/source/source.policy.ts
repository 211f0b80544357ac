import { open } from '../graphql/policy.ts'

export const sourcePolicy = open
