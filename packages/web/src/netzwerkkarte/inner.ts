import { type Point, pointAt, type Rectangle } from './geometry.ts'
import { freePlaces } from './freePlaces.ts'
import { type InstitutionLabel, nameSettingIn, placeInstitutionLabels } from './institutionLabels.ts'
import { type LevelMark, levelMarksIn } from './levelMarks.ts'
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
  levelMarks: readonly LevelMark[]
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

const sizes = (compact: boolean, edge: number, crowded: boolean) => ({
  centreDisc: compact ? 17 : edge < 240 ? 20 : 22,
  largest: compact ? 8 : edge < 240 || crowded ? 9.5 : 11,
})

/** Lays out what lies within the ring: by level where levels are documented, else over the whole of each sector. */
export function layoutInner({ sectors, centre, inside, unmagnified, compact }: Core, measure: Measure): Inner {
  const around = sectors.flatMap(({ group }) => group.institutions)
  const { centreDisc, largest } = sizes(compact, unmagnified, around.length > 30)
  const zoom = inside / unmagnified
  const still = around.some(({ level }) => level) ? levelBands(around, centreDisc + 16, unmagnified - 5) : []
  const bands = still.map(({ level, inner, outer }) => ({ level, inner: inner * zoom, outer: outer * zoom }))
  const roomUpTo = (edge: number, levels: readonly LevelBand[]) => ({
    sectors,
    centre,
    centreDisc,
    disc: largest,
    inner: Math.max(centreDisc + largest + 8, edge * 0.3),
    outer: edge - largest - 5,
    bands: levels,
    ghosts: ghostsAt(sectors, ghostDistance(edge, levels)).map(roomOfGhost),
    effort: compact ? 200_000 : 5_000_000,
    type: nameSettingIn(edge),
  })
  const first = roomUpTo(unmagnified, still)
  const all = around.length + (centre ? 1 : 0)
  const found = freePlaces(first, measure)
  // A small picture without names needs no room for them: there the discs stand in rows.
  const base = compact && found?.names.length !== all ? null : found
  const rows = still.length > 0 ? still : [{ level: null, inner: first.inner - largest, outer: first.outer + largest }]
  const places = (base?.places ?? placesOf(sectors, rows, !compact)).map((place) => ({ ...place, x: place.x * zoom, y: place.y * zoom }))
  const ghosts = ghostsAt(sectors, ghostDistance(inside, bands))
  const disc = discRadius(places, largest)
  const room = { ...roomUpTo(inside, bands), disc }
  const settled = zoom === 1 ? base : freePlaces(room, measure, places)
  const simple = () => namesBeside(places, disc, centre, centreDisc, room.ghosts, inside, measure)
  const names =
    settled?.names.length === all ? settled.names : [settled?.names ?? [], simple()].reduce((a, b) => (b.length > a.length ? b : a))
  const discs = [...places.map(({ x, y }) => ({ x, y, radius: disc })), ...ghosts.map(({ x, y }) => ({ x, y, radius: 14 }))]
  const levelMarks = levelMarksIn(bands, sectors, names, discs)
  return { bands, levelMarks, places, disc, centreDisc, ghosts, names, nameSetting: nameSettingIn(inside) }
}

/** A group that is not documented is hinted at where those without a level stand. */
function ghostDistance(edge: number, bands: readonly LevelBand[]): number {
  const last = bands.at(-1)
  return last ? Math.min((last.inner + last.outer) / 2, edge - 20) : edge * 0.8
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
  const middle = centre ? [{ key: centre.key, text: centre.name, short: centre.shortName, x: 0, y: 0, radius: centreDisc }] : []
  const around = places.map(({ institution, x, y }) => ({
    key: institution.key,
    text: institution.name,
    short: institution.shortName,
    x,
    y,
    radius: disc,
  }))
  return placeInstitutionLabels([...middle, ...around], obstacles, inside - 3, measure, nameSettingIn(inside))
}
