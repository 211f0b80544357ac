import type { Agreement, AgreementParty } from '../agreement/index.ts'
import type { Cooperation, Claim } from '../cooperation/index.ts'
import type { CoverageRuling, LocalGroup } from '../coverage/index.ts'
import type { RuleSet } from '../gap/index.ts'
import type { Disruption, Handover } from '../handover/index.ts'
import type { FunctionContact, Institution, ProfessionPresence, Project } from '../institution/index.ts'
import type { Meeting, Participation } from '../meeting/index.ts'
import type { Action, Commitment, Need } from '../need/index.ts'
import type { Body, CoordinationMandate, Membership, Network, Programme } from '../network/index.ts'
import type { Source, Statement } from '../source/index.ts'
import type { District, Neighbourhood, Territory } from '../territory/index.ts'

/** Facts of every concept, referring to each other by key; what a loader brings in as one batch, in this order. */
export interface FactSet {
  source: readonly Source[]
  territory: readonly Territory[]
  neighbourhood: readonly Neighbourhood[]
  institution: readonly Institution[]
  professionPresence: readonly ProfessionPresence[]
  functionContact: readonly FunctionContact[]
  district: readonly District[]
  project: readonly Project[]
  programme: readonly Programme[]
  network: readonly Network[]
  body: readonly Body[]
  mandate: readonly CoordinationMandate[]
  membership: readonly Membership[]
  meeting: readonly Meeting[]
  participation: readonly Participation[]
  agreement: readonly Agreement[]
  agreementParty: readonly AgreementParty[]
  cooperation: readonly Cooperation[]
  claim: readonly Claim[]
  handover: readonly Handover[]
  disruption: readonly Disruption[]
  need: readonly Need[]
  action: readonly Action[]
  commitment: readonly Commitment[]
  ruling: readonly CoverageRuling[]
  localGroup: readonly LocalGroup[]
  ruleSet: readonly RuleSet[]
  statement: readonly Statement[]
}

/** A kind of fact; the same word in storage, change log, Atlas and schema. */
export type Concept = keyof FactSet

/** A set without any fact. */
export const noFacts: FactSet = {
  source: [],
  territory: [],
  neighbourhood: [],
  institution: [],
  professionPresence: [],
  functionContact: [],
  district: [],
  project: [],
  programme: [],
  network: [],
  body: [],
  mandate: [],
  membership: [],
  meeting: [],
  participation: [],
  agreement: [],
  agreementParty: [],
  cooperation: [],
  claim: [],
  handover: [],
  disruption: [],
  need: [],
  action: [],
  commitment: [],
  ruling: [],
  localGroup: [],
  ruleSet: [],
  statement: [],
}
