import type { InstitutionTypeKey } from './institutionTypes.ts'

/** What a type of institution does under SGB VIII. */
interface Sgb8Service {
  readonly type: InstitutionTypeKey
  /** Where the book names the service. */
  readonly citation: string
}

/**
 * The types whose institutions provide services under SGB VIII as § 2 Abs. 2 lists them („Leistungen der Jugendhilfe“), and with whose
 * carriers an agreement under § 8a Abs. 4 has to be made.
 * Left out with a reason: childminders (§ 8a Abs. 5 has its own rule) · taking into care, which § 2 Abs. 3 counts among the other tasks ·
 * school social work, all-day schools and family offices, which may rest on school law or be the municipality's own ·
 * advisory services for professionals (Fachdienst, pool of consultants), which provide nothing to families ·
 * whatever rests on another book or act (early intervention, integration assistance, pregnancy or addiction counselling, shelters).
 */
export const sgb8Services: readonly Sgb8Service[] = [
  { type: 'traeger_freie_jugendhilfe', citation: '§§ 3, 4 SGB VIII' },
  { type: 'hilfen_zur_erziehung_ambulant', citation: '§§ 27, 29–31, 35 SGB VIII' },
  { type: 'hilfen_zur_erziehung_stationaer', citation: '§§ 27, 32, 34 SGB VIII' },
  { type: 'pflegekinderdienst', citation: '§§ 33, 37 SGB VIII' },
  { type: 'kinderschutzbund', citation: '§§ 14, 16 SGB VIII' },
  { type: 'jugendarbeit', citation: '§ 11 SGB VIII' },
  { type: 'familienbildungsstaette', citation: '§ 16 SGB VIII' },
  { type: 'erziehungsberatungsstelle', citation: '§ 28 SGB VIII' },
  { type: 'kita', citation: '§§ 22, 22a SGB VIII' },
  { type: 'familienzentrum', citation: '§§ 16, 22, 22a SGB VIII' },
]

const types: ReadonlySet<string> = new Set(sgb8Services.map(({ type }) => type))

/** Whether institutions of the type provide services under SGB VIII. */
export const providesSgb8Services = (type: string): boolean => types.has(type)
