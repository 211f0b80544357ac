import type { Action, Claim, Cooperation, CoverageRuling, Day, LocalGroup, Meeting, Need, Participation } from '@geflecht/domain'
import { always, since, stated } from './validity.factory.ts'

/** A network meeting on a day. */
export const aMeeting = (key: string, network: string | null, startsOn: Day | null, given: Partial<Meeting> = {}): Meeting => ({
  key,
  title: key,
  kind: 'NETZWERKTREFFEN',
  startsOn,
  startsOnPrecision: startsOn === null ? 'UNKNOWN' : 'DAY',
  venue: null,
  territory: null,
  network,
  series: null,
  seriesNo: null,
  participantsCount: null,
  participantsOperator: null,
  organisers: [],
  funders: [],
  provenance: stated,
  ...given,
})

/** An institution was represented at a meeting. */
export const aParticipation = (meeting: string, institution: string, given: Partial<Participation> = {}): Participation => ({
  key: `part.${meeting}.${institution}`,
  meeting,
  institution,
  role: 'VERTRETEN',
  headcount: null,
  provenance: stated,
  ...given,
})

/** An undirected cooperation that no source says more about. */
export const aCooperation = (key: string, from: string, to: string, given: Partial<Cooperation> = {}): Cooperation => ({
  key,
  from,
  to,
  directed: false,
  network: null,
  project: null,
  agreement: null,
  documentedForm: null,
  documentedLevel: null,
  documentedFrequency: null,
  ...always,
  provenance: stated,
  ...given,
})

/** What one party says of a cooperation. */
export const aClaim = (cooperation: string, by: string, level: Claim['level'], given: Partial<Claim> = {}): Claim => ({
  key: `claim.${cooperation}.${by}`,
  cooperation,
  by,
  level,
  forms: [],
  frequency: null,
  since: null,
  verifiedOn: null,
  ...always,
  provenance: stated,
  ...given,
})

/** What people said is needed, in January 2024. */
export const aNeed = (key: string, subject: string, given: Partial<Need> = {}): Need => ({
  key,
  category: 'RUECKMELDUNG',
  text: key,
  subject,
  voicedOn: '2024-01-10',
  voicedOnPrecision: 'DAY',
  metOn: null,
  withdrawnOn: null,
  agreements: [],
  meetings: [],
  provenance: stated,
  ...given,
})

/** What somebody does about needs. */
export const anAction = (key: string, subject: string, needs: readonly string[], given: Partial<Action> = {}): Action => ({
  key,
  title: key,
  subject,
  lead: null,
  plannedOn: '2024-06-01',
  startedOn: null,
  dueOn: null,
  doneOn: null,
  droppedOn: null,
  droppedReason: null,
  needs,
  provenance: stated,
  ...given,
})

/** A network or territory wants a women's counselling service at the table, by a resolution of 2025. */
export const aLocalGroup = (key: string, subject: string, given: Partial<LocalGroup> = {}): LocalGroup => ({
  key,
  subject,
  name: key,
  anyOf: ['gewaltschutz_einrichtung'],
  minCount: 1,
  obligation: 'SOLL',
  networkKinds: [],
  ground: 'Beschluss des Jugendhilfeausschusses',
  decidedOn: '2025-03-12',
  documentUrl: null,
  ...since('2025-04-01'),
  provenance: stated,
  ...given,
})

/** Somebody with the right said so of a template’s item. */
export const aRuling = (
  network: string,
  item: string,
  status: CoverageRuling['status'],
  given: Partial<CoverageRuling> = {},
): CoverageRuling => ({
  key: `rul.${network}.${item}`,
  network,
  item,
  status,
  reason: 'not in this territory',
  ...always,
  provenance: stated,
  ...given,
})
