import { thresholds } from '@geflecht/domain'
import type { ConceptName } from '../fact/concepts.ts'

/** Columns that the schema shows under another name; null where it shows nothing of them. A test holds this against the schema. */
export const shownAs: Partial<Record<ConceptName, Readonly<Record<string, string | null>>>> = {
  statement: { textDe: 'text', textEn: 'text' },
  institution: { isPublic: null },
  network: { dormant: 'status' },
  body: { network: null },
  mandate: { network: null },
  agreement: { reviewedOn: 'status' },
  agreementParty: { agreement: null },
  cooperation: { documentedForm: 'form', documentedLevel: 'level', documentedFrequency: 'frequency' },
  claim: { cooperation: null },
  handover: { fromType: 'from', fromInstitution: 'from', toType: 'to', toInstitution: 'to' },
  disruption: { inWorkSince: 'status', solvedOn: 'status' },
  need: { withdrawnOn: 'status' },
  ruleSet: Object.fromEntries(thresholds.map(({ key }) => [key, 'thresholds'])),
  action: { droppedOn: 'status' },
  proposal: { outcome: 'status' },
  gap: { network: 'scope', territory: 'scope', acceptedOn: 'accepted', acceptedUntil: 'accepted', acceptedReason: 'accepted' },
}

/** A part that clients see as a field of another fact: its change is one of the whole, too. */
interface Whole {
  /** The part's column that names the whole. */
  column: string
  /** The whole's field that shows the part. */
  field: string
}

/** What is a part of what. */
export const wholesOf: Partial<Record<ConceptName, readonly Whole[]>> = {
  provenance: [{ column: 'fact', field: 'provenance' }],
  claim: [{ column: 'cooperation', field: 'claims' }],
  agreementParty: [{ column: 'agreement', field: 'parties' }],
  professionPresence: [{ column: 'institution', field: 'professions' }],
  ruling: [{ column: 'network', field: 'coverage' }],
  neighbourhood: [
    { column: 'a', field: 'neighbours' },
    { column: 'b', field: 'neighbours' },
  ],
}

/** The field that shows a column, or null. */
export const fieldOfColumn = (concept: ConceptName, column: string): string | null => {
  const named = shownAs[concept]?.[column]
  return named === undefined ? column : named
}
