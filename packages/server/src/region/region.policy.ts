import { open } from '../graphql/policy.ts'

export const regionPolicy = open
