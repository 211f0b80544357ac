import { byKey, type Term } from '../language/index.ts'
import type { SectorKey } from './sectors.ts'

/** What kind of office, service, practice or association an institution is. */
export interface InstitutionType extends Term {
  readonly sector: SectorKey
  /** Stands for several unnamed actors ("other offices"): never in a circle, coverage or measure (invariant 5). */
  readonly collective?: boolean
  /** A place where meetings are held: never in a circle, coverage or measure (invariant 5). */
  readonly venue?: boolean
}

const entries = [
  { key: 'jugendamt', sector: 'jugendhilfe', de: 'Jugendamt', en: 'Youth welfare office' },
  {
    key: 'asd',
    sector: 'jugendhilfe',
    de: 'Allgemeiner/Bezirkssozialer Dienst (ASD/BSD)',
    en: 'General social service of the youth welfare office',
  },
  { key: 'landesjugendamt', sector: 'landesbehoerde', de: 'Landesjugendamt', en: 'State youth welfare office' },
  {
    key: 'traeger_freie_jugendhilfe',
    sector: 'jugendhilfe',
    de: 'Träger der freien Jugendhilfe',
    en: 'Non-statutory youth welfare provider',
  },
  {
    key: 'hilfen_zur_erziehung_ambulant',
    sector: 'jugendhilfe',
    de: 'Ambulante Hilfen zur Erziehung',
    en: 'Outpatient child-rearing support',
  },
  { key: 'hilfen_zur_erziehung_stationaer', sector: 'jugendhilfe', de: 'Stationäre Hilfen zur Erziehung', en: 'Residential child care' },
  {
    key: 'inobhutnahmestelle',
    sector: 'jugendhilfe',
    de: 'Inobhutnahmestelle / Kinder- und Jugendnotdienst',
    en: 'Emergency placement service',
  },
  { key: 'pflegekinderdienst', sector: 'jugendhilfe', de: 'Pflegekinderdienst', en: 'Foster care service' },
  {
    key: 'kinderschutzbund',
    sector: 'jugendhilfe',
    de: 'Kinderschutzbund (Orts-/Kreis-/Landesverband)',
    en: 'Child protection association (local, district or state branch)',
  },
  {
    key: 'insofa_pool',
    sector: 'jugendhilfe',
    de: 'Pool insoweit erfahrener Fachkräfte',
    en: 'Pool of specialised child-protection consultants',
  },
  { key: 'jugendarbeit', sector: 'jugendhilfe', de: 'Offene Kinder- und Jugendarbeit', en: 'Open child and youth work' },
  { key: 'familienbuero', sector: 'jugendhilfe', de: 'Familienbüro', en: 'Family office' },
  { key: 'familienbildungsstaette', sector: 'jugendhilfe', de: 'Familienbildungsstätte', en: 'Family education centre' },
  { key: 'mehrgenerationenhaus', sector: 'zivilgesellschaft', de: 'Mehrgenerationenhaus', en: 'Multi-generation house' },
  { key: 'kita', sector: 'kita', de: 'Kindertageseinrichtung', en: 'Day-care centre' },
  {
    key: 'kita_fachdienst',
    sector: 'kita',
    de: 'Fachdienst/Fachberatung Kindertagesbetreuung',
    en: 'Day-care specialist service or advisory service',
  },
  { key: 'familienzentrum', sector: 'kita', de: 'Familienzentrum', en: 'Family centre' },
  { key: 'kindertagespflege', sector: 'kita', de: 'Kindertagespflegeperson', en: 'Childminder' },
  { key: 'schule', sector: 'schule_bildung', de: 'Schule', en: 'School' },
  { key: 'schulsozialarbeit', sector: 'schule_bildung', de: 'Schulsozialarbeit', en: 'School social work' },
  { key: 'schulaufsicht', sector: 'schule_bildung', de: 'Schulaufsicht / Schulamt', en: 'School supervision or school authority' },
  { key: 'offener_ganztag', sector: 'schule_bildung', de: 'Offener Ganztag', en: 'Open all-day school programme' },
  { key: 'schulpsychologie', sector: 'schule_bildung', de: 'Schulpsychologischer Dienst', en: 'School psychology service' },
  { key: 'gesundheitsamt', sector: 'gesundheit', de: 'Gesundheitsamt', en: 'Public health office' },
  { key: 'sozialpsychiatrischer_dienst', sector: 'gesundheit', de: 'Sozialpsychiatrischer Dienst', en: 'Social psychiatric service' },
  { key: 'krankenhaus', sector: 'gesundheit', de: 'Krankenhaus', en: 'Hospital' },
  { key: 'geburtsklinik', sector: 'gesundheit', de: 'Geburtsklinik', en: 'Maternity clinic' },
  {
    key: 'kinderklinik',
    sector: 'gesundheit',
    de: 'Kinderklinik / Kinderschutzgruppe',
    en: 'Children’s hospital or hospital child-protection team',
  },
  { key: 'kinder_jugendpsychiatrie', sector: 'gesundheit', de: 'Kinder- und Jugendpsychiatrie', en: 'Child and adolescent psychiatry' },
  { key: 'kinderschutzambulanz', sector: 'gesundheit', de: 'Kinderschutzambulanz', en: 'Child-protection outpatient clinic' },
  { key: 'spz', sector: 'gesundheit', de: 'Sozialpädiatrisches Zentrum', en: 'Social paediatric centre' },
  { key: 'arztpraxis_gynaekologie', sector: 'gesundheit', de: 'Gynäkologische Praxis', en: 'Gynaecology practice' },
  { key: 'arztpraxis_paediatrie', sector: 'gesundheit', de: 'Kinderärztliche Praxis', en: 'Paediatric practice' },
  { key: 'arztpraxis', sector: 'gesundheit', de: 'Arztpraxis (sonstige)', en: 'Medical practice (other)' },
  { key: 'psychotherapie_praxis', sector: 'gesundheit', de: 'Psychotherapeutische Praxis', en: 'Psychotherapy practice' },
  { key: 'hebamme_freiberuflich', sector: 'gesundheit', de: 'Hebamme/Entbindungspfleger', en: 'Midwife' },
  { key: 'familienhebamme', sector: 'gesundheit', de: 'Familienhebamme / FGKiKP', en: 'Family midwife or family health nurse' },
  { key: 'muettergenesung', sector: 'gesundheit', de: 'Müttergenesung', en: 'Maternal recuperation service' },
  { key: 'familiengericht', sector: 'justiz', de: 'Familiengericht', en: 'Family court' },
  { key: 'staatsanwaltschaft', sector: 'justiz', de: 'Staatsanwaltschaft', en: 'Public prosecutor' },
  { key: 'jugendgericht', sector: 'justiz', de: 'Jugendgericht', en: 'Youth court' },
  { key: 'verfahrensbeistand', sector: 'justiz', de: 'Verfahrensbeistand', en: 'Guardian ad litem' },
  { key: 'polizei', sector: 'polizei_ordnung', de: 'Polizei', en: 'Police' },
  { key: 'ordnungsamt', sector: 'polizei_ordnung', de: 'Ordnungsbehörde', en: 'Public order authority' },
  { key: 'jobcenter', sector: 'arbeit_soziales', de: 'Jobcenter (SGB II)', en: 'Job centre (SGB II)' },
  { key: 'agentur_fuer_arbeit', sector: 'arbeit_soziales', de: 'Agentur für Arbeit', en: 'Employment agency' },
  { key: 'sozialamt', sector: 'arbeit_soziales', de: 'Sozialamt', en: 'Social welfare office' },
  {
    key: 'traeger_eingliederungshilfe',
    sector: 'behindertenhilfe',
    de: 'Träger der Eingliederungshilfe',
    en: 'Integration-assistance authority',
  },
  {
    key: 'leistungserbringer_eingliederungshilfe',
    sector: 'behindertenhilfe',
    de: 'Leistungserbringer Eingliederungshilfe (§ 125 SGB IX)',
    en: 'Integration-assistance provider (s. 125 SGB IX)',
  },
  { key: 'fruehfoerderstelle', sector: 'behindertenhilfe', de: 'Frühförderstelle', en: 'Early intervention centre' },
  { key: 'suchtberatungsstelle', sector: 'sucht', de: 'Suchtberatungsstelle', en: 'Addiction counselling centre' },
  {
    key: 'erziehungsberatungsstelle',
    sector: 'beratung',
    de: 'Erziehungs-/Ehe-/Familien-/Lebensberatungsstelle',
    en: 'Child-rearing, couple, family and life counselling centre',
  },
  {
    key: 'schwangerschaftsberatung',
    sector: 'beratung',
    de: 'Schwangerschafts(konflikt)beratungsstelle (§§ 3, 8 SchKG)',
    en: 'Pregnancy (conflict) counselling centre (ss. 3, 8 SchKG)',
  },
  {
    key: 'beratungsstelle_soziale_problemlagen',
    sector: 'beratung',
    de: 'Beratungsstelle für soziale Problemlagen (z. B. Schuldner-, Migrationsberatung)',
    en: 'Counselling centre for social problems (such as debt or migration)',
  },
  {
    key: 'fachberatungsstelle_sexualisierte_gewalt',
    sector: 'beratung',
    de: 'Fachberatungsstelle sexualisierte Gewalt',
    en: 'Counselling centre on sexual violence',
  },
  {
    key: 'gewaltschutz_einrichtung',
    sector: 'gewaltschutz',
    de: 'Frauenhaus / Interventionsstelle',
    en: 'Women’s shelter or intervention centre',
  },
  { key: 'sportverein', sector: 'sport', de: 'Sportverein / Stadtsportbund', en: 'Sports club or municipal sports federation' },
  { key: 'verein', sector: 'zivilgesellschaft', de: 'Verein / Initiative', en: 'Association or initiative' },
  { key: 'kirchengemeinde', sector: 'zivilgesellschaft', de: 'Kirchen-/Religionsgemeinde', en: 'Church or religious community' },
  { key: 'integrationszentrum', sector: 'kommunalverwaltung', de: 'Kommunales Integrationszentrum', en: 'Municipal integration centre' },
  {
    key: 'kommunalverwaltung',
    sector: 'kommunalverwaltung',
    de: 'Stadt-/Gemeinde-/Kreisverwaltung',
    en: 'Town, municipal or district administration',
  },
  { key: 'ministerium', sector: 'landesbehoerde', de: 'Ministerium', en: 'Ministry' },
  { key: 'landschaftsverband', sector: 'landesbehoerde', de: 'Landschaftsverband', en: 'Regional association (Landschaftsverband)' },
  { key: 'fachstelle', sector: 'sonstige', de: 'Fachstelle / Fachzentrum', en: 'Specialist unit or centre' },
  {
    key: 'netzwerk_fruehe_hilfen',
    sector: 'jugendhilfe',
    de: 'Netzwerk Frühe Hilfen (als Teilnehmer)',
    en: 'Early-help network (as participant)',
  },
  { key: 'sammelgruppe', sector: 'sonstige', de: 'Sammelgruppe (unbestimmt)', en: 'Collective actor (unspecified)', collective: true },
  { key: 'veranstaltungsort', sector: 'sonstige', de: 'Veranstaltungsort', en: 'Venue', venue: true },
] as const satisfies readonly InstitutionType[]

export type InstitutionTypeKey = (typeof entries)[number]['key']

/** The 67 institution types, in the order of the taxonomy. */
export const institutionTypes: readonly (InstitutionType & { readonly key: InstitutionTypeKey })[] = entries

export const institutionTypeByKey = byKey<InstitutionType>(institutionTypes)

/** Whether institutions of this type act for themselves; collective actors and venues do not, nor do unknown types (invariant 5). */
export function countsAsActor(type: string): boolean {
  const found = institutionTypeByKey.get(type)
  return found !== undefined && !found.collective && !found.venue
}
