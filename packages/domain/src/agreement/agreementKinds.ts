import { byKey, type Label, type Term } from '../language/index.ts'
import type { NormKey, Verification } from '../norm/index.ts'
import type { AgreementClause, AgreementObligation } from './agreement.labels.ts'

/** A kind of agreement or arrangement between institutions. */
export interface AgreementKind extends Term {
  /** Who concludes it with whom. */
  readonly between: Label
  readonly obligation: AgreementObligation
  readonly citation: string
  readonly norm: NormKey | null
  /** The weakest status of what the entry says. */
  readonly verification: Verification
  /** What has to stand in it; empty when no clause is prescribed. */
  readonly clauses: readonly AgreementClause[]
}

/** § 8a Abs. 4 SGB VIII; Abs. 5 asks the same of childminders. */
const protectionClauses = [
  'GEFAEHRDUNGSEINSCHAETZUNG',
  'INSOFA_HINZUZIEHEN',
  'BETEILIGUNG',
  'QUALIFIKATION_INSOFA',
  'SCHUTZBEDUERFNISSE_BEHINDERUNG',
  'HINWIRKEN_AUF_HILFEN',
  'INFORMATION_JUGENDAMT',
] as const satisfies readonly AgreementClause[]

const entries = [
  {
    key: 'VEREINBARUNG_8A_4',
    de: 'Vereinbarung zum Schutzauftrag (§ 8a Abs. 4 SGB VIII)',
    en: 'Protection agreement (s. 8a(4) SGB VIII)',
    between: {
      de: 'Jugendamt und Träger von Einrichtungen und Diensten nach SGB VIII',
      en: 'Youth welfare office and carriers of facilities and services under SGB VIII',
    },
    obligation: 'MUSS',
    citation: '§ 8a Abs. 4 SGB VIII',
    norm: 'norm.sgb8.8a',
    verification: 'SECONDARY',
    clauses: protectionClauses,
  },
  {
    key: 'VEREINBARUNG_8A_5',
    de: 'Vereinbarung zum Schutzauftrag in der Kindertagespflege (§ 8a Abs. 5 SGB VIII)',
    en: 'Protection agreement with childminders (s. 8a(5) SGB VIII)',
    between: { de: 'Jugendamt und Kindertagespflegeperson', en: 'Youth welfare office and childminder' },
    obligation: 'MUSS',
    citation: '§ 8a Abs. 5 SGB VIII',
    norm: 'norm.sgb8.8a',
    verification: 'SECONDARY',
    clauses: protectionClauses,
  },
  {
    key: 'GRUNDSATZVEREINBARUNG_KKG',
    de: 'Grundsatzvereinbarung des Netzwerks',
    en: 'Network’s agreement on principles',
    between: { de: 'Beteiligte des Netzwerks untereinander', en: 'Participants of the network among each other' },
    obligation: 'SOLL',
    citation: '§ 3 Abs. 3 S. 2 KKG',
    norm: 'norm.kkg.3',
    verification: 'VERIFIED',
    clauses: [],
  },
  {
    key: 'INTERKOMMUNAL_9_1',
    de: 'Vereinbarung über ein interkommunales Netzwerk',
    en: 'Agreement on an inter-municipal network',
    between: {
      de: 'Jugendämter oder Gemeinden eines interkommunalen Netzwerks',
      en: 'Youth welfare offices or municipalities of an inter-municipal network',
    },
    obligation: 'SOLL',
    citation: '§ 9 Abs. 1 S. 3 LKiSchG NRW',
    norm: 'norm.lkischg-nrw.9',
    verification: 'VERIFIED',
    clauses: [],
  },
  {
    key: 'KOORDINATION_9_2',
    de: 'Absprache der Koordinierungsstellen',
    en: 'Arrangement between coordination offices',
    between: { de: 'Koordinierungsstellen eines interkommunalen Netzwerks', en: 'Coordination offices of an inter-municipal network' },
    obligation: 'SOLL',
    citation: '§ 9 Abs. 2 S. 2 LKiSchG NRW',
    norm: 'norm.lkischg-nrw.9',
    verification: 'VERIFIED',
    clauses: [],
  },
  {
    key: 'VERFAHRENSABSPRACHE_9_3',
    de: 'Verfahrensabsprache des Netzwerks',
    en: 'Network’s procedural arrangement',
    between: { de: 'Netzwerk und die beteiligten Systeme', en: 'Network and each participating system' },
    obligation: 'SOLL',
    citation: '§ 9 Abs. 3 Nr. 2, 3 LKiSchG NRW',
    norm: 'norm.lkischg-nrw.9',
    verification: 'SECONDARY',
    clauses: [],
  },
  {
    key: 'SCHULE_JUGENDAMT',
    de: 'Absprache zwischen Schule und Jugendamt',
    en: 'Arrangement between school and youth welfare office',
    between: {
      de: 'Jugendamt und Schulen, Schulträger oder Schulaufsicht',
      en: 'Youth welfare office and schools, school bodies or school supervision',
    },
    obligation: 'PRACTICE',
    citation: '§ 42 Abs. 6 SchulG NRW, § 4 KKG',
    norm: 'norm.schulg-nrw.42-6',
    verification: 'SECONDARY',
    clauses: [],
  },
  {
    key: 'INSOFA_ANGEBOT',
    de: 'Beratungsangebot durch insoweit erfahrene Fachkräfte',
    en: 'Offer of advice by specialised child-protection consultants',
    between: { de: 'Jugendamt und alle Berufsgruppen mit Anspruch', en: 'Youth welfare office and all professions with a claim' },
    obligation: 'CLAIM',
    citation: '§ 4 Abs. 2 KKG, § 8b Abs. 1 SGB VIII',
    norm: 'norm.sgb8.8b',
    verification: 'VERIFIED',
    clauses: [],
  },
  {
    key: 'MITTEILUNGSWEG_STRAFVERFOLGUNG',
    de: 'Mitteilungsweg der Strafverfolgung',
    en: 'Notification path of criminal prosecution',
    between: { de: 'Staatsanwaltschaft oder Gericht und Jugendamt', en: 'Public prosecutor or court and youth welfare office' },
    obligation: 'DUTY',
    citation: '§ 5 KKG',
    norm: 'norm.kkg.5',
    verification: 'SECONDARY',
    clauses: [],
  },
  {
    key: 'LEISTUNGSVEREINBARUNG_78B',
    de: 'Leistungs-, Entgelt- und Qualitätsvereinbarung',
    en: 'Service, fee and quality agreement',
    between: { de: 'Jugendamt und Einrichtungsträger', en: 'Youth welfare office and carrier of a facility' },
    obligation: 'FINANCING',
    citation: '§ 78b SGB VIII',
    norm: 'norm.sgb8.78b',
    verification: 'GENERAL',
    clauses: [],
  },
  {
    key: 'FUEHRUNGSZEUGNIS_72A',
    de: 'Vereinbarung über Führungszeugnisse',
    en: 'Agreement on certificates of good conduct',
    between: { de: 'Jugendamt und Träger oder Vereine', en: 'Youth welfare office and carriers or clubs' },
    obligation: 'MUSS',
    citation: '§ 72a SGB VIII',
    norm: 'norm.sgb8.72a',
    verification: 'GENERAL',
    clauses: [],
  },
  {
    key: 'LEISTUNG_125_SGB9',
    de: 'Vereinbarung der Eingliederungshilfe (§ 125 SGB IX)',
    en: 'Integration-assistance agreement (s. 125 SGB IX)',
    between: { de: 'Träger der Eingliederungshilfe und Leistungserbringer', en: 'Integration-assistance authority and provider' },
    obligation: 'CONTRACT',
    citation: '§ 125 Abs. 1 SGB IX',
    norm: 'norm.sgb9.125',
    verification: 'VERIFIED',
    clauses: ['LEISTUNG', 'VERGUETUNG'],
  },
  {
    key: 'KWG_VEREINBARUNG_KREIS',
    de: 'Vereinbarung zum Umgang mit Kindeswohlgefährdung auf Kreisebene',
    en: 'District-level agreement on handling risks to children',
    between: { de: 'Partner auf Kreisebene (Brandenburg)', en: 'Partners at district level (Brandenburg)' },
    obligation: 'PRACTICE',
    citation: 'Bericht über den Fachkräfte-Workshop Potsdam 2018',
    norm: null,
    verification: 'SEED',
    clauses: [],
  },
  {
    key: 'FOERDERVEREINBARUNG',
    de: 'Fördervereinbarung',
    en: 'Funding agreement',
    between: { de: 'Land oder Bund und Kommune', en: 'State or Federation and municipality' },
    obligation: 'PRACTICE',
    citation: '§ 3 Abs. 4 KKG',
    norm: 'norm.kkg.3',
    verification: 'SEED',
    clauses: [],
  },
] as const satisfies readonly AgreementKind[]

export type AgreementKindKey = (typeof entries)[number]['key']

/** The 14 kinds of agreement. */
export const agreementKinds: readonly (AgreementKind & { readonly key: AgreementKindKey })[] = entries

export const agreementKindByKey = byKey<AgreementKind>(agreementKinds)
