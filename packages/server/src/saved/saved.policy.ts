import type { Kept, Reach } from '../account/shelf.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { Policy } from '../graphql/policy.ts'
import type { Rights } from '../rights/rights.ts'

export const savedPolicy: Policy = {
  name: 'saved',
  says: 'Whoever keeps it; what is shared also who belongs to its network: its coordinators, who speaks for an institution in it, administrators. Nobody else, analysts and the public neither.',
}

export const thumbnailPolicy: Policy = {
  name: 'ownThumbnail',
  says: 'Who has drawn it and nobody else, not even where the view is shared: it shows what that account may see.',
}

/** On whose behalf is asked. */
export interface Beholder {
  atlas: Atlas
  rights: Rights
  account: string
}

type Shared = Pick<Kept, 'owner' | 'network' | 'shared'>

/** Whether somebody belongs to a network, named by its key: coordinates it, or speaks for an institution in it. */
export const belongsIn = ({ atlas, rights }: Beholder, network: string | null): boolean => {
  const id = network === null ? null : atlas.idOfKey('network', network)
  return rights.coordinatesNetwork(id) || rights.belongsTo(id)
}

export const maySeeSaved = (beholder: Beholder, { owner, network, shared }: Shared): boolean =>
  owner === beholder.account || (shared && belongsIn(beholder, network))

/** The owner may, and of what is shared who coordinates the network. */
export const mayChangeSaved = ({ atlas, rights, account }: Beholder, { owner, network, shared }: Shared): boolean =>
  owner === account || (shared && network !== null && rights.coordinatesNetwork(atlas.idOfKey('network', network)))

/** Where somebody may look along the shelf: an administrator everywhere. */
export const reachOf = ({ atlas, rights, account }: Beholder): Reach => ({
  account,
  networks: rights.isAdmin
    ? null
    : Array.from(new Set([...rights.coordinatedNetworks, ...rights.ownNetworks]), (id) => atlas.fact(id)!.key),
})
