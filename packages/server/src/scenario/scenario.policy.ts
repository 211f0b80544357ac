import { notAllowed, open, type Policy } from '../graphql/policy.ts'
import type { Sight } from '../rights/sight.ts'

export const scenarioPolicy = open

/** What everything in and around a network is, to compute with elsewhere. */
export const snapshotPolicy: Policy = {
  name: 'situationSnapshot',
  says: 'Those who coordinate the network; and only where they may see every single fact in it.',
  may: (see: Sight, { factId }: { factId: number }) => see.rights.coordinatesNetwork(factId) || notAllowed(see),
  otherwise: 'refused',
}
