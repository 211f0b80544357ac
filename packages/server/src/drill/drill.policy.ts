import { open } from '../graphql/policy.ts'

/** A drill is run by whoever may look into the network; what it names is shown under its own rights. */
export const drillPolicy = open
