import type { TemplateItem } from '../coverage.ts'

/** The first two groups of § 3 Abs. 2 KKG, the same since 2012. */
export const youthWelfareItems: readonly TemplateItem[] = [
  {
    key: 'jugendhilfe_oeffentlich',
    de: 'Einrichtungen und Dienste der öffentlichen Jugendhilfe',
    en: 'Facilities and services of public youth welfare',
    obligation: 'SOLL',
    anyOf: ['jugendamt', 'asd', 'familienbuero'],
  },
  {
    key: 'jugendhilfe_frei',
    de: 'Einrichtungen und Dienste der freien Jugendhilfe',
    en: 'Facilities and services of non-statutory youth welfare',
    obligation: 'SOLL',
    anyOf: [
      'traeger_freie_jugendhilfe',
      'hilfen_zur_erziehung_ambulant',
      'hilfen_zur_erziehung_stationaer',
      'kinderschutzbund',
      'jugendarbeit',
      'inobhutnahmestelle',
    ],
  },
]

/** Groups that § 3 Abs. 2 KKG has named since 2012, from the health offices to the shelters. */
export const commonItems: readonly TemplateItem[] = [
  { key: 'gesundheitsaemter', de: 'Gesundheitsämter', en: 'Public health offices', obligation: 'SOLL', anyOf: ['gesundheitsamt'] },
  { key: 'sozialaemter', de: 'Sozialämter', en: 'Social welfare offices', obligation: 'SOLL', anyOf: ['sozialamt'] },
  {
    key: 'schulen',
    de: 'Schulen',
    en: 'Schools',
    obligation: 'SOLL',
    anyOf: ['schule'],
    partialBy: ['schulsozialarbeit', 'offener_ganztag', 'schulaufsicht'],
  },
  {
    key: 'polizei_ordnung',
    de: 'Polizei- und Ordnungsbehörden',
    en: 'Police and public order authorities',
    obligation: 'SOLL',
    anyOf: ['polizei', 'ordnungsamt'],
    requireAll: ['polizei', 'ordnungsamt'],
  },
  {
    key: 'agentur_fuer_arbeit',
    de: 'Agenturen für Arbeit',
    en: 'Employment agencies',
    obligation: 'SOLL',
    anyOf: ['agentur_fuer_arbeit'],
    partialBy: ['jobcenter'],
  },
  {
    key: 'krankenhaeuser',
    de: 'Krankenhäuser',
    en: 'Hospitals',
    obligation: 'SOLL',
    anyOf: ['krankenhaus', 'geburtsklinik', 'kinderklinik', 'kinder_jugendpsychiatrie'],
  },
  { key: 'spz', de: 'Sozialpädiatrische Zentren', en: 'Social paediatric centres', obligation: 'SOLL', anyOf: ['spz'] },
  {
    key: 'fruehfoerderstellen',
    de: 'Frühförderstellen',
    en: 'Early intervention centres',
    obligation: 'SOLL',
    anyOf: ['fruehfoerderstelle'],
  },
  {
    key: 'beratung_soziale_problemlagen',
    de: 'Beratungsstellen für soziale Problemlagen',
    en: 'Counselling centres for social problems',
    obligation: 'SOLL',
    anyOf: [
      'beratungsstelle_soziale_problemlagen',
      'suchtberatungsstelle',
      'erziehungsberatungsstelle',
      'fachberatungsstelle_sexualisierte_gewalt',
    ],
  },
  {
    key: 'schwangerschaftsberatung',
    de: 'Beratungsstellen nach §§ 3 und 8 SchKG',
    en: 'Pregnancy counselling centres (ss. 3 and 8 SchKG)',
    obligation: 'SOLL',
    anyOf: ['schwangerschaftsberatung'],
  },
  {
    key: 'muettergenesung',
    de: 'Einrichtungen und Dienste zur Müttergenesung',
    en: 'Facilities and services for maternal recuperation',
    obligation: 'SOLL',
    anyOf: ['muettergenesung'],
  },
  {
    key: 'gewaltschutz',
    de: 'Einrichtungen zum Schutz gegen Gewalt in engen sozialen Beziehungen',
    en: 'Facilities protecting from violence in close relationships',
    obligation: 'SOLL',
    anyOf: ['gewaltschutz_einrichtung'],
  },
]

/** Groups that § 3 Abs. 2 KKG has named since 2012, from family education to the health professions. */
export const closingItems: readonly TemplateItem[] = [
  {
    key: 'familienbildung',
    de: 'Familienbildungsstätten',
    en: 'Family education centres',
    obligation: 'SOLL',
    anyOf: ['familienbildungsstaette'],
    partialBy: ['familienzentrum'],
  },
  { key: 'familiengerichte', de: 'Familiengerichte', en: 'Family courts', obligation: 'SOLL', anyOf: ['familiengericht'] },
  {
    key: 'heilberufe',
    de: 'Angehörige der Heilberufe',
    en: 'Members of the health professions',
    obligation: 'SOLL',
    anyOf: [
      'arztpraxis',
      'arztpraxis_gynaekologie',
      'arztpraxis_paediatrie',
      'psychotherapie_praxis',
      'hebamme_freiberuflich',
      'familienhebamme',
    ],
  },
]
