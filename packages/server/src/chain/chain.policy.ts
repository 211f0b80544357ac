import { open } from '../graphql/policy.ts'

/** The chains themselves are a catalogue; how they stand in a network is shown to whoever may look into it. */
export const chainPolicy = open
