import type {
  Claim,
  Cooperation,
  Institution,
  Meeting,
  Membership,
  Network,
  Participation,
  Provenance,
  Territory,
  Validity,
} from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { citeSource } from '../source/source.commands.ts'
import { addTerritory } from '../territory/territory.commands.ts'

export const provenance: Provenance[] = [{ source: 'T000', confidence: 'STATED', statement: 'Zur Probe.', lastConfirmedOn: null }]
export const openEnded: Validity = { validFrom: null, validFromPrecision: 'UNKNOWN', validTo: null, validToPrecision: 'DAY' }

/** Facts for tests: whole and valid, except for what a test says otherwise. */
export const aTerritory = (fact: Partial<Territory> & { key: string }): Territory => ({
  name: fact.key,
  level: 'GEMEINDE',
  ags: null,
  ars: null,
  parent: null,
  latitude: null,
  longitude: null,
  fictional: false,
  ...openEnded,
  provenance,
  ...fact,
})

export const anInstitution = (fact: Partial<Institution> & { key: string }): Institution => ({
  name: fact.key,
  legalName: null,
  type: 'kita',
  sector: 'kita',
  carrierKind: 'FREI',
  territory: 'ter.ort',
  serviceArea: [],
  parent: null,
  carrier: null,
  successor: null,
  anonymous: false,
  isPublic: true,
  contactMailbox: null,
  contactPhone: null,
  contactUrl: null,
  latitude: null,
  longitude: null,
  capacity: null,
  qualityReviewedOn: null,
  ...openEnded,
  provenance,
  ...fact,
})

export const aNetwork = (fact: Partial<Network> & { key: string }): Network => ({
  name: fact.key,
  kind: 'NETZWERK_KINDERSCHUTZ',
  territory: 'ter.ort',
  areas: [],
  programme: null,
  legalBasis: [],
  meetingsPerYearMin: 1,
  meetingsPerYearMax: null,
  dormant: false,
  visibility: 'PUBLIC',
  publicUrl: null,
  ...openEnded,
  provenance,
  ...fact,
})

export const aMembership = (fact: Partial<Membership> & { key: string }): Membership => ({
  network: 'net.ort',
  institution: 'inst.eins',
  body: null,
  status: 'ACTIVE',
  role: 'MITGLIED',
  representsProfession: null,
  ...openEnded,
  provenance,
  ...fact,
})

export const aMeeting = (fact: Partial<Meeting> & { key: string }): Meeting => ({
  title: fact.key,
  kind: 'NETZWERKTREFFEN',
  startsOn: '2025-03-01',
  startsOnPrecision: 'DAY',
  venue: null,
  territory: null,
  network: 'net.ort',
  series: null,
  seriesNo: null,
  participantsCount: null,
  participantsOperator: null,
  organisers: [],
  funders: [],
  provenance,
  ...fact,
})

export const aParticipation = (fact: Partial<Participation> & { key: string }): Participation => ({
  meeting: 'evt.ort',
  institution: 'inst.eins',
  role: 'VERTRETEN',
  headcount: null,
  provenance,
  ...fact,
})

export const aCooperation = (fact: Partial<Cooperation> & { key: string }): Cooperation => ({
  from: 'inst.eins',
  to: 'inst.zwei',
  directed: false,
  network: null,
  project: null,
  agreement: null,
  documentedForm: null,
  documentedLevel: null,
  documentedFrequency: null,
  ...openEnded,
  provenance,
  ...fact,
})

export const aClaim = (fact: Partial<Claim> & { key: string }): Claim => ({
  cooperation: 'coop.eins-zwei',
  by: 'inst.eins',
  level: 3,
  forms: ['ARBEITSKREIS'],
  frequency: null,
  since: null,
  verifiedOn: null,
  ...openEnded,
  provenance,
  ...fact,
})

/** A source and a place, on which everything else can stand. */
export const theGround = (draft: Draft): void => {
  citeSource(draft, {
    key: 'T000',
    kind: 'REPORT',
    title: 'Probe',
    publisher: null,
    url: null,
    publishedOn: null,
    publishedOnPrecision: 'UNKNOWN',
    note: null,
  })
  addTerritory(draft, aTerritory({ key: 'ter.ort' }))
}
