import { open } from '../graphql/policy.ts'

export const normPolicy = open
