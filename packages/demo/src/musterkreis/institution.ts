import { type CarrierKind, type Day, type Institution, institutionTypeByKey } from '@geflecht/domain'
import { asInvented, from, institutionKey } from './evidence.ts'
import { placeOf, territoryKey } from './places.ts'
import { randomOf } from './random.ts'

/** What a list of institutions says about one; everything else follows. */
export interface Entry {
  slug: string
  type: string
  /** Slug of a municipality, or `kreis`. */
  place: string
  /** Null for one professional whom nobody names. */
  name: string | null
  by: CarrierKind
  carrier?: string
  parent?: string
  sector?: string
  /** Slugs of the places that it serves besides its own. */
  serves?: readonly string[]
  since?: Day
  /** Kept off the map and out of the public list, for example a shelter. */
  secret?: boolean
  capacity?: number
  /** Of a Jugendamt: when its last quality development procedure was finished. */
  qualityReviewed?: Day
}

type Row = readonly [slug: string, type: string, place: string, name: string | null, more?: Partial<Entry>]

/** A list of institutions with the same kind of carrier. */
export const listOf = (by: CarrierKind, rows: readonly Row[]): readonly Entry[] =>
  rows.map(([slug, type, place, name, more]) => ({ slug, type, place, name, by, ...more }))

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

/** Somewhere in its municipality, the same place each time; the public sits at the centre of the Kreis. */
const whereIs = ({ slug, place, name, secret }: Entry): Pick<Institution, 'latitude' | 'longitude'> => {
  if (name === null || secret) return { latitude: null, longitude: null }
  const random = randomOf(`place of ${slug}`)
  const centre = placeOf(place)
  return {
    latitude: rounded(centre.latitude + (random.next() - 0.5) * 0.03),
    longitude: rounded(centre.longitude + (random.next() - 0.5) * 0.045),
  }
}

const contactOf = ({ slug, type, name, by, secret }: Entry): Pick<Institution, 'contactMailbox' | 'contactUrl'> => {
  const reachable = name !== null && !secret && type !== 'veranstaltungsort' && type !== 'sammelgruppe'
  return {
    contactMailbox: reachable ? `${slug}@musterkreis.example` : null,
    contactUrl: reachable && by === 'OEFFENTLICH' ? `https://${slug}.musterkreis.example` : null,
  }
}

const describe = ({ name, type, place }: Entry): string => {
  const label = institutionTypeByKey.get(type)!.de
  return name === null ? `${label} in ${placeOf(place).name}; wer das ist, wird nicht festgehalten.` : `${name} ist ausgedacht (${label}).`
}

export const institutionOf = (entry: Entry): Institution => ({
  key: institutionKey(entry.slug),
  name: entry.name,
  legalName: null,
  type: entry.type,
  sector: entry.sector ?? institutionTypeByKey.get(entry.type)!.sector,
  carrierKind: entry.by,
  territory: territoryKey(entry.place),
  serviceArea: (entry.serves ?? []).map(territoryKey),
  parent: entry.parent ? institutionKey(entry.parent) : null,
  carrier: entry.carrier ? institutionKey(entry.carrier) : null,
  successor: null,
  anonymous: entry.name === null,
  isPublic: entry.name !== null && !entry.secret && entry.type !== 'sammelgruppe',
  contactPhone: null,
  capacity: entry.capacity ?? null,
  qualityReviewedOn: entry.qualityReviewed ?? null,
  ...contactOf(entry),
  ...whereIs(entry),
  ...from(entry.since),
  provenance: asInvented(describe(entry)),
})
