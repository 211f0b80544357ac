import { type Point, pointAt } from '../netzwerkkarte/geometry.ts'
import { type Disc, freePlace, roundDiscs } from './discs.ts'

/** What has to be known of somebody to give them a place: where they belong, and how many they stand for. */
export interface Standing {
  key: string
  territory: number
  sector: { key: string }
  institutions: number
}

/** A round piece of the picture: all of a Kreis, or those of one of its sectors. */
export interface Round extends Disc {
  territory: number
  /** Null for a whole Kreis. */
  sector: string | null
}

export interface WholePlaces {
  places: ReadonlyMap<string, Point>
  radii: ReadonlyMap<string, number>
  rounds: readonly Round[]
}

/** Between two who stand side by side, around those of a sector, and around a Kreis, in units of the picture. */
const room = 74
const aroundSector = 46
const aroundKreis = 70
/** The angle at which seeds of a sunflower follow one another: no two stand in a line. */
const golden = 2.39996
/** Half the width of a disc that stands for one: larger than in a picture of few, since all of it is looked at from afar. */
const single = 24

/** How far those of a sector reach who are so many. */
const reach = (institutions: number): number => room * 0.57 * Math.sqrt(institutions) + aroundSector

/**
 * Where everybody of the whole stands, without search, for tens of thousands: the sectors of a Kreis are round and lie around its largest, and
 * so do the Kreise; `middles` lays the Kreise out. Who is gathered has the middle of the room that its institutions would have, so that opening
 * a sector moves nobody else.
 */
export function wholePlaces(
  nodes: readonly Standing[],
  middles: (kreise: readonly { territory: number; radius: number }[]) => Point[] = sideBySide,
): WholePlaces {
  const kreise = [...byTerritory(nodes)]
    .map(([territory, sectors]) => ({ territory, ...kreisOf(sectors) }))
    .toSorted((a, b) => b.radius - a.radius)
  const at = middles(kreise)
  const places = new Map<string, Point>()
  const radii = new Map<string, number>()
  const rounds: Round[] = []
  kreise.forEach(({ territory, radius, sectors }, index) => {
    const { x, y } = at[index] as Point
    rounds.push({ territory, sector: null, x, y, radius })
    for (const { key, members, disc } of sectors) {
      const middle = { x: x + disc.x, y: y + disc.y }
      if (key !== '') rounds.push({ territory, sector: key, ...middle, radius: disc.radius - aroundSector / 2 })
      members.forEach((node, place) => {
        const beside = pointAt(place * golden, room * 0.57 * Math.sqrt(place))
        places.set(node.key, { x: Math.round(middle.x + beside.x), y: Math.round(middle.y + beside.y) })
        radii.set(node.key, node.institutions === 1 ? single : Math.max(1.5 * single, room * 0.4 * Math.sqrt(node.institutions)))
      })
    }
  })
  return { places, radii, rounds }
}

interface SectorRoom {
  key: string
  members: readonly Standing[]
  disc: Disc
}

function kreisOf(sectors: ReadonlyMap<string, readonly Standing[]>): { radius: number; sectors: SectorRoom[] } {
  const sized = [...sectors].map(([key, members]) => ({
    key,
    members,
    radius: reach(members.reduce((sum, { institutions }) => sum + institutions, 0)),
  }))
  const ordered = sized.toSorted((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1))
  const discs = roundDiscs(ordered.map(({ radius }) => radius))
  return {
    radius: discs.reduce((most, { x, y, radius }) => Math.max(most, Math.hypot(x, y) + radius), 0) + aroundKreis,
    sectors: ordered.map(({ key, members }, place) => ({ key, members, disc: discs[place] as Disc })),
  }
}

function byTerritory(nodes: readonly Standing[]): Map<number, Map<string, Standing[]>> {
  const found = new Map<number, Map<string, Standing[]>>()
  for (const node of nodes) {
    const sectors = found.get(node.territory) ?? new Map<string, Standing[]>()
    found.set(node.territory, sectors)
    const members = sectors.get(node.sector.key)
    if (members) members.push(node)
    else sectors.set(node.sector.key, [node])
  }
  return found
}

/** Wider than high, as windows are: the largest in the middle, the others around it where there is room first. */
export function sideBySide(kreise: readonly { radius: number }[]): Point[] {
  const placed: Disc[] = []
  for (const { radius } of kreise) placed.push({ ...freePlace(placed, radius, 1.7), radius })
  return placed
}
