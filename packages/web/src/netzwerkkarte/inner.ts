import { type Point, pointAt, type Rectangle } from './geometry.ts'
import { freePlaces } from './freePlaces.ts'
import { type InstitutionLabel, nameSettingIn, placeInstitutionLabels } from './institutionLabels.ts'
import type { MapInstitution } from './mapModel.ts'
import { discRadius, type LevelBand, levelBands, type Place, placesOf, type Sector } from './ring.ts'
import type { Measure, Setting } from './wrap.ts'

/** A hollow plus where a group is not documented. */
export interface Ghost extends Point {
  group: string
}

/** What lies within the ring. */
export interface Inner {
  /** The rings of the levels; none when no level is documented, for then the distance from the middle says nothing. */
  bands: readonly LevelBand[]
  levelMarks: readonly (Rectangle & { level: number })[]
  places: readonly Place[]
  disc: number
  centreDisc: number
  ghosts: readonly Ghost[]
  names: readonly InstitutionLabel[]
  /** How the names are set. */
  nameSetting: Setting
}

/** What there is to lay out within the ring, whose inner edge is `inside`; `unmagnified` is the same edge before magnifying. */
export interface Core {
  sectors: readonly Sector[]
  centre: MapInstitution | null
  inside: number
  unmagnified: number
  compact: boolean
}

/** Lays out what lies within the ring: by level where levels are documented, else over the whole of each sector. */
export function layoutInner(core: Core, measure: Measure): Inner {
  const levels = core.sectors.some(({ group }) => group.institutions.some(({ level }) => level))
  return levels ? byLevel(core, measure) : freely(core, measure)
}

const sizes = (compact: boolean, edge: number) => ({
  centreDisc: compact ? 17 : edge < 240 ? 20 : 22,
  largest: compact ? 8 : edge < 240 ? 9.5 : 11,
})

function byLevel({ sectors, centre, inside, compact }: Core, measure: Measure): Inner {
  const { centreDisc, largest } = sizes(compact, inside)
  const around = sectors.flatMap(({ group }) => group.institutions)
  const bands = levelBands(around, centreDisc + 26, inside - 8)
  const places = placesOf(sectors, bands, !compact)
  const disc = discRadius(places, largest)
  const last = bands.at(-1)
  const ghosts = ghostsAt(sectors, ((last?.inner ?? 0) + (last?.outer ?? 0)) / 2)
  const levelMarks = bands
    .filter((band) => band.level !== null && band.outer - band.inner >= 14)
    .map((band) => ({ level: band.level ?? 0, x: -5, y: -(band.inner + band.outer) / 2 - 7, width: 10, height: 14 }))
  const names = namesBeside(places, disc, centre, centreDisc, [...levelMarks, ...ghosts.map(roomOfGhost)], inside, measure)
  return { bands, levelMarks, places, disc, centreDisc, ghosts, names, nameSetting: nameSettingIn(inside) }
}

function freely({ sectors, centre, inside, unmagnified, compact }: Core, measure: Measure): Inner {
  const { centreDisc, largest } = sizes(compact, unmagnified)
  const roomUpTo = (edge: number, ghosts: readonly Ghost[]) => ({
    sectors,
    centre,
    centreDisc,
    disc: largest,
    inner: Math.max(centreDisc + largest + 8, edge * 0.3),
    outer: edge - largest - 5,
    ghosts: ghosts.map(roomOfGhost),
    kicks: compact ? 25 : 130,
    type: nameSettingIn(edge),
  })
  const first = roomUpTo(unmagnified, ghostsAt(sectors, unmagnified * 0.8))
  const all = sectors.reduce((sum, { group }) => sum + group.institutions.length, centre ? 1 : 0)
  const found = freePlaces(first, measure)
  // A small picture without names needs no room for them: there the discs stand in rows.
  const base = compact && found?.names.length !== all ? null : found
  const rows = [{ level: null, inner: first.inner - largest, outer: first.outer + largest }]
  const zoom = inside / unmagnified
  const places = (base?.places ?? placesOf(sectors, rows, !compact)).map((place) => ({ ...place, x: place.x * zoom, y: place.y * zoom }))
  const ghosts = ghostsAt(sectors, inside * 0.8)
  const disc = discRadius(places, largest)
  const settled = zoom === 1 ? base : freePlaces({ ...roomUpTo(inside, ghosts), disc }, measure, places)
  const simple = () => namesBeside(places, disc, centre, centreDisc, ghosts.map(roomOfGhost), inside, measure)
  const names =
    settled?.names.length === all ? settled.names : [settled?.names ?? [], simple()].reduce((a, b) => (b.length > a.length ? b : a))
  return { bands: [], levelMarks: [], places, disc, centreDisc, ghosts, names, nameSetting: nameSettingIn(inside) }
}

const ghostsAt = (sectors: readonly Sector[], distance: number): Ghost[] =>
  sectors
    .filter(({ group }) => group.status === 'NOT_DOCUMENTED')
    .map(({ group, middle }) => ({ group: group.key, ...pointAt(middle, distance) }))

const roomOfGhost = ({ x, y }: Point): Rectangle => ({ x: x - 15, y: y - 15, width: 30, height: 30 })

function namesBeside(
  places: readonly Place[],
  disc: number,
  centre: MapInstitution | null,
  centreDisc: number,
  obstacles: readonly Rectangle[],
  inside: number,
  measure: Measure,
): InstitutionLabel[] {
  const middle = centre ? [{ key: centre.key, text: centre.name, x: 0, y: 0, radius: centreDisc }] : []
  const around = places.map(({ institution, x, y }) => ({ key: institution.key, text: institution.name, x, y, radius: disc }))
  return placeInstitutionLabels([...middle, ...around], obstacles, inside - 3, measure, nameSettingIn(inside))
}
