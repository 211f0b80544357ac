import type {
  Body,
  Action,
  Claim,
  Cooperation,
  CoordinationMandate,
  CoverageRuling,
  Day,
  District,
  FunctionContact,
  Handover,
  Institution,
  LocalGroup,
  Meeting,
  Membership,
  Need,
  Neighbourhood,
  Network,
  Participation,
  Programme,
  RuleSet,
  Source,
  Territory,
} from '@geflecht/domain'
import type { AgreementOnDay } from './agreementOnDay.ts'

/**
 * The facts that hold on one day, and nothing that does not: what is cut out of everything that is known before anything is computed.
 * Plain data, so that it can be sent to a worker; `new Situation(facts)` makes it quick to ask.
 */
export interface SituationFacts {
  /** The day that the facts are cut to (valid time). */
  asOf: Day
  territories: readonly Territory[]
  neighbourhoods: readonly Neighbourhood[]
  districts: readonly District[]
  institutions: readonly Institution[]
  programmes: readonly Programme[]
  networks: readonly Network[]
  bodies: readonly Body[]
  mandates: readonly CoordinationMandate[]
  /** Valid on the day, in whatever status. */
  memberships: readonly Membership[]
  /** Keys of the networks with any membership that had begun by the day, even if all have ended: they keep memberships. */
  keepingMemberships: readonly string[]
  /** Those that began by the day; a planned meeting never did. */
  meetings: readonly Meeting[]
  participations: readonly Participation[]
  cooperations: readonly Cooperation[]
  /** The current claims about the cooperations. */
  claims: readonly Claim[]
  rulings: readonly CoverageRuling[]
  /** Those that were drafted by the day, whatever has become of them. */
  agreements: readonly AgreementOnDay[]
  handovers: readonly Handover[]
  /** The functions of institutions that exist on the day, staffed or vacant. */
  contacts: readonly FunctionContact[]
  /** Those that were voiced by the day, whatever has become of them; of one without a day it is known that it was. */
  needs: readonly Need[]
  /** Those that were planned by the day. */
  actions: readonly Action[]
  /** What the facts rest on, as far as it tells a day. */
  sources: readonly Source[]
  /** What places here and around want at the table beside what the law expects. */
  localGroups: readonly LocalGroup[]
  /** How gaps are looked for here and around. */
  ruleSets: readonly RuleSet[]
  /** Networks of other places that the facts name without their being here: only for what territory they are. */
  networksElsewhere: readonly Pick<Network, 'key' | 'territory'>[]
}

/** No facts at all on `asOf`. */
export const noFactsOn = (asOf: Day): SituationFacts => ({
  asOf,
  territories: [],
  neighbourhoods: [],
  districts: [],
  institutions: [],
  programmes: [],
  networks: [],
  bodies: [],
  mandates: [],
  memberships: [],
  keepingMemberships: [],
  meetings: [],
  participations: [],
  cooperations: [],
  claims: [],
  rulings: [],
  agreements: [],
  handovers: [],
  contacts: [],
  needs: [],
  actions: [],
  sources: [],
  localGroups: [],
  ruleSets: [],
  networksElsewhere: [],
})
