import { agreementInvariants } from './agreement/agreement.invariants.ts'
import { agreementPartyInvariants } from './agreement/agreementParty.invariants.ts'
import { cooperationInvariants } from './cooperation/cooperation.invariants.ts'
import { coverageInvariants } from './coverage/coverage.invariants.ts'
import { commonInvariants } from './fact/common.invariants.ts'
import { localGroupInvariants } from './coverage/localGroup.invariants.ts'
import { ruleSetInvariants } from './gap/ruleSet.invariants.ts'
import { disruptionInvariants } from './handover/disruption.invariants.ts'
import { handoverInvariants } from './handover/handover.invariants.ts'
import { functionContactInvariants } from './institution/functionContact.invariants.ts'
import { institutionInvariants } from './institution/institution.invariants.ts'
import { meetingInvariants } from './meeting/meeting.invariants.ts'
import { needInvariants } from './need/need.invariants.ts'
import { networkInvariants } from './network/network.invariants.ts'
import { sourceInvariants } from './source/source.invariants.ts'
import { territoryInvariants } from './territory/territory.invariants.ts'

/** Every rule that a write must keep; those with a number stand in the domain model. */
export const invariants = [
  ...commonInvariants,
  ...sourceInvariants,
  ...territoryInvariants,
  ...institutionInvariants,
  ...functionContactInvariants,
  ...networkInvariants,
  ...meetingInvariants,
  ...agreementInvariants,
  ...agreementPartyInvariants,
  ...cooperationInvariants,
  ...handoverInvariants,
  ...disruptionInvariants,
  ...needInvariants,
  ...coverageInvariants,
  ...localGroupInvariants,
  ...ruleSetInvariants,
]
