import { type HandoverTemplateKey, handoverTemplateByKey } from '../handover/index.ts'
import type { InstitutionTypeKey } from '../institution/index.ts'
import type { Term } from '../language/index.ts'

/**
 * A way through several hand-overs, from those who notice something to those who decide. Its steps are pairs of the catalogue of expected
 * hand-overs, and rest on the law that is named there; who takes over in one step gives in the next.
 */
export interface Chain extends Term {
  /** Types of institution with which it begins; each gives in its first step. */
  readonly from: readonly InstitutionTypeKey[]
  /** Keys of templates of hand-overs, in order. */
  readonly steps: readonly HandoverTemplateKey[]
}

const givingIn = (template: HandoverTemplateKey): readonly InstitutionTypeKey[] =>
  (handoverTemplateByKey.get(template)?.from ?? []) as readonly InstitutionTypeKey[]

const toCourt = (first: HandoverTemplateKey): readonly HandoverTemplateKey[] => [first, 'JUGENDAMT_FAMILIENGERICHT']

/** The chains that are looked at in every network, in the order in which they are shown. */
export const chains: readonly Chain[] = [
  {
    key: 'KITA',
    de: 'Kindertagesbetreuung → Jugendamt → Familiengericht',
    en: 'Day care → youth welfare office → family court',
    from: givingIn('KITA_JUGENDAMT'),
    steps: toCourt('KITA_JUGENDAMT'),
  },
  {
    key: 'SCHULE',
    de: 'Schule → Jugendamt → Familiengericht',
    en: 'School → youth welfare office → family court',
    from: givingIn('SCHULE_JUGENDAMT'),
    steps: toCourt('SCHULE_JUGENDAMT'),
  },
  {
    key: 'PRAXIS',
    de: 'Praxis → Jugendamt → Familiengericht',
    en: 'Medical practice → youth welfare office → family court',
    from: ['arztpraxis', 'arztpraxis_gynaekologie', 'arztpraxis_paediatrie', 'psychotherapie_praxis'],
    steps: toCourt('GESUNDHEIT_JUGENDAMT'),
  },
  {
    key: 'KLINIK',
    de: 'Klinik, Ambulanz → Jugendamt → Familiengericht',
    en: 'Hospital, outpatient clinic → youth welfare office → family court',
    from: ['krankenhaus', 'geburtsklinik', 'kinderklinik', 'kinder_jugendpsychiatrie', 'kinderschutzambulanz', 'spz'],
    steps: toCourt('GESUNDHEIT_JUGENDAMT'),
  },
  {
    key: 'HEBAMME',
    de: 'Hebamme, Frühe Hilfen → Jugendamt → Familiengericht',
    en: 'Midwife, early help → youth welfare office → family court',
    from: ['hebamme_freiberuflich', 'familienhebamme'],
    steps: toCourt('GESUNDHEIT_JUGENDAMT'),
  },
  {
    key: 'BERATUNG',
    de: 'Beratungsstelle → Jugendamt → Familiengericht',
    en: 'Counselling centre → youth welfare office → family court',
    from: givingIn('BERATUNG_JUGENDAMT'),
    steps: toCourt('BERATUNG_JUGENDAMT'),
  },
  {
    key: 'POLIZEI',
    de: 'Polizei → Jugendamt → Familiengericht',
    en: 'Police → youth welfare office → family court',
    from: givingIn('POLIZEI_JUGENDAMT'),
    steps: toCourt('POLIZEI_JUGENDAMT'),
  },
  {
    key: 'STAATSANWALTSCHAFT',
    de: 'Staatsanwaltschaft → Jugendamt → Familiengericht',
    en: 'Public prosecutor → youth welfare office → family court',
    from: givingIn('STAATSANWALTSCHAFT_JUGENDAMT'),
    steps: toCourt('STAATSANWALTSCHAFT_JUGENDAMT'),
  },
  {
    key: 'JOBCENTER',
    de: 'Jobcenter → Jugendamt → Familiengericht',
    en: 'Job centre → youth welfare office → family court',
    from: givingIn('JOBCENTER_JUGENDAMT'),
    steps: toCourt('JOBCENTER_JUGENDAMT'),
  },
  {
    key: 'AKUTE_GEFAHR',
    de: 'Polizei → Jugendamt → Polizei, Gesundheitshilfe',
    en: 'Police → youth welfare office → police, health care',
    from: givingIn('POLIZEI_JUGENDAMT'),
    steps: ['POLIZEI_JUGENDAMT', 'JUGENDAMT_POLIZEI_GESUNDHEIT'],
  },
  {
    key: 'INSOFA',
    de: 'Berufsgruppen mit Anspruch → insoweit erfahrene Fachkraft',
    en: 'Professions with a claim → specialised consultant',
    from: givingIn('ALLE_INSOFA'),
    steps: ['ALLE_INSOFA'],
  },
]
