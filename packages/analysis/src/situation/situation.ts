import {
  byKey,
  lastDayOfPeriod,
  meetingKindByKey,
  type Action,
  type Claim,
  type Cooperation,
  type CoordinationMandate,
  type CoverageRuling,
  type Day,
  type FunctionContact,
  type Handover,
  type Institution,
  type LocalGroup,
  type Meeting,
  type Membership,
  type Need,
  type Network,
  type Participation,
  type Programme,
  type RuleSet,
  type Source,
  type Territory,
} from '@geflecht/domain'
import { compareKeys, groupedBy, groupedByEach, once } from './grouping.ts'
import { partiesTo, type AgreementOnDay } from './agreementOnDay.ts'
import type { SituationFacts } from './situation.facts.ts'
import { TerritoryTree } from './territoryTree.ts'

/**
 * Everything that analysis sees: the facts of one day, indexed.
 * Each index is built once, when it is first asked for, in time proportional to the facts that it holds; every question is answered
 * from an index. A situation never changes: another day or another revision is another situation.
 */
export class Situation {
  readonly facts: SituationFacts
  readonly places: TerritoryTree

  constructor(facts: SituationFacts) {
    this.facts = facts
    this.places = new TerritoryTree(facts.territories)
  }

  /** The day that it is about. */
  get asOf(): Day {
    return this.facts.asOf
  }

  readonly #institutions = once(() => byKey(this.facts.institutions))
  readonly #networks = once(() => byKey(this.facts.networks))
  readonly #meetings = once(() => byKey(this.facts.meetings))
  readonly #programmes = once(() => byKey(this.facts.programmes))
  readonly #cooperations = once(() => byKey(this.facts.cooperations))
  readonly #networksAt = once(() => groupedByEach(this.facts.networks, (network) => [network.territory, ...network.areas]))
  readonly #networksIn = once(() =>
    groupedByEach(this.facts.networks, (network) => [network.territory, ...network.areas].flatMap((place) => this.places.chainOf(place))),
  )
  readonly #mandates = once(() => groupedBy(this.facts.mandates, (mandate) => mandate.network))
  readonly #memberships = once(() => groupedBy(this.facts.memberships, (membership) => membership.network))
  readonly #membershipsHeld = once(() => groupedBy(this.facts.memberships, (membership) => membership.institution))
  readonly #keepingMemberships = once(() => new Set(this.facts.keepingMemberships))
  readonly #networkMeetings = once(() =>
    groupedBy(this.facts.meetings.filter(isNetworkMeeting).toSorted(byDay), (meeting) => meeting.network),
  )
  readonly #trainings = once(() => groupedBy(this.facts.meetings.filter(isTraining).toSorted(byDay), (meeting) => meeting.network))
  readonly #participations = once(() => groupedBy(this.facts.participations, (participation) => participation.meeting))
  readonly #participationsTaken = once(() => groupedBy(this.facts.participations, (participation) => participation.institution))
  readonly #cooperationsOf = once(() => groupedByEach(this.facts.cooperations, ({ from, to }) => [from, to]))
  readonly #claims = once(() => groupedBy(this.facts.claims, (claim) => claim.cooperation))
  readonly #rulings = once(() => groupedBy(this.facts.rulings, (ruling) => ruling.network))
  readonly #agreements = once(() => groupedByEach(this.facts.agreements, partiesTo))
  readonly #agreementByKey = once(() => byKey(this.facts.agreements))
  readonly #agreementsMadeIn = once(() => groupedByEach(this.facts.agreements, ({ networks }) => networks))
  readonly #cooperationsUnder = once(() => groupedBy(this.facts.cooperations, ({ agreement }) => agreement))
  readonly #handoversOf = once(() => groupedBy(this.facts.handovers, ({ network }) => network))
  readonly #handoversAt = once(() =>
    groupedByEach(this.facts.handovers, ({ fromInstitution, toInstitution }) => [fromInstitution ?? [], toInstitution ?? []].flat()),
  )
  readonly #handoversUnder = once(() => groupedBy(this.facts.handovers, ({ agreement }) => agreement))
  readonly #contacts = once(() => byKey(this.facts.contacts))
  readonly #contactsAt = once(() => groupedBy(this.facts.contacts, ({ institution }) => institution))
  readonly #needsAbout = once(() => groupedBy(this.facts.needs, ({ subject }) => subject))
  readonly #actionsFor = once(() => groupedByEach(this.facts.actions, ({ needs }) => needs))
  readonly #networksElsewhere = once(() => byKey(this.facts.networksElsewhere))
  readonly #localGroups = once(() => groupedBy(this.facts.localGroups, ({ subject }) => subject))
  readonly #ruleSets = once(() => new Map(this.facts.ruleSets.map((set) => [set.subject, set])))
  readonly #sources = once(() => byKey(this.facts.sources))
  readonly #jugendaemter = once(() => this.facts.institutions.filter(({ type }) => type === 'jugendamt'))
  readonly #jugendaemterAt = once(() => groupedByEach(this.#jugendaemter(), ({ territory, serviceArea }) => [territory, ...serviceArea]))
  readonly #districtsAt = once(() => groupedByEach(this.facts.districts, (district) => district.territories))

  territory(key: string): Territory | undefined {
    return this.places.territory(key)
  }

  institution(key: string): Institution | undefined {
    return this.#institutions().get(key)
  }

  network(key: string): Network | undefined {
    return this.#networks().get(key)
  }

  meeting(key: string): Meeting | undefined {
    return this.#meetings().get(key)
  }

  programme(key: string): Programme | undefined {
    return this.#programmes().get(key)
  }

  cooperation(key: string): Cooperation | undefined {
    return this.#cooperations().get(key)
  }

  /** Networks for exactly this territory: it is theirs, or one of their further areas. */
  networksAt(territory: string): readonly Network[] {
    return this.#networksAt().get(territory) ?? []
  }

  /** Networks for this territory or any place in it. */
  networksIn(territory: string): readonly Network[] {
    return this.#networksIn().get(territory) ?? []
  }

  mandatesOf(network: string): readonly CoordinationMandate[] {
    return this.#mandates().get(network) ?? []
  }

  /** The memberships of a network that are valid on the day, in whatever status. */
  membershipsOf(network: string): readonly Membership[] {
    return this.#memberships().get(network) ?? []
  }

  membershipsHeldBy(institution: string): readonly Membership[] {
    return this.#membershipsHeld().get(institution) ?? []
  }

  /** True when any membership of the network had begun by the day, even if all have ended. */
  keepsMemberships(network: string): boolean {
    return this.#keepingMemberships().has(network)
  }

  /** The meetings of a network in the sense of the circle: of a kind that counts, begun by the day; oldest first, undated ones before all. */
  meetingsOf(network: string): readonly Meeting[] {
    return this.#networkMeetings().get(network) ?? []
  }

  /** The trainings of a network that had begun by the day; oldest first, undated ones before all. */
  trainingsOf(network: string): readonly Meeting[] {
    return this.#trainings().get(network) ?? []
  }

  participationsOf(meeting: string): readonly Participation[] {
    return this.#participations().get(meeting) ?? []
  }

  participationsBy(institution: string): readonly Participation[] {
    return this.#participationsTaken().get(institution) ?? []
  }

  /** The cooperations of an institution, from either end. */
  cooperationsOf(institution: string): readonly Cooperation[] {
    return this.#cooperationsOf().get(institution) ?? []
  }

  /** The current claims about a cooperation. */
  claimsOf(cooperation: string): readonly Claim[] {
    return this.#claims().get(cooperation) ?? []
  }

  rulingsOf(network: string): readonly CoverageRuling[] {
    return this.#rulings().get(network) ?? []
  }

  /** The agreement, if it was drafted by the day. */
  agreement(key: string): AgreementOnDay | undefined {
    return this.#agreementByKey().get(key)
  }

  /** The agreements to which an institution is a party, in whatever status. */
  agreementsOf(institution: string): readonly AgreementOnDay[] {
    return this.#agreements().get(institution) ?? []
  }

  agreementsMadeIn(network: string): readonly AgreementOnDay[] {
    return this.#agreementsMadeIn().get(network) ?? []
  }

  /** The cooperations that rest on an agreement. */
  cooperationsUnder(agreement: string): readonly Cooperation[] {
    return this.#cooperationsUnder().get(agreement) ?? []
  }

  /** The hand-overs that a network has laid down. */
  handoversOf(network: string): readonly Handover[] {
    return this.#handoversOf().get(network) ?? []
  }

  /** The hand-overs that name an institution at one of their ends. */
  handoversAt(institution: string): readonly Handover[] {
    return this.#handoversAt().get(institution) ?? []
  }

  /** The hand-overs that rest on an agreement. */
  handoversUnder(agreement: string): readonly Handover[] {
    return this.#handoversUnder().get(agreement) ?? []
  }

  /** The function of an institution, if it exists on the day. */
  contact(key: string): FunctionContact | undefined {
    return this.#contacts().get(key)
  }

  /** The functions of an institution on the day, staffed or vacant. */
  contactsAt(institution: string): readonly FunctionContact[] {
    return this.#contactsAt().get(institution) ?? []
  }

  /** The needs of a network, an institution or a territory, whatever has become of them. */
  needsAbout(subject: string): readonly Need[] {
    return this.#needsAbout().get(subject) ?? []
  }

  /** The actions that answer a need, whatever has become of them. */
  actionsFor(need: string): readonly Action[] {
    return this.#actionsFor().get(need) ?? []
  }

  /** The territory of a network, also of one that is only named here. */
  territoryOfNetwork(key: string): string | undefined {
    return this.network(key)?.territory ?? this.#networksElsewhere().get(key)?.territory
  }

  /** What a network or territory wants at the table, as it says itself. */
  localGroupsOf(subject: string): readonly LocalGroup[] {
    return this.#localGroups().get(subject) ?? []
  }

  /** How gaps are looked for in a network or territory, as it says itself; undefined where it says nothing. */
  ruleSetOf(subject: string): RuleSet | undefined {
    return this.#ruleSets().get(subject)
  }

  source(key: string): Source | undefined {
    return this.#sources().get(key)
  }

  /**
   * Keys of the Jugendämter of a territory: of the districts that name it; if none does, those seated in it or serving it;
   * if there are none either, those of the territory around it.
   */
  jugendaemterOf(territory: string): readonly string[] {
    for (const place of this.places.chainOf(territory)) {
      const byDistrict = (this.#districtsAt().get(place) ?? []).flatMap(({ jugendamt }) => jugendamt ?? [])
      if (byDistrict.length > 0) return byDistrict
      const seated = this.#jugendaemterAt().get(place) ?? []
      if (seated.length > 0) return seated.map(({ key }) => key)
    }
    return []
  }
}

const isNetworkMeeting = (meeting: Meeting): boolean => meetingKindByKey.get(meeting.kind)?.isNetworkMeeting ?? false

const isTraining = (meeting: Meeting): boolean => meetingKindByKey.get(meeting.kind)?.isTraining ?? false

/** A meeting stands at the last day of the period in which it is known to have taken place. */
const byDay = (a: Meeting, b: Meeting): number => compareKeys(latestDay(a), latestDay(b)) || compareKeys(a.key, b.key)
const latestDay = ({ startsOn, startsOnPrecision }: Meeting): Day =>
  startsOn === null || startsOnPrecision === 'UNKNOWN' ? '' : lastDayOfPeriod(startsOn, startsOnPrecision)
