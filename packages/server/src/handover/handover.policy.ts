import { open } from '../graphql/policy.ts'

export const handoverPolicy = open
