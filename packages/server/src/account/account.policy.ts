import type { Policy } from '../graphql/policy.ts'

/** What somebody is told about the own account. */
export const ownAccount: Policy = { name: 'ownAccount', says: 'Everybody sees what they are themselves, and nobody else does.' }

/** How an account is called. */
export const accountName: Policy = {
  name: 'accountName',
  says: 'Whoever sees what an account did sees how it is called; nothing else is told of it.',
}

/** Accounts with their addresses and grants. */
export const accountsInScope: Policy = {
  name: 'accountsInScope',
  says: 'Administrators see all accounts, coordinators those that hold a grant within their scope.',
}
