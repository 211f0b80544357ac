import { notAllowed, open, type Policy } from '../graphql/policy.ts'
import type { Sight } from '../rights/sight.ts'

export const overlapPolicy = open

/** What is computed over all networks of a territory. */
export const acrossNetworksPolicy: Policy = {
  name: 'acrossNetworks',
  says: 'Coordinators and analysts; institutions, networks and bodies are shown as far as the viewer sees them.',
  may: (see: Sight) => see.rights.coordinatesAnything || see.rights.isAnalyst || notAllowed(see),
  otherwise: 'refused',
}
