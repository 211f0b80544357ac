import { open } from '../graphql/policy.ts'
import type { Rights } from '../rights/rights.ts'

export const territoryPolicy = open

/** Territories, borders and districts are laid down by law: administrators. */
export const mayEditTerritory = (rights: Rights): boolean => rights.isAdmin
