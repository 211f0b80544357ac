import type { InstitutionTypeKey } from './institutionTypes.ts'

/**
 * Institution types that stand for services under SGB VIII, or for bodies that carry them: with their carriers the Jugendamt
 * concludes agreements under § 8a Abs. 4 SGB VIII. Day care by single childminders has its own (Abs. 5).
 */
const serviceTypes: readonly InstitutionTypeKey[] = [
  'traeger_freie_jugendhilfe',
  'hilfen_zur_erziehung_ambulant',
  'hilfen_zur_erziehung_stationaer',
  'inobhutnahmestelle',
  'pflegekinderdienst',
  'kinderschutzbund',
  'jugendarbeit',
  'familienbuero',
  'familienbildungsstaette',
  'kita',
  'kita_fachdienst',
  'familienzentrum',
  'schulsozialarbeit',
  'offener_ganztag',
  'erziehungsberatungsstelle',
]

const services = new Set<string>(serviceTypes)

/** Whether institutions of this type render services of youth welfare, or carry them. */
export const servesYouthWelfare = (type: string): boolean => services.has(type)
