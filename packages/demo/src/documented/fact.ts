import type {
  Confidence,
  Cooperation,
  FactSet,
  Level,
  Meeting,
  Network,
  Participation,
  ProfessionPresence,
  Provenance,
  Statement,
  StatementKind,
  Validity,
} from '@geflecht/domain'
import { by, dated, unknown } from './when.ts'

export { by, planned, since, unknown } from './when.ts'
export { anonymousPractice, collective, organisation, publicOffice, venue } from './who.ts'

/** The facts that one place or concept contributes; `documented.ts` gathers the chapters into the set. */
export type Chapter = Partial<FactSet>

const on =
  (confidence: Confidence) =>
  (source: string, statement: string): Provenance => ({
    source,
    confidence,
    statement,
    lastConfirmedOn: null,
  })

/** The source says so; `statement` tells in our own words what it says. */
export const stated = on('STATED')
/** Follows from what the source says. */
export const derived = on('DERIVED')
/** Our reading of the source; never counted in coverage. */
export const inferred = on('INFERRED')

/** A profession that a source places at an institution. */
export const presence = (atInstitution: string, profession: string, ...provenance: Provenance[]): ProfessionPresence => ({
  key: `presence.${atInstitution}.${profession}`,
  institution: atInstitution,
  profession,
  ...unknown,
  provenance,
})

type NetworkCore = Pick<Network, 'key' | 'name' | 'kind' | 'territory' | 'legalBasis'> &
  Partial<Pick<Network, 'areas' | 'programme' | 'meetingsPerYearMin' | 'meetingsPerYearMax' | 'publicUrl'>>

/** A network that was made public; one meeting a year is expected unless it promised another rhythm. */
export const network = (core: NetworkCore, founded: Validity, ...provenance: Provenance[]): Network => ({
  areas: [],
  programme: null,
  meetingsPerYearMin: 1,
  meetingsPerYearMax: null,
  dormant: false,
  visibility: 'PUBLIC',
  publicUrl: null,
  ...core,
  ...founded,
  provenance,
})

type MeetingCore = Pick<Meeting, 'key' | 'title' | 'kind'> &
  Partial<Omit<Meeting, 'key' | 'title' | 'kind' | 'startsOn' | 'startsOnPrecision' | 'provenance'>>

/** A meeting on a date (as `dated` reads it), or one that is only planned (null). */
export const meeting = (core: MeetingCore, date: string | null, ...provenance: Provenance[]): Meeting => ({
  venue: null,
  territory: null,
  network: null,
  series: null,
  seriesNo: null,
  participantsCount: null,
  participantsOperator: null,
  organisers: [],
  funders: [],
  ...core,
  startsOn: date === null ? null : dated(date).day,
  startsOnPrecision: date === null ? 'PLANNED' : dated(date).precision,
  provenance,
})

/** An institution took part in a meeting, in a role; no source counts heads per institution. */
export const took = (role: string, atMeeting: string, byInstitution: string, ...provenance: Provenance[]): Participation => ({
  key: `part.${atMeeting}.${byInstitution}`,
  meeting: atMeeting,
  institution: byInstitution,
  role,
  headcount: null,
  provenance,
})

interface CooperationCore {
  key: string
  from: string
  to: string
  form: string
  level?: Level
  directed?: boolean
  project?: string
}

/** A tie that a source reports, there in the source's year at the latest; not a claim of either party. */
export const cooperation = (core: CooperationCore, year: string, ...provenance: Provenance[]): Cooperation => ({
  key: core.key,
  from: core.from,
  to: core.to,
  directed: core.directed ?? false,
  network: null,
  project: core.project ?? null,
  agreement: null,
  documentedForm: core.form,
  documentedLevel: core.level ?? null,
  documentedFrequency: null,
  ...by(year),
  provenance,
})

/** Something that a source says about classes, duties, functions or professions; German and English are both ours. */
export const says = (
  kind: StatementKind,
  key: string,
  source: string,
  subject: string | null,
  textDe: string,
  textEn: string,
): Statement => ({ key, source, kind, subject, textDe, textEn })
