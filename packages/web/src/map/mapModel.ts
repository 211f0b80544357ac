import type { KeyFigureKey, TerritoryLevel } from '@geflecht/domain'
import type { FiguresFound, PlaceFound, UnlinkedFound } from './map.documents.ts'

/** Why a territory has no value: the viewer may not see it, there is no network, none that is for it itself, it cannot be determined, or it is a neighbour in which nobody of the network is. */
export type Why = 'closed' | 'noNetwork' | 'noneOfItsOwn' | 'unknown' | 'neighbour'

/** A territory on the map with its value. */
export interface Mark {
  key: string
  name: string
  level: TerritoryLevel
  ags: string | null
  /** Null where nothing says where it lies, and always for an invented one. */
  seat: { latitude: number; longitude: number } | null
  fictional: boolean
  parent: string | null
  networks: number
  value: number | null
  why: Why | null
  /** Whose value it is, where that is a single network's. */
  of?: string
  /** Why there is none, in a sentence of the server. */
  said?: string | null
}

/** Two marks between whose territories no link is documented. */
export interface Break {
  key: string
  a: string
  b: string
  message: string
}

/** An institution at the place where it stands. */
export interface MapPoint {
  key: string
  name: string
  sector: string
  seat: { latitude: number; longitude: number }
}

export interface MapModel {
  marks: Mark[]
  /** Institutions of which that is known, and which are not invented. */
  points: MapPoint[]
  /** Pairs of keys of marks that share a border. */
  borders: [string, string][]
  breaks: Break[]
}

/** What a territory is painted by. */
export type Told = Pick<Mark, 'value' | 'why' | 'of' | 'said'>

/** The marks of a map, by name; of places that come twice, one. */
export function mapModel(
  places: readonly PlaceFound[],
  tell: (place: PlaceFound) => Told,
  pairs: readonly UnlinkedFound[],
  { compare }: Intl.Collator,
): MapModel {
  const known = new Map(places.map((place) => [place.key, place]))
  const marks = [...known.values()].map((place) => markOf(place, tell(place))).sort((one, other) => compare(one.name, other.name))
  const borders = [...known.values()].flatMap(({ key, neighbours }) =>
    neighbours.filter((other) => key < other.key && known.has(other.key)).map((other): [string, string] => [key, other.key]),
  )
  const breaks = pairs.flatMap(({ key, message, subjects }) => {
    const [a, b] = subjects.filter(({ __typename }) => __typename === 'Territory').map((subject) => subject.key)
    return a && b && known.has(a) && known.has(b) ? [{ key, a, b, message }] : []
  })
  return { marks, points: [], borders, breaks }
}

function markOf({ key, name, level, ags, latitude, longitude, fictional, parent, networks }: PlaceFound, told: Told): Mark {
  const seat = !fictional && latitude !== null && longitude !== null ? { latitude, longitude } : null
  return { key, name, level, ags, seat, fictional, parent: parent?.key ?? null, networks: networks.length, ...told }
}

/** Tells a key figure of territories; without figures, which not everybody may see, only the number of networks. */
export function figureTeller(figure: KeyFigureKey, found: FiguresFound | null): (place: PlaceFound) => Told {
  const own = found?.territory
  const all = [...(own ? [own, ...own.neighbours] : []), ...(found?.territories ?? [])]
  const figures = new Map(all.map(({ key, keyFigures }) => [key, keyFigures]))
  return ({ key, networks }) => {
    const known = figures.get(key)
    const told = known?.find((each) => each.key === figure)?.value ?? null
    const value = figure === 'networks' && !known ? networks.length : told
    return { value, why: value !== null ? null : networks.length === 0 ? 'noNetwork' : known ? 'unknown' : 'closed' }
  }
}
