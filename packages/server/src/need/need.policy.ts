import { open } from '../graphql/policy.ts'

export const needPolicy = open
