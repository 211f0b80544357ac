import { mayEditAgreement, mayEditParty, maySignAgreement, maySignFor } from '../agreement/index.ts'
import type { AnyRow } from '../fact/column.ts'
import type { ConceptName, Row } from '../fact/concepts.ts'
import { mayClaimCooperation, mayEditClaim, mayEditCooperation } from '../cooperation/cooperation.policy.ts'
import { mayEditLocalGroup, mayRule } from '../coverage/coverage.policy.ts'
import { mayEditGap, mayTakeGap } from '../gap/gap.policy.ts'
import { mayEditRuleSet } from '../gap/ruleSet.policy.ts'
import { gapAtHand } from '../gap/gapAtHand.ts'
import type { Policy } from '../graphql/policy.ts'
import { mayEditDisruption, mayEditHandover, mayReportDisruption } from '../handover/handover.policy.ts'
import { mayCloseInstitution, mayEditContact, mayEditInstitution, mayEditProject } from '../institution/institution.policy.ts'
import { mayEditMeeting, mayEditParticipation } from '../meeting/meeting.policy.ts'
import { mayEditAction, mayEditCommitment, mayEditNeed, mayVoiceNeed } from '../need/need.policy.ts'
import {
  mayAnswerMembership,
  mayEditMembership,
  mayEditNetwork,
  mayEditPartOfNetwork,
  mayEditProgramme,
} from '../network/network.policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import { coordinatesNetwork } from '../rights/subject.ts'
import { mayCiteSource } from '../source/source.policy.ts'
import { mayEditTerritory } from '../territory/territory.policy.ts'
import { differingColumns, type Step } from './takingBack.ts'

/** Who did what, and through what: whoever answers for a thing. */
export const historyPolicy: Policy = {
  name: 'historyInScope',
  says: 'Coordinators see the history of what lies in their scope, partners of what they may write or are a side of; to others it is empty.',
}

/** Whether a viewer may see the history of a fact, as it stands or as it was last. */
export const mayLookBack = (rights: Rights, facts: FactReader, concept: ConceptName, fact: AnyRow): boolean =>
  rights.isAdmin || (rights.isSignedIn && concept !== 'source' && mayWriteOwnFact(rights, facts, concept, fact))

/** The same of what has been removed: whoever might write it, and who has done this to it. */
export const mayLookBackOnGone = (rights: Rights, facts: FactReader, concept: ConceptName, fact: AnyRow, actor: string): boolean =>
  mayLookBack(rights, facts, concept, fact) &&
  (rights.isAdmin || mayWriteFact(rights, facts, concept, fact) || actor === `account:${rights.viewer.account?.id}`)

type May<C extends ConceptName> = (rights: Rights, facts: FactReader, fact: Row<C>) => boolean

/** Who may write facts of a concept, whichever command did it. */
const mayWrite: { readonly [C in ConceptName]?: May<C> } = {
  source: mayCiteSource,
  statement: mayCiteSource,
  territory: mayEditTerritory,
  neighbourhood: mayEditTerritory,
  district: mayEditTerritory,
  institution: mayEditInstitution,
  professionPresence: mayEditContact,
  functionContact: mayEditContact,
  project: mayEditProject,
  programme: mayEditProgramme,
  network: mayEditNetwork,
  body: mayEditPartOfNetwork,
  mandate: mayEditPartOfNetwork,
  membership: mayEditMembership,
  meeting: mayEditMeeting,
  participation: mayEditParticipation,
  agreement: mayEditAgreement,
  agreementParty: mayEditParty,
  cooperation: mayEditCooperation,
  claim: mayEditClaim,
  handover: mayEditHandover,
  disruption: mayEditDisruption,
  need: mayEditNeed,
  action: mayEditAction,
  commitment: mayEditCommitment,
  ruling: mayRule,
  localGroup: mayEditLocalGroup,
  ruleSet: mayEditRuleSet,
  gap: (rights, _facts, gap) => mayEditGap(rights, gap),
}

/** What people may do as one side of a thing, without coordinating it: whoever did such a thing may take it back. */
const mayWriteOwn: typeof mayWrite = {
  source: () => true,
  membership: mayAnswerMembership,
  agreement: maySignAgreement,
  agreementParty: maySignFor,
  cooperation: mayClaimCooperation,
  disruption: mayReportDisruption,
  need: mayVoiceNeed,
  gap: (rights, facts, { key }) => mayTakeGap(rights, gapAtHand(facts, key)),
  comment: ({ viewer }, _facts, { author }) => viewer.account?.id === author,
  proposal: (rights, facts, { author, network }) => rights.viewer.account?.id === author || coordinatesNetwork(rights, facts, network),
}

const permits = (rules: typeof mayWrite, rights: Rights, facts: FactReader, concept: ConceptName, fact: AnyRow): boolean =>
  (rules[concept] as May<ConceptName> | undefined)?.(rights, facts, fact as never) ?? false

/** Whether a viewer may write a fact as it stands; what a fact rests on is written with it. */
export const mayWriteFact = (rights: Rights, facts: FactReader, concept: ConceptName, fact: AnyRow): boolean => {
  const whole = concept === 'provenance' ? wholeOf(facts, fact) : { concept, fact }
  return whole === null || permits(mayWrite, rights, facts, whole.concept, whole.fact)
}

/** The same for the one who wrote it. */
export const mayWriteOwnFact = (rights: Rights, facts: FactReader, concept: ConceptName, fact: AnyRow): boolean => {
  const whole = concept === 'provenance' ? wholeOf(facts, fact) : { concept, fact }
  return whole === null || permits(mayWriteOwn, rights, facts, whole.concept, whole.fact) || mayWriteFact(rights, facts, concept, fact)
}

/** What an institution says of itself; where and what it is, whether it is public and how long there is one is for those who coordinate it. */
const ownColumns: ReadonlySet<string> = new Set<keyof Row<'institution'>>([
  'name',
  'legalName',
  'carrierKind',
  'serviceArea',
  'parent',
  'carrier',
  'contactMailbox',
  'contactPhone',
  'contactUrl',
  'capacity',
])

/** Whether a viewer who may write a fact may also make this of it: nobody gets by an earlier version what no command would do for them. */
export const mayMake = (rights: Rights, facts: FactReader, { concept, before, after }: Omit<Step, 'fact'>): boolean => {
  if (concept !== 'institution') return true
  if (before && after && differingColumns(before, after).every((column) => ownColumns.has(column))) return true
  return [before, after].every((state) => state === null || mayCloseInstitution(rights, facts, state as never))
}

/** The fact that this rests on; null when it is gone, or goes with it. */
const wholeOf = (facts: FactReader, provenance: AnyRow): { concept: ConceptName; fact: AnyRow } | null => {
  const id = provenance.fact as number
  const concept = facts.conceptOf(id)
  const fact = concept && facts.get(concept, id)
  return concept && fact ? { concept, fact: fact as unknown as AnyRow } : null
}
