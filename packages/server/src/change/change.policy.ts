import { open } from '../graphql/policy.ts'

export const changePolicy = open
