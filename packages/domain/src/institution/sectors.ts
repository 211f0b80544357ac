import { byKey, type Term } from '../language/index.ts'

/** A sector of the help system; each institution type belongs to one. */
export interface Sector extends Term {}

const entries = [
  { key: 'jugendhilfe', de: 'Kinder- und Jugendhilfe', en: 'Child and youth welfare' },
  { key: 'gesundheit', de: 'Gesundheitswesen', en: 'Health care' },
  { key: 'schule_bildung', de: 'Schule und Bildung', en: 'School and education' },
  { key: 'kita', de: 'Kindertagesbetreuung', en: 'Early childhood education and care' },
  { key: 'justiz', de: 'Justiz', en: 'Justice' },
  { key: 'polizei_ordnung', de: 'Polizei und Ordnungsbehörden', en: 'Police and public order' },
  {
    key: 'arbeit_soziales',
    de: 'Arbeit und Soziales (Jobcenter, Sozialamt)',
    en: 'Employment and social benefits (job centre, social welfare office)',
  },
  { key: 'behindertenhilfe', de: 'Behinderten-/Eingliederungshilfe', en: 'Disability / integration assistance' },
  { key: 'sucht', de: 'Suchthilfe', en: 'Addiction services' },
  {
    key: 'beratung',
    de: 'Beratung (Familie, Schwangerschaft, soziale Problemlagen)',
    en: 'Counselling (family, pregnancy, social problems)',
  },
  { key: 'gewaltschutz', de: 'Gewaltschutz', en: 'Protection from violence' },
  { key: 'sport', de: 'Sport', en: 'Sport' },
  { key: 'zivilgesellschaft', de: 'Zivilgesellschaft, Kirchen, Initiativen', en: 'Civil society, churches, initiatives' },
  { key: 'kommunalverwaltung', de: 'Kommunalverwaltung (übrige)', en: 'Municipal administration (other)' },
  {
    key: 'landesbehoerde',
    de: 'Ministerien, Landesbehörden, Landschaftsverbände',
    en: 'State ministries, state authorities, regional associations',
  },
  { key: 'wissenschaft', de: 'Wissenschaft, Fortbildung', en: 'Academia, training' },
  { key: 'sonstige', de: 'Sonstige', en: 'Other' },
] as const satisfies readonly Sector[]

export type SectorKey = (typeof entries)[number]['key']

/** The 17 sectors, in the order in which lists and matrices show them. */
export const sectors: readonly (Sector & { readonly key: SectorKey })[] = entries

export const sectorByKey = byKey<Sector>(sectors)
