import {
  agreementClauseLabels,
  agreementKinds,
  availabilityLabels,
  bodyKindLabels,
  carrierKindLabels,
  commitmentKindLabels,
  confidenceLabels,
  cooperationForms,
  countOperatorLabels,
  coverageStatusLabels,
  datePrecisionLabels,
  disruptionKindLabels,
  feedbackContentLabels,
  feedbackDutyLabels,
  frequencyLabels,
  gapRules,
  handoverChannelLabels,
  handoverTriggerLabels,
  institutionTypes,
  type Label,
  levelLabels,
  meetingKinds,
  membershipRoleLabels,
  membershipStatusLabels,
  needCategoryLabels,
  networkKinds,
  obligationLabels,
  norms,
  participationRoles,
  professions,
  sectors,
  severityLabels,
  sourceKindLabels,
  statementKindLabels,
  type Term,
  territoryLevelLabels,
  visibilityLabels,
} from '@geflecht/domain'
import type { ConceptName } from '../fact/concepts.ts'

type Words = Readonly<Record<string | number, Label>>

const wordsOf = (terms: readonly Term[]): Words => Object.fromEntries(terms.map((term) => [term.key, term]))

/** Rules by number: „G25 Öffentliche Information nicht dokumentiert“. */
const ruleTitles: Words = Object.fromEntries(
  gapRules.map(({ id, titleDe, titleEn }) => [id, { de: `${id} ${titleDe}`, en: `${id} ${titleEn}` }]),
)

/** Columns that hold a term of the same vocabulary wherever they stand. */
const everywhere: Readonly<Record<string, Words>> = {
  validFromPrecision: datePrecisionLabels,
  validToPrecision: datePrecisionLabels,
  publishedOnPrecision: datePrecisionLabels,
  startsOnPrecision: datePrecisionLabels,
  voicedOnPrecision: datePrecisionLabels,
  madeOnPrecision: datePrecisionLabels,
  sector: wordsOf(sectors),
  carrierKind: carrierKindLabels,
  profession: wordsOf(professions),
  representsProfession: wordsOf(professions),
  legalBasis: Object.fromEntries(norms.map(({ key, citation }) => [key, { de: citation, en: citation }])),
  availability: availabilityLabels,
  severity: severityLabels,
  fromType: wordsOf(institutionTypes),
  toType: wordsOf(institutionTypes),
}

/** Which vocabulary a column's values belong to, by concept. */
const own: Partial<Record<ConceptName, Readonly<Record<string, Words>>>> = {
  source: { kind: sourceKindLabels },
  statement: { kind: statementKindLabels },
  provenance: { confidence: confidenceLabels },
  territory: { level: territoryLevelLabels },
  institution: { type: wordsOf(institutionTypes) },
  network: { kind: wordsOf(networkKinds), visibility: visibilityLabels },
  body: { kind: bodyKindLabels },
  membership: { status: membershipStatusLabels, role: membershipRoleLabels },
  meeting: { kind: wordsOf(meetingKinds), participantsOperator: countOperatorLabels },
  participation: { role: wordsOf(participationRoles) },
  agreement: { kind: wordsOf(agreementKinds), clauses: agreementClauseLabels },
  cooperation: { documentedForm: wordsOf(cooperationForms), documentedLevel: levelLabels, documentedFrequency: frequencyLabels },
  claim: { forms: wordsOf(cooperationForms), level: levelLabels, frequency: frequencyLabels },
  handover: {
    trigger: handoverTriggerLabels,
    channels: handoverChannelLabels,
    feedbackDuty: feedbackDutyLabels,
    feedbackContent: feedbackContentLabels,
  },
  disruption: { kind: disruptionKindLabels },
  need: { category: needCategoryLabels },
  commitment: { kind: commitmentKindLabels },
  ruling: { status: coverageStatusLabels },
  localGroup: { anyOf: wordsOf(institutionTypes), networkKinds: wordsOf(networkKinds), obligation: obligationLabels },
  ruleSet: { off: ruleTitles, on: ruleTitles },
}

/** What people call a value of a column; null where it belongs to no vocabulary. */
export const labelOfValue = (concept: ConceptName, column: string, value: string | number): Label | null => {
  const words = own[concept]?.[column] ?? everywhere[column]
  return words?.[value] ?? null
}
