import { Accounts } from '../account/index.ts'
import { StartFault } from '../storage/startFault.ts'
import { openStore } from '../store.ts'
import type { Settings } from './settings.ts'
import type { Verb } from './verb.ts'

/** Where people reach this server, as far as the settings say. */
const addressOf = ({ host, port }: Settings) => `http://${host}:${port}`

const list = async ({ people, grants }: Accounts): Promise<void> => {
  const held = Map.groupBy(await grants.all(), ({ account }) => account)
  for (const { id, displayName, email } of await people.all()) {
    const roles = (held.get(id) ?? []).map(({ role, scope }) => ('key' in scope ? `${role} ${scope.key}` : role))
    console.log([email, displayName, roles.join(', ') || 'no role'].join('   '))
  }
}

/** A link for an account that is there, or for a new administrator; the last way back in when nobody can sign in any more. */
const link = async (accounts: Accounts, email: string, makeAdmin: boolean): Promise<void> => {
  const known = await accounts.people.findByEmail(email)
  if (!known && !makeAdmin) throw new StartFault(`Nobody has the e-mail address ${email}; with --admin an administrator is made.`)
  const id = known?.id ?? (await accounts.people.make({ displayName: 'Administration', email }))
  if (makeAdmin) await accounts.grants.give(id, { role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }, 'Geflecht')
  await accounts.people.dropSecondFactor(id)
  await accounts.changed(id)
  console.log(
    `With this link ${email} sets a password, once and within seven days: ${accounts.welcomeLink(await accounts.links.invite(id))}`,
  )
}

export const account: Verb = {
  name: 'account',
  summary: 'Lists accounts; with an e-mail address prints a one-time link with which that account sets a new password.',
  options: { email: 'whose account it is' },
  argument: 'email',
  flags: { admin: 'makes the account if it is not there, and an administrator of it' },
  async run({ email, admin }, settings) {
    const set = settings()
    const store = await openStore(set.place, () => new Date())
    try {
      const accounts = await Accounts.open(store.database, set.place, { ...set.accounts, demo: false }, console.error)
      accounts.servedAt(addressOf(set))
      if (email === undefined) await list(accounts)
      else await link(accounts, email, admin !== undefined)
      await accounts.close()
    } finally {
      await store.close()
    }
  },
}
