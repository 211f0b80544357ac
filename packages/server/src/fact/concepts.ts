import { agreementColumns, agreementPartyColumns } from '../agreement/agreement.facts.ts'
import { commentColumns } from '../comment/comment.facts.ts'
import { claimColumns, cooperationColumns } from '../cooperation/cooperation.facts.ts'
import { localGroupColumns, rulingColumns } from '../coverage/coverage.facts.ts'
import { disruptionColumns, handoverColumns } from '../handover/handover.facts.ts'
import { gapColumns } from '../gap/gap.facts.ts'
import { ruleSetColumns } from '../gap/ruleSet.facts.ts'
import { functionContactColumns, institutionColumns, professionPresenceColumns, projectColumns } from '../institution/institution.facts.ts'
import { meetingColumns, participationColumns } from '../meeting/meeting.facts.ts'
import { actionColumns, commitmentColumns, needColumns } from '../need/need.facts.ts'
import { bodyColumns, mandateColumns, membershipColumns, networkColumns, programmeColumns } from '../network/network.facts.ts'
import { proposalColumns } from '../proposal/proposal.facts.ts'
import { provenanceColumns, sourceColumns, statementColumns } from '../source/source.facts.ts'
import { districtColumns, neighbourhoodColumns, territoryColumns } from '../territory/territory.facts.ts'
import type { RowOf } from './column.ts'

/** Every concept that is stored, in the order in which facts may refer to each other; storage, log, Atlas and loader follow this list. */
export const concepts = {
  source: sourceColumns,
  territory: territoryColumns,
  neighbourhood: neighbourhoodColumns,
  institution: institutionColumns,
  professionPresence: professionPresenceColumns,
  functionContact: functionContactColumns,
  district: districtColumns,
  project: projectColumns,
  programme: programmeColumns,
  network: networkColumns,
  body: bodyColumns,
  mandate: mandateColumns,
  membership: membershipColumns,
  meeting: meetingColumns,
  participation: participationColumns,
  agreement: agreementColumns,
  agreementParty: agreementPartyColumns,
  cooperation: cooperationColumns,
  claim: claimColumns,
  handover: handoverColumns,
  disruption: disruptionColumns,
  need: needColumns,
  action: actionColumns,
  commitment: commitmentColumns,
  ruling: rulingColumns,
  localGroup: localGroupColumns,
  ruleSet: ruleSetColumns,
  statement: statementColumns,
  provenance: provenanceColumns,
  gap: gapColumns,
  comment: commentColumns,
  proposal: proposalColumns,
} as const

export type Concepts = typeof concepts
export type ConceptName = keyof Concepts
export type Row<C extends ConceptName> = RowOf<Concepts[C]>
export const conceptNames = Object.keys(concepts) as ConceptName[]
