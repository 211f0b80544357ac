import { open } from '../graphql/policy.ts'

export const searchPolicy = open
