import { open } from '../graphql/policy.ts'

export const pathPolicy = open
