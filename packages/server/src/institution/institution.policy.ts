import { open } from '../graphql/policy.ts'

export const institutionPolicy = open
