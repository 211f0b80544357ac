import type { LaterWords } from '../words.ts'

export const account: LaterWords['account'] = {
  firstSteps: 'First steps',
  menu: (name) => `Account: ${name}`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  settings: 'Settings',
  accounts: 'Accounts and roles',
}
