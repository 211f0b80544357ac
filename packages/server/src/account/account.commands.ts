import type { RequestContext } from '../graphql/context.ts'
import { badInput, forbidden, notFound, unauthenticated } from '../graphql/fault.ts'
import { Refused } from '../log/refusal.ts'
import { type Rights, rightsOf } from '../rights/rights.ts'
import type { Grant, GrantRole, GrantScope } from '../rights/viewer.ts'
import type { Accounts } from './accounts.ts'
import type { Person } from './people.ts'

/** Who does something with accounts: signed in, with the right to write. */
export interface Keeping {
  accounts: Accounts
  rights: Rights
  atlas: RequestContext['atlas']
  /** Id of the account that does it. */
  actor: string
  /** By what it came. */
  through: string
}

/** @throws faults UNAUTHENTICATED and FORBIDDEN. */
export const keepingOf = ({ viewer, accountKeeper, atlas }: RequestContext): Keeping => {
  if (!viewer.account) throw unauthenticated()
  if (!viewer.mayWrite) throw forbidden('write with this token', 'Make one with the scope WRITE.')
  if (!accountKeeper) throw badInput('Nobody can sign in here.', 'This server has no accounts.')
  return { accounts: accountKeeper, rights: rightsOf(atlas, viewer), atlas, actor: viewer.account.id, through: viewer.through }
}

const scopesOf: Readonly<Record<GrantRole, readonly GrantScope['kind'][]>> = {
  ADMIN: ['EVERYWHERE'],
  ANALYST: ['EVERYWHERE'],
  COORDINATOR: ['NETWORK', 'TERRITORY'],
  PARTNER: ['INSTITUTION'],
}

const conceptOf = { NETWORK: 'network', TERRITORY: 'territory', INSTITUTION: 'institution' } as const

/** A grant as a client writes it. */
export interface AskedGrant {
  role: GrantRole
  scope: GrantScope['kind']
  key?: string | null
}

/**
 * The grant that is meant, where the one who asks may give and take it.
 *
 * @throws Refused when role and scope do not fit, faults NOT_FOUND and FORBIDDEN
 */
export const grantFor = ({ rights, atlas }: Keeping, { role, scope, key }: AskedGrant): Grant => {
  const right = scopesOf[role].join(', ')
  if (!scopesOf[role].includes(scope))
    throw Refused.because(role, { field: 'scope', en: `${role} goes with ${right}.`, de: `Zu ${role} gehört ${right}.` })
  if (scope === 'EVERYWHERE') {
    if (!rights.isAdmin) throw forbidden(`give or take the role ${role}`, 'Administrators may.')
    return { role, scope: { kind: scope } }
  }
  const id = key == null ? null : atlas.idOfKey(conceptOf[scope], key)
  if (key == null || id === null) throw notFound(`${conceptOf[scope]} with the key`, key ?? '', 'Take keys from earlier answers.')
  if (!rights.isAdmin && !(role === 'PARTNER' && rights.coordinatesInstitution(id)))
    throw forbidden(
      `give or take the role ${role} there`,
      'Administrators may, and coordinators for partners of institutions within their scope.',
    )
  return { role, scope: { kind: scope, key } }
}

/** Whether a grant lies within what somebody looks after: everything, or the own networks, territories and institutions. */
export const isWithin = ({ rights, atlas }: Pick<Keeping, 'rights' | 'atlas'>, { scope }: Grant): boolean => {
  if (rights.isAdmin) return true
  if (scope.kind === 'EVERYWHERE') return false
  const id = atlas.idOfKey(conceptOf[scope.kind], scope.key)
  if (scope.kind === 'NETWORK') return rights.coordinatesNetwork(id)
  return scope.kind === 'TERRITORY' ? rights.coordinatesTerritory(id) : rights.coordinatesInstitution(id)
}

/** @throws the fault NOT_FOUND when there is no such account, or none within the scope of the one who asks. */
export const personFor = async (keeping: Keeping, account: string): Promise<Person> => {
  const { accounts, rights, actor } = keeping
  const person = await accounts.people.find(account)
  const isSeen = rights.isAdmin || account === actor || (await accounts.grants.of(account)).some((grant) => isWithin(keeping, grant))
  if (!person || !isSeen) throw notFound('account with the key', account, 'The field accounts lists those that you look after.')
  return person
}

/**
 * Takes a role away.
 *
 * @throws Refused when nobody would administer Geflecht any more
 */
export const takeRole = async ({ accounts }: Keeping, account: string, grant: Grant): Promise<void> => {
  const taken = await accounts.grants.leavingAnAdmin(grant.role === 'ADMIN' ? account : null, ({ grants }) => grants.take(account, grant))
  if (taken === 'nobody left') throw lastAdmin(account)
  if (!taken)
    throw Refused.because(account, {
      field: 'role',
      en: 'This account does not hold that role there.',
      de: 'Das Konto hat diese Rolle dort nicht.',
    })
  await accounts.changed(account)
}

/**
 * Closes an account: what is known of the person is erased, whatever it wrote stays under a bare id.
 *
 * @throws Refused when nobody would administer Geflecht any more
 */
export const eraseAccount = async ({ accounts }: Keeping, account: string): Promise<void> => {
  const erased = await accounts.grants.leavingAnAdmin(account, async ({ people }) => people.erase(account))
  if (erased === 'nobody left') throw lastAdmin(account)
  await accounts.changed(account)
}

const lastAdmin = (account: string) =>
  Refused.because(account, {
    field: 'account',
    en: 'Nobody would administer Geflecht any more. Give somebody else the role first.',
    de: 'Dann würde niemand Geflecht mehr verwalten. Geben Sie zuerst jemand anderem die Rolle.',
  })
