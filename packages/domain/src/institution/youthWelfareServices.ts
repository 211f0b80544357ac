import type { InstitutionTypeKey } from './institutionTypes.ts'

/** What a type of institution does under SGB VIII. */
interface YouthWelfareService {
  readonly type: InstitutionTypeKey
  /** Where the book names the service. */
  readonly citation: string
  /**
   * Whether all of the type provide „Leistungen nach diesem Buch“ (§ 2 Abs. 2), so that § 8a Abs. 4 asks for an agreement with whoever runs one.
   * With the others one can be concluded, and often is, but that it has to be follows from more than the type.
   */
  readonly owesAgreement: boolean
}

/**
 * The types that stand for services under SGB VIII, or for bodies that carry them: with their carriers the Jugendamt concludes agreements
 * under § 8a Abs. 4 SGB VIII. Childminders have their own (Abs. 5). What rests on another book or act is not here: early intervention,
 * integration assistance, pregnancy or addiction counselling, shelters, and advice for professionals.
 */
const services: readonly YouthWelfareService[] = [
  { type: 'traeger_freie_jugendhilfe', citation: '§§ 3, 4 SGB VIII', owesAgreement: true },
  { type: 'hilfen_zur_erziehung_ambulant', citation: '§§ 27, 29–31, 35 SGB VIII', owesAgreement: true },
  { type: 'hilfen_zur_erziehung_stationaer', citation: '§§ 27, 32, 34 SGB VIII', owesAgreement: true },
  { type: 'pflegekinderdienst', citation: '§§ 33, 37 SGB VIII', owesAgreement: true },
  { type: 'kinderschutzbund', citation: '§§ 14, 16 SGB VIII', owesAgreement: true },
  { type: 'jugendarbeit', citation: '§ 11 SGB VIII', owesAgreement: true },
  { type: 'familienbildungsstaette', citation: '§ 16 SGB VIII', owesAgreement: true },
  { type: 'erziehungsberatungsstelle', citation: '§ 28 SGB VIII', owesAgreement: true },
  { type: 'kita', citation: '§§ 22, 22a SGB VIII', owesAgreement: true },
  { type: 'familienzentrum', citation: '§§ 16, 22, 22a SGB VIII', owesAgreement: true },
  // One of the other tasks of § 2 Abs. 3, not of the services of Abs. 2.
  { type: 'inobhutnahmestelle', citation: '§ 42 SGB VIII', owesAgreement: false },
  // May rest on school law as well.
  { type: 'schulsozialarbeit', citation: '§ 13a SGB VIII', owesAgreement: false },
  { type: 'offener_ganztag', citation: '§§ 22, 24 SGB VIII', owesAgreement: false },
  // Often the municipality's own, or advice for professionals only.
  { type: 'familienbuero', citation: '§ 16 SGB VIII', owesAgreement: false },
  { type: 'kita_fachdienst', citation: '§ 22a SGB VIII', owesAgreement: false },
]

const serving = new Set<string>(services.map(({ type }) => type))
const owing = new Set<string>(services.filter(({ owesAgreement }) => owesAgreement).map(({ type }) => type))

/** Whether institutions of this type render services of youth welfare, or carry them. */
export const servesYouthWelfare = (type: string): boolean => serving.has(type)

/** Whether an agreement under § 8a Abs. 4 SGB VIII has to be made with whoever runs an institution of this type. */
export const owesProtectionAgreement = (type: string): boolean => owing.has(type)
