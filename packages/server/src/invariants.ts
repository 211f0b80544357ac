import { cooperationInvariants } from './cooperation/cooperation.invariants.ts'
import { coverageInvariants } from './coverage/coverage.invariants.ts'
import { commonInvariants } from './fact/common.invariants.ts'
import { institutionInvariants } from './institution/institution.invariants.ts'
import { meetingInvariants } from './meeting/meeting.invariants.ts'
import { networkInvariants } from './network/network.invariants.ts'
import { sourceInvariants } from './source/source.invariants.ts'
import { territoryInvariants } from './territory/territory.invariants.ts'

/** Every rule that a write must keep; those with a number stand in the domain model. */
export const invariants = [
  ...commonInvariants,
  ...sourceInvariants,
  ...territoryInvariants,
  ...institutionInvariants,
  ...networkInvariants,
  ...meetingInvariants,
  ...cooperationInvariants,
  ...coverageInvariants,
]
