import { open } from '../graphql/policy.ts'

export const cooperationPolicy = open
