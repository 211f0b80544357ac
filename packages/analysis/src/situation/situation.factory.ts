import {
  institutionTypeByKey,
  type Claim, type Cooperation, type CoordinationMandate, type CoverageRuling, type Day, type District, type Institution, type Meeting,
  type Membership, type Neighbourhood, type Network, type Participation, type Programme, type Provenance, type Territory, type Validity,
} from '@geflecht/domain'
import { noFactsOn, type AgreementInForce, type SituationFacts } from './situation.facts.ts'
import { Situation } from './situation.ts'

/** Valid since ever and for ever. */
export const always: Validity = { validFrom: null, validFromPrecision: 'UNKNOWN', validTo: null, validToPrecision: 'DAY' }

/** Valid from a day on. */
export const since = (validFrom: Day): Validity => ({ ...always, validFrom, validFromPrecision: 'DAY' })

/** What a source states. */
export const stated: readonly Provenance[] = [{ source: 'src.test', confidence: 'STATED', statement: null, lastConfirmedOn: null }]

/** What we only read into a source. */
export const inferred: readonly Provenance[] = [{ source: 'src.test', confidence: 'INFERRED', statement: null, lastConfirmedOn: null }]

/** A situation of the named facts; memberships among them are the network's own, so it keeps some. */
export function aSituation(facts: Partial<SituationFacts> & { asOf: Day }): Situation {
  const keepingMemberships = (facts.memberships ?? []).map(({ network }) => network)
  return new Situation({ ...noFactsOn(facts.asOf), keepingMemberships, ...facts })
}

export const aTerritory = (key: string, given: Partial<Territory> = {}): Territory => ({
  key, name: key, level: 'GEMEINDE', ags: null, ars: null, parent: null, ...always, provenance: stated, ...given,
})

export const aNeighbourhood = (a: string, b: string, given: Partial<Neighbourhood> = {}): Neighbourhood => ({
  key: `nbr.${a}.${b}`, a, b, ...always, provenance: stated, ...given,
})

export const aDistrict = (key: string, given: Partial<District> = {}): District => ({
  key, name: key, land: 'ter.nrw', territories: [], jugendamt: null, ...always, provenance: stated, ...given,
})

/** An institution of a type, in the sector of that type. */
export const anInstitution = (key: string, type: string, given: Partial<Institution> = {}): Institution => ({
  key, name: key, legalName: null, type, sector: institutionTypeByKey.get(type)?.sector ?? 'sonstige', carrierKind: 'UNBEKANNT',
  territory: 'ter.town', serviceArea: [], parent: null, carrier: null, successor: null, anonymous: false, isPublic: true,
  contactMailbox: null, contactPhone: null, contactUrl: null, capacity: null, ...always, provenance: stated, ...given,
})

export const aProgramme = (key: string, given: Partial<Programme> = {}): Programme => ({
  key, name: key, owner: 'inst.owner', territory: 'ter.town', ...always, provenance: stated, ...given,
})

/** A network for child protection that meets once a year. */
export const aNetwork = (key: string, given: Partial<Network> = {}): Network => ({
  key, name: key, kind: 'NETZWERK_KINDERSCHUTZ', territory: 'ter.town', areas: [], programme: null, legalBasis: [], meetingsPerYearMin: 1,
  meetingsPerYearMax: null, dormant: false, visibility: 'PUBLIC', ...always, provenance: stated, ...given,
})

export const aMandate = (network: string, host: string, given: Partial<CoordinationMandate> = {}): CoordinationMandate => ({
  key: `man.${network}.${host}`, network, host, functionTitle: 'Netzwerkkoordination', fte: null, ...always, provenance: stated, ...given,
})

/** An active membership. */
export const aMembership = (network: string, institution: string, given: Partial<Membership> = {}): Membership => ({
  key: `mem.${network}.${institution}`, network, institution, body: null, status: 'ACTIVE', role: 'MITGLIED', representsProfession: null,
  ...always, provenance: stated, ...given,
})

/** A network meeting on a day. */
export const aMeeting = (key: string, network: string | null, startsOn: Day | null, given: Partial<Meeting> = {}): Meeting => ({
  key, title: key, kind: 'NETZWERKTREFFEN', startsOn, startsOnPrecision: startsOn === null ? 'UNKNOWN' : 'DAY', venue: null, territory: null,
  network, series: null, seriesNo: null, participantsCount: null, participantsOperator: null, organisers: [], funders: [],
  provenance: stated, ...given,
})

/** An institution was represented at a meeting. */
export const aParticipation = (meeting: string, institution: string, given: Partial<Participation> = {}): Participation => ({
  key: `part.${meeting}.${institution}`, meeting, institution, role: 'VERTRETEN', headcount: null, provenance: stated, ...given,
})

export const aCooperation = (key: string, from: string, to: string, given: Partial<Cooperation> = {}): Cooperation => ({
  key, from, to, directed: false, network: null, project: null, documentedForm: null, documentedLevel: null, documentedFrequency: null,
  ...always, provenance: stated, ...given,
})

export const aClaim = (cooperation: string, by: string, level: Claim['level'], given: Partial<Claim> = {}): Claim => ({
  key: `claim.${cooperation}.${by}`, cooperation, by, level, forms: [], frequency: null, since: null, verifiedOn: null, ...always,
  provenance: stated, ...given,
})

export const aRuling = (network: string, item: string, status: CoverageRuling['status'], given: Partial<CoverageRuling> = {}): CoverageRuling => ({
  key: `rul.${network}.${item}`, network, item, status, reason: 'not in this territory', ...always, provenance: stated, ...given,
})

export const anAgreement = (kind: string, parties: readonly string[], given: Partial<AgreementInForce> = {}): AgreementInForce => ({
  key: `agr.${kind}.${parties.join('.')}`, kind, parties, ...given,
})
