import { notAllowed, open, type Policy } from '../graphql/policy.ts'
import type { View } from '../atlas/view.ts'
import type { Sight } from '../rights/sight.ts'

export const overlapPolicy = open

/** What is computed over all networks of a territory. */
export const acrossNetworksPolicy: Policy = {
  name: 'acrossNetworks',
  says: 'Coordinators and analysts; of networks into which the viewer may not look only that they overlap, and what concerns institutions for which the viewer answers.',
  may: (see: Sight) => see.rights.coordinatesAnything || see.rights.isAnalyst || notAllowed(see),
  otherwise: 'refused',
}

/** Of which networks, by key, it may be told what they have inside: as each of them tells it itself. */
export const networksLookedInto = ({ atlas, sight }: View): ((network: string) => boolean) => {
  return (network) => sight.rights.looksInto(atlas.idOfKey('network', network))
}

/**
 * Whether it may be told that an institution stands in a network, by their keys, or that it attended a meeting of it, for null of none: the same
 * that decides about its membership and its participation.
 */
export const standingTold = ({ atlas, sight }: View): ((institution: string, network: string | null) => boolean) => {
  const { rights } = sight
  return (institution, key) => {
    const network = key === null ? null : atlas.idOfKey('network', key)
    if (rights.isAnalyst || rights.looksInto(network)) return true
    return (network === null || sight.seesFact(network)) && rights.answersFor(atlas.idOfKey('institution', institution))
  }
}
