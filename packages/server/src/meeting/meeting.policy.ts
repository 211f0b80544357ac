import { open } from '../graphql/policy.ts'

export const meetingPolicy = open
