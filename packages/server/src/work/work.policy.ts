import type { Policy } from '../graphql/policy.ts'

export const workPolicy: Policy = { name: 'ownWork', says: 'Everybody sees what waits for them, and nobody else does.' }
