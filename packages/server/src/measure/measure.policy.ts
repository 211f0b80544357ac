import { open } from '../graphql/policy.ts'

export const measurePolicy = open
