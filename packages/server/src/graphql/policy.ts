import type { RedactionReason } from '../rights/redaction.ts'
import type { Sight } from '../rights/sight.ts'

/** Who may see a field. Every field names one; it is kept in the schema's extensions, enforced wherever the field is read, and checked. */
export interface Policy {
  name: string
  /** The rule in one sentence, for people who decide about it. */
  says: string
  /** Whether the viewer may see it of this thing, and if not, why not; left out where the rows that are seen say all. */
  may?: (see: Sight, thing: never) => true | RedactionReason
  /** What is computed is refused with a fault; stored fields are redacted: null, an empty list, or words that say so. */
  otherwise?: 'refused'
}

/** Everybody who sees the thing sees the field; which things somebody sees, the concept's own rule says. */
export const open: Policy = { name: 'open', says: 'Everybody who sees the thing may see it.' }

/** What a writer is answered is about what that writer has just asked to do. */
export const answered: Policy = { name: 'answered', says: 'Whoever asked for a change sees what became of it.' }

/** Whoever is signed in may ask; the rule of each command decides on the thing that it is about, before anything is changed. */
export const decidedByCommand: Policy = {
  name: 'decidedByCommand',
  says: 'Whoever is signed in may ask; the rule of the command decides on the thing that it is about.',
}

const known = new Map<string, Policy>([open, answered, decidedByCommand].map((policy) => [policy.name, policy]))

/** Takes note of a policy that a field names; two policies never share a name. */
export const noted = (policy: Policy): string => {
  const other = known.get(policy.name)
  if (other && other !== policy) throw new Error(`Two policies are called ${policy.name}`)
  known.set(policy.name, policy)
  return policy.name
}

export const policyNamed = (name: string | undefined): Policy | undefined => (name === undefined ? undefined : known.get(name))

/** Whoever may look into a network sees who is in it and what they have with each other. `thing` is the network, or a part of it. */
export const lookingInside = (see: Sight, network: number | null): true | RedactionReason =>
  see.rights.looksInto(network) || notAllowed(see)

/** The reason for whoever has no right here: signing in may help, or another grant. */
export const notAllowed = ({ rights }: Sight): RedactionReason => (rights.isSignedIn ? 'OUT_OF_SCOPE' : 'SIGN_IN')
