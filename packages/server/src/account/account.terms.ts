import { enumType } from '../graphql/field.ts'
import type { GrantRole, GrantScope } from '../rights/viewer.ts'
import type { TokenScope } from './tables.ts'

export const GrantRoleEnum = enumType<GrantRole>('GrantRole', 'What somebody may be to Geflecht. Whoever holds no grant is the public.', {
  ADMIN: 'Keeps the whole: accounts, rights and everything else.',
  COORDINATOR: 'Coordinates a network, or all networks of a territory.',
  PARTNER: 'Speaks for an institution.',
  ANALYST: 'Sees figures everywhere, and never the name of a person.',
})

export const GrantScopeEnum = enumType<GrantScope['kind']>('GrantScope', 'Where a grant holds.', {
  EVERYWHERE: 'Everywhere: administrators and analysts.',
  NETWORK: 'In one network.',
  TERRITORY: 'In a territory and everything within it.',
  INSTITUTION: 'For an institution and its parts.',
})

export const TokenScopeEnum = enumType<TokenScope>('TokenScope', 'What a token may be used for.', {
  READ: 'Only to read what its account may see.',
  WRITE: 'To read and to change what its account may.',
})
