import { open, type Policy } from '../graphql/policy.ts'
import type { Sight } from '../rights/sight.ts'

export const changePolicy = open

/** The log is read by whoever is signed in; of it each sees the changes of facts, and in the fields, that they may see. */
export const followPolicy: Policy = {
  name: 'follow',
  says: 'Whoever is signed in; each sees only changes of what they may see.',
  may: ({ rights }: Sight) => rights.isSignedIn || 'SIGN_IN',
  otherwise: 'refused',
}
