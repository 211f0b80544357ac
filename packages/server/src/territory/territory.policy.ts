import { open } from '../graphql/policy.ts'

export const territoryPolicy = open
