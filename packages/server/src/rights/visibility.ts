import { agreementPartyVisible, agreementVisible } from '../agreement/agreement.policy.ts'
import { commentVisible } from '../comment/comment.policy.ts'
import { claimVisible, cooperationVisible } from '../cooperation/cooperation.policy.ts'
import { localGroupVisible, rulingVisible } from '../coverage/coverage.policy.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { gapRecordVisible } from '../gap/gap.policy.ts'
import { ruleSetVisible } from '../gap/ruleSet.policy.ts'
import { disruptionVisible, handoverVisible } from '../handover/handover.policy.ts'
import { contactVisible, institutionVisible, presenceVisible, projectVisible } from '../institution/institution.policy.ts'
import { meetingVisible, participationVisible } from '../meeting/meeting.policy.ts'
import { actionVisible, commitmentVisible, needVisible } from '../need/need.policy.ts'
import { mandateVisible, membershipVisible, networkVisible, partOfNetworkVisible, programmeVisible } from '../network/network.policy.ts'
import { proposalVisible } from '../proposal/proposal.policy.ts'
import { provenanceVisible, sourceVisible, statementVisible } from '../source/source.policy.ts'
import type { Sight } from './sight.ts'

/** Public by law or by nature. */
const everybody = () => true

/** Who may know that a fact is there, concept by concept. Whatever is shown, counted, found or told asks here. */
export const visibility: Readonly<Record<ConceptName, (see: Sight, row: number) => boolean>> = {
  source: sourceVisible,
  territory: everybody,
  neighbourhood: everybody,
  institution: institutionVisible,
  professionPresence: presenceVisible,
  functionContact: contactVisible,
  district: everybody,
  project: projectVisible,
  programme: programmeVisible,
  network: networkVisible,
  body: partOfNetworkVisible,
  mandate: mandateVisible,
  membership: membershipVisible,
  meeting: meetingVisible,
  participation: participationVisible,
  agreement: agreementVisible,
  agreementParty: agreementPartyVisible,
  cooperation: cooperationVisible,
  claim: claimVisible,
  handover: handoverVisible,
  disruption: disruptionVisible,
  need: needVisible,
  action: actionVisible,
  commitment: commitmentVisible,
  ruling: rulingVisible,
  localGroup: localGroupVisible,
  ruleSet: ruleSetVisible,
  statement: statementVisible,
  provenance: provenanceVisible,
  gap: gapRecordVisible,
  comment: commentVisible,
  proposal: proposalVisible,
}
