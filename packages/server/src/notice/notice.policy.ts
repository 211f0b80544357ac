import type { Policy } from '../graphql/policy.ts'

export const noticePolicy: Policy = { name: 'ownNotices', says: 'Everybody sees what they are told of, and nobody else does.' }
