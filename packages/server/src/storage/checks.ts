import type { ConceptName } from '../fact/concepts.ts'
import { conceptNames, concepts } from '../fact/concepts.ts'

interface Check {
  name: string
  expression: string
}

const own: Partial<Record<ConceptName, readonly Check[]>> = {
  institution: [
    { name: 'institution_anonymous_has_no_name', expression: 'anonymous = (name is null)' },
    {
      name: 'institution_anonymous_has_no_contact',
      expression: 'not anonymous or (contact_mailbox is null and contact_phone is null and contact_url is null and legal_name is null)',
    },
    { name: 'institution_capacity_not_negative', expression: 'capacity >= 0' },
    {
      name: 'institution_place',
      expression: '(latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180',
    },
    { name: 'institution_anonymous_has_no_place', expression: 'not anonymous or latitude is null' },
  ],
  territory: [
    {
      name: 'territory_place',
      expression: '(latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180',
    },
  ],
  neighbourhood: [{ name: 'neighbourhood_of_two', expression: 'a_id <> b_id' }],
  network: [
    {
      name: 'network_cadence',
      expression: 'meetings_per_year_min >= 1 and (meetings_per_year_max is null or meetings_per_year_max >= meetings_per_year_min)',
    },
  ],
  mandate: [{ name: 'mandate_fte', expression: 'fte >= 0 and fte <= 10' }],
  meeting: [
    { name: 'meeting_count', expression: 'participants_count >= 0' },
    { name: 'meeting_count_with_operator', expression: '(participants_count is null) = (participants_operator is null)' },
  ],
  participation: [{ name: 'participation_headcount', expression: 'headcount >= 0' }],
  agreement: [
    { name: 'agreement_signed_after_draft', expression: 'signed_on >= drafted_on' },
    { name: 'agreement_terminated_with_reason', expression: '(terminated_on is null) = (termination_reason is null)' },
  ],
  handover: [
    { name: 'handover_from_one', expression: '(from_type is null) <> (from_institution_id is null)' },
    { name: 'handover_to_one', expression: '(to_type is null) <> (to_institution_id is null)' },
  ],
  disruption: [
    { name: 'disruption_of_one', expression: '(handover_id is null) <> (cooperation_id is null)' },
    { name: 'disruption_severity', expression: 'severity between 1 and 3' },
  ],
  action: [{ name: 'action_dropped_with_reason', expression: '(dropped_on is null) = (dropped_reason is null)' }],
  cooperation: [
    { name: 'cooperation_of_two', expression: 'from_id <> to_id' },
    { name: 'cooperation_level', expression: 'documented_level between 0 and 5' },
    { name: 'cooperation_frequency', expression: 'documented_frequency between 1 and 5' },
  ],
  claim: [
    { name: 'claim_level', expression: 'level between 0 and 5' },
    { name: 'claim_frequency', expression: 'frequency between 1 and 5' },
  ],
  provenance: [{ name: 'provenance_statement_length', expression: 'length(statement) <= 300' }],
}

const validity = (concept: ConceptName): Check[] =>
  'validTo' in concepts[concept] ? [{ name: `${concept.toLowerCase()}_period_not_empty`, expression: 'valid_from < valid_to' }] : []

/** What the database itself refuses, by concept; a null operand passes, as SQL has it. */
export const checks: Partial<Record<ConceptName, Check[]>> = Object.fromEntries(
  conceptNames.map((concept) => [concept, [...validity(concept), ...(own[concept] ?? [])]]),
)
