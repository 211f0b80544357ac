import { byKey, type Term } from '../language/index.ts'
import type { AgreementKindKey } from '../agreement/index.ts'
import { type NormKey, ownRule, type Verification } from '../norm/index.ts'
import type { HandoverTrigger } from './handover.ts'

/** A pair of types between which a network is expected to describe a hand-over (§ 3.7 of the domain model). */
export interface HandoverTemplate extends Term {
  /** Keys of institution types on the giving side; any one of them in the circle makes the pair expected. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly trigger: HandoverTrigger
  /** Those who give are bound to professional secrecy and are owed an answer (§ 4 Abs. 4 KKG). */
  readonly fromSecrecyBound: boolean
  /** Key of the kind of agreement on which the hand-over has to rest by law; left out where the law asks for none. */
  readonly agreement?: AgreementKindKey
  readonly citation: string
  readonly norm: NormKey | null
  readonly verification: Verification
}

const practicesAndClinics = [
  'arztpraxis',
  'arztpraxis_gynaekologie',
  'arztpraxis_paediatrie',
  'psychotherapie_praxis',
  'hebamme_freiberuflich',
  'familienhebamme',
  'krankenhaus',
  'geburtsklinik',
  'kinderklinik',
  'kinder_jugendpsychiatrie',
  'kinderschutzambulanz',
  'spz',
] as const

const counselling = [
  'erziehungsberatungsstelle',
  'schwangerschaftsberatung',
  'suchtberatungsstelle',
  'beratungsstelle_soziale_problemlagen',
  'fachberatungsstelle_sexualisierte_gewalt',
] as const

const schools = ['schule', 'schulsozialarbeit', 'offener_ganztag'] as const
const dayCare = ['kita', 'familienzentrum', 'kindertagespflege'] as const

const entries = [
  {
    key: 'SCHULE_JUGENDAMT',
    de: 'Schule → Jugendamt',
    en: 'School → youth welfare office',
    from: schools,
    to: ['jugendamt', 'asd'],
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    fromSecrecyBound: true,
    citation: '§ 4 Abs. 3 KKG, § 42 Abs. 6 SchulG NRW',
    norm: 'norm.schulg-nrw.42-6',
    verification: 'SECONDARY',
  },
  {
    key: 'KITA_JUGENDAMT',
    de: 'Kindertagesbetreuung → Jugendamt',
    en: 'Day care → youth welfare office',
    from: dayCare,
    to: ['jugendamt', 'asd'],
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    fromSecrecyBound: false,
    agreement: 'VEREINBARUNG_8A_4',
    citation: '§ 8a Abs. 4, 5 SGB VIII',
    norm: 'norm.sgb8.8a',
    verification: 'SECONDARY',
  },
  {
    key: 'GESUNDHEIT_JUGENDAMT',
    de: 'Praxen, Kliniken, Hebammen → Jugendamt',
    en: 'Practices, clinics, midwives → youth welfare office',
    from: practicesAndClinics,
    to: ['jugendamt', 'asd'],
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    fromSecrecyBound: true,
    citation: '§ 4 Abs. 3 KKG',
    norm: 'norm.kkg.4',
    verification: 'VERIFIED',
  },
  {
    key: 'BERATUNG_JUGENDAMT',
    de: 'Beratungsstellen → Jugendamt',
    en: 'Counselling centres → youth welfare office',
    from: counselling,
    to: ['jugendamt', 'asd'],
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    fromSecrecyBound: true,
    citation: '§ 4 Abs. 3 KKG',
    norm: 'norm.kkg.4',
    verification: 'VERIFIED',
  },
  {
    key: 'POLIZEI_JUGENDAMT',
    de: 'Polizei → Jugendamt',
    en: 'Police → youth welfare office',
    from: ['polizei'],
    to: ['jugendamt', 'asd'],
    trigger: 'AKUTE_GEFAHR',
    fromSecrecyBound: false,
    citation: '§ 9 Abs. 3 Nr. 2, 3 LKiSchG NRW',
    norm: 'norm.lkischg-nrw.9',
    verification: 'SECONDARY',
  },
  {
    key: 'STAATSANWALTSCHAFT_JUGENDAMT',
    de: 'Staatsanwaltschaft → Jugendamt',
    en: 'Public prosecutor → youth welfare office',
    from: ['staatsanwaltschaft'],
    to: ['jugendamt', 'asd'],
    trigger: 'STRAFVERFAHREN',
    fromSecrecyBound: false,
    citation: '§ 5 KKG',
    norm: 'norm.kkg.5',
    verification: 'SECONDARY',
  },
  {
    key: 'JUGENDAMT_FAMILIENGERICHT',
    de: 'Jugendamt → Familiengericht',
    en: 'Youth welfare office → family court',
    from: ['jugendamt', 'asd'],
    to: ['familiengericht'],
    trigger: 'ANRUFUNG_GERICHT',
    fromSecrecyBound: false,
    citation: '§ 8a Abs. 2 SGB VIII',
    norm: 'norm.sgb8.8a',
    verification: 'SECONDARY',
  },
  {
    key: 'JUGENDAMT_POLIZEI_GESUNDHEIT',
    de: 'Jugendamt → Polizei, Gesundheitshilfe',
    en: 'Youth welfare office → police, health care',
    from: ['jugendamt', 'asd'],
    to: ['polizei', 'kinderklinik', 'kinderschutzambulanz', 'krankenhaus'],
    trigger: 'AKUTE_GEFAHR',
    fromSecrecyBound: false,
    citation: '§ 8a Abs. 3 SGB VIII',
    norm: 'norm.sgb8.8a',
    verification: 'SECONDARY',
  },
  {
    key: 'ALLE_INSOFA',
    de: 'Berufsgruppen mit Anspruch → insoweit erfahrene Fachkraft',
    en: 'Professions with a claim → specialised consultant',
    from: [...schools, ...dayCare, ...practicesAndClinics, ...counselling],
    to: ['insofa_pool'],
    trigger: 'INSOFA_ANFRAGE',
    fromSecrecyBound: false,
    citation: '§ 4 Abs. 2 KKG, § 8b Abs. 1 SGB VIII',
    norm: 'norm.sgb8.8b',
    verification: 'VERIFIED',
  },
  {
    key: 'JUGENDAMT_JUGENDAMT',
    de: 'Jugendamt → anderes Jugendamt',
    en: 'Youth welfare office → another youth welfare office',
    from: ['jugendamt'],
    to: ['jugendamt'],
    trigger: 'ZUSTAENDIGKEITSWECHSEL',
    fromSecrecyBound: false,
    citation: '§ 8a Abs. 6, § 86c SGB VIII',
    norm: 'norm.sgb8.8a',
    verification: 'SECONDARY',
  },
  {
    key: 'JOBCENTER_JUGENDAMT',
    de: 'Jobcenter → Jugendamt',
    en: 'Job centre → youth welfare office',
    from: ['jobcenter'],
    to: ['jugendamt', 'asd'],
    trigger: 'HILFEBEDARF',
    fromSecrecyBound: false,
    citation: ownRule.de,
    norm: null,
    verification: 'PRODUCT',
  },
] as const satisfies readonly HandoverTemplate[]

export type HandoverTemplateKey = (typeof entries)[number]['key']

/** The pairs between which every network for child protection is expected to describe a hand-over. */
export const handoverTemplates: readonly (HandoverTemplate & { readonly key: HandoverTemplateKey })[] = entries

export const handoverTemplateByKey = byKey<HandoverTemplate>(handoverTemplates)

/** Whether institutions of a type are bound to professional secrecy where they inform the Jugendamt, as far as the templates say. */
export const isSecrecyBound = (type: string): boolean =>
  handoverTemplates.some(({ fromSecrecyBound, from }: HandoverTemplate) => fromSecrecyBound && from.includes(type))

/** Whether those who work at institutions of a type may ask a specialised consultant for advice (§ 4 Abs. 2 KKG, § 8b Abs. 1 SGB VIII). */
export const claimsConsultation = (type: string): boolean => handoverTemplateByKey.get('ALLE_INSOFA')?.from.includes(type) ?? false

/** The template whose two sides these types of institution are; null when no law or rule expects that pair. */
export const handoverTemplateBetween = (from: string, to: string): HandoverTemplate | null =>
  handoverTemplates.find((template: HandoverTemplate) => template.from.includes(from) && template.to.includes(to)) ?? null
