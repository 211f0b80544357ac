import { open, type Policy } from '../graphql/policy.ts'
import type { Sight } from '../rights/sight.ts'

export const pathPolicy = open

/** Paths lead over what the viewer sees, and over nothing else. */
export const findPathPolicy: Policy = {
  name: 'findPath',
  says: 'Whoever is signed in; a path leads only over what the viewer may see.',
  may: ({ rights }: Sight) => rights.isSignedIn || 'SIGN_IN',
  otherwise: 'refused',
}
