import type { District, Neighbourhood, Territory } from '@geflecht/domain'
import { asInvented, from, institutionKey } from './evidence.ts'

interface Place {
  slug: string
  name: string
  ags: string
  /** Where its centre would lie, in degrees. */
  latitude: number
  longitude: number
}

/** Six invented municipalities; no place in Germany bears these names. */
export const municipalities: readonly Place[] = [
  { slug: 'erlenbrueck', name: 'Erlenbrück', ags: '05999004', latitude: 51.62, longitude: 8.11 },
  { slug: 'falkenmuehl', name: 'Falkenmühl', ags: '05999008', latitude: 51.7, longitude: 8.2 },
  { slug: 'birkhagen', name: 'Birkhagen', ags: '05999012', latitude: 51.57, longitude: 8.0 },
  { slug: 'osterlohe', name: 'Osterlohe', ags: '05999016', latitude: 51.52, longitude: 8.12 },
  { slug: 'quellrade', name: 'Quellrade', ags: '05999020', latitude: 51.6, longitude: 8.27 },
  { slug: 'westerhain', name: 'Westerhain', ags: '05999024', latitude: 51.68, longitude: 7.99 },
]

const kreis: Place = { slug: 'kreis', name: 'Musterkreis', ags: '05999000', latitude: 51.62, longitude: 8.11 }

const places = new Map([kreis, ...municipalities].map((place) => [place.slug, place]))

export const placeOf = (slug: string): Place => places.get(slug)!

/** The key of the Kreis, or of one of its municipalities. */
export const territoryKey = (slug: string): string => (slug === 'kreis' ? 'ter.musterkreis' : `ter.musterkreis.${slug}`)

const territory = ({ slug, name, ags }: Place): Territory => ({
  key: territoryKey(slug),
  name,
  level: slug === 'kreis' ? 'KREIS' : 'GEMEINDE',
  ags,
  ars: slug === 'kreis' ? '059990000000' : `${ags.slice(0, 5)}0${ags.slice(5)}${ags.slice(5)}`,
  parent: slug === 'kreis' ? 'ter.nrw' : 'ter.musterkreis',
  // Nobody can travel there: on no map of Germany does it have a place.
  latitude: null,
  longitude: null,
  fictional: true,
  ...from(),
  provenance: asInvented(`${name} gibt es nicht; auch der Schlüssel ist nicht vergeben.`),
})

export const territories: readonly Territory[] = [...places.values()].map(territory)

const borders = [
  ['erlenbrueck', 'falkenmuehl'],
  ['birkhagen', 'erlenbrueck'],
  ['erlenbrueck', 'osterlohe'],
  ['erlenbrueck', 'quellrade'],
  ['erlenbrueck', 'westerhain'],
  ['falkenmuehl', 'quellrade'],
  ['birkhagen', 'osterlohe'],
  ['birkhagen', 'westerhain'],
  ['osterlohe', 'quellrade'],
] as const

export const neighbourhoods: readonly Neighbourhood[] = borders.map(([a, b]) => ({
  key: `nbh.musterkreis.${a}.${b}`,
  a: territoryKey(a),
  b: territoryKey(b),
  ...from(),
  provenance: asInvented(`${placeOf(a).name} und ${placeOf(b).name} grenzen auf der ausgedachten Karte aneinander.`),
}))

/** For which municipalities which Jugendamt is responsible. */
const responsibilities: Readonly<Record<string, readonly string[]>> = {
  kreisjugendamt: ['birkhagen', 'osterlohe', 'quellrade', 'westerhain'],
  'jugendamt-erlenbrueck': ['erlenbrueck'],
  'jugendamt-falkenmuehl': ['falkenmuehl'],
}

const district = (slug: string, name: string, jugendamt: string): District => ({
  key: `dis.musterkreis.${slug}`,
  name,
  land: 'ter.nrw',
  territories: responsibilities[jugendamt]!.map(territoryKey),
  jugendamt: institutionKey(jugendamt),
  ...from(),
  provenance: asInvented(`Zuständigkeit im ausgedachten Kreis: ${name}.`),
})

export const districts: readonly District[] = [
  district('kreis', 'Bezirk des Kreisjugendamts Musterkreis', 'kreisjugendamt'),
  district('erlenbrueck', 'Bezirk des Jugendamts Erlenbrück', 'jugendamt-erlenbrueck'),
  district('falkenmuehl', 'Bezirk des Jugendamts Falkenmühl', 'jugendamt-falkenmuehl'),
]

/** The slug of the Jugendamt that is responsible at a place; for the Kreis as a whole its own. */
export const jugendamtFor = (place: string): string =>
  Object.entries(responsibilities).find(([, served]) => served.includes(place))?.[0] ?? 'kreisjugendamt'
