import { notAllowed, open, type Policy } from '../graphql/policy.ts'
import type { Sight } from '../rights/sight.ts'

export const regionPolicy = open

/** Which regions are linked is computed over all networks. */
export const regionLinksPolicy: Policy = {
  name: 'regionLinks',
  says: 'Coordinators and analysts; shared institutions and networks are shown as far as the viewer sees them.',
  may: (see: Sight) => see.rights.coordinatesAnything || see.rights.isAnalyst || notAllowed(see),
  otherwise: 'refused',
}
