import { claimColumns, cooperationColumns } from '../cooperation/cooperation.facts.ts'
import { rulingColumns } from '../coverage/coverage.facts.ts'
import { institutionColumns, professionPresenceColumns, projectColumns } from '../institution/institution.facts.ts'
import { meetingColumns, participationColumns } from '../meeting/meeting.facts.ts'
import { bodyColumns, mandateColumns, membershipColumns, networkColumns, programmeColumns } from '../network/network.facts.ts'
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
  district: districtColumns,
  project: projectColumns,
  programme: programmeColumns,
  network: networkColumns,
  body: bodyColumns,
  mandate: mandateColumns,
  membership: membershipColumns,
  meeting: meetingColumns,
  participation: participationColumns,
  cooperation: cooperationColumns,
  claim: claimColumns,
  ruling: rulingColumns,
  statement: statementColumns,
  provenance: provenanceColumns,
} as const

export type Concepts = typeof concepts
export type ConceptName = keyof Concepts
export type Row<C extends ConceptName> = RowOf<Concepts[C]>
export const conceptNames = Object.keys(concepts) as ConceptName[]
