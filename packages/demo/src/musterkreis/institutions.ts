import { type Day, type FunctionContact, type Institution, professionsAt, type ProfessionPresence } from '@geflecht/domain'
import { carriers } from './carriers.ts'
import { civilSociety } from './civilSociety.ts'
import { counselling } from './counselling.ts'
import { dayCare } from './dayCare.ts'
import { asInvented, contactKey, from, institutionKey } from './evidence.ts'
import { healthCare } from './healthCare.ts'
import { type Entry, institutionOf } from './institution.ts'
import { offices } from './offices.ts'
import { schools } from './schools.ts'
import { youthServices } from './youthServices.ts'

/** Everybody in the Musterkreis. */
export const entries: readonly Entry[] = [
  ...offices,
  ...carriers,
  ...youthServices,
  ...dayCare,
  ...schools,
  ...healthCare,
  ...counselling,
  ...civilSociety,
]

const bySlug = new Map(entries.map((entry) => [entry.slug, entry]))

export const entryOf = (slug: string): Entry => {
  const entry = bySlug.get(slug)
  if (!entry) throw new Error(`The Musterkreis has no institution ${slug}`)
  return entry
}

/** What it is called in running text; one who is not named by type and place. */
export const nameOf = (slug: string): string => entryOf(slug).name ?? institutionOf(entryOf(slug)).provenance[0]!.statement!.split(';')[0]!

export const institutions: readonly Institution[] = entries.map(institutionOf)

/** The first profession that typically works at such an institution; for most of them it is the one to speak to. */
export const presences: readonly ProfessionPresence[] = entries.flatMap(({ slug, type, name }) =>
  professionsAt(type)
    .slice(0, 1)
    .map(({ key, de }) => ({
      key: `presence.musterkreis.${slug}`,
      institution: institutionKey(slug),
      profession: key,
      ...from(),
      provenance: asInvented(`${name ?? 'Hier'}: vertreten ist die Berufsgruppe „${de}“.`),
    })),
)

type ContactRow = readonly [
  of: string,
  slug: string,
  title: string,
  availability: FunctionContact['availability'],
  more?: Partial<FunctionContact>,
]

const contactRows: readonly ContactRow[] = [
  ['asd', 'asd-eingang', 'Eingangsmanagement Kinderschutz', 'OFFICE_HOURS', { deputy: contactKey('asd-leitung') }],
  ['asd', 'asd-leitung', 'Leitung Allgemeiner Sozialer Dienst', 'OFFICE_HOURS', { isPublic: false }],
  ['asd', 'asd-bereitschaft', 'Rufbereitschaft Kinderschutz', 'ALWAYS', { deputy: contactKey('asd-leitung'), isPublic: false }],
  ['kreisjugendamt', 'ks-koordination', 'Netzwerkkoordination Kinderschutz', 'OFFICE_HOURS', { deputy: contactKey('fh-koordination') }],
  ['fruehe-hilfen', 'fh-koordination', 'Netzwerkkoordination Frühe Hilfen', 'OFFICE_HOURS'],
  ['insofa', 'insofa-vermittlung', 'Vermittlung insoweit erfahrener Fachkräfte', 'OFFICE_HOURS'],
  ['asd-erlenbrueck', 'bsd-eingang', 'Eingangsstelle Bezirkssozialdienst', 'OFFICE_HOURS'],
  ['amtsgericht', 'familiengericht-geschaeftsstelle', 'Geschäftsstelle Familiengericht', 'OFFICE_HOURS'],
  ['kreispolizei', 'polizei-leitstelle', 'Leitstelle', 'ALWAYS'],
  ['kreispolizei', 'polizei-opferschutz', 'Opferschutz', 'OFFICE_HOURS'],
  ['kinderklinik', 'kinderschutzgruppe', 'Kinderschutzgruppe der Klinik', 'EXTENDED_HOURS'],
  ['gesundheitsamt', 'kjgd', 'Kinder- und Jugendgesundheitsdienst', 'OFFICE_HOURS'],
  ['jugendamt-falkenmuehl', 'jugendamt-falkenmuehl-eingang', 'Eingangsstelle Kinderschutz', 'OFFICE_HOURS', { vacantSince: '2025-09-01' }],
  ['eingliederungshilfe', 'teilhabe', 'Teilhabeplanung für Minderjährige', 'OFFICE_HOURS', { vacantSince: '2025-10-15' }],
  ['jobcenter', 'jobcenter-familien', 'Ansprechstelle Familien', 'OFFICE_HOURS'],
  ['inobhutnahme', 'schutzstelle-dienst', 'Aufnahmedienst der Schutzstelle', 'ALWAYS'],
]

/** Of these nobody has said for long that they are still right; [G27] says so. */
const lastConfirmed: Readonly<Record<string, Day>> = { kinderschutzgruppe: '2024-06-19' }

/** Functions that can be reached, never persons. */
export const contacts: readonly FunctionContact[] = contactRows.map(([of, slug, functionTitle, availability, more]) => ({
  key: contactKey(slug),
  institution: institutionKey(of),
  functionTitle,
  mailbox: `${slug}@musterkreis.example`,
  phone: null,
  availability,
  deputy: null,
  vacantSince: null,
  isPublic: true,
  ...from(),
  ...more,
  provenance: asInvented(`${nameOf(of)} nennt die Funktion „${functionTitle}“ als Ansprechstelle.`, lastConfirmed[slug]),
}))
