import { open } from '../graphql/policy.ts'

export const agreementPolicy = open
