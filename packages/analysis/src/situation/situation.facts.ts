import type {
  Claim,
  Cooperation,
  CoordinationMandate,
  CoverageRuling,
  Day,
  District,
  Handover,
  Institution,
  Meeting,
  Membership,
  Neighbourhood,
  Network,
  Participation,
  Programme,
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
})
