import { type Point, pointAt, type Rectangle } from './geometry.ts'
import { type GroupLabel, type GroupLabelWish, placeGroupLabels } from './groupLabels.ts'
import { type InstitutionLabel, placeInstitutionLabels } from './institutionLabels.ts'
import type { MapModel } from './mapModel.ts'
import { discRadius, type LevelBand, levelBands, type Place, placesOf, type Sector, sectorsOf } from './ring.ts'
import type { Measure } from './wrap.ts'

/** The picture's size in pixels, and how far it is magnified. */
export interface Frame {
  width: number
  height: number
  zoom: number
}

/** A hollow plus where a group is not documented. */
export interface Ghost extends Point {
  group: string
}

/** Everything that the drawing needs, in pixels around the middle of the map. */
export interface MapLayout {
  /** The outer edge of the ring. */
  radius: number
  /** The inner edge of the ring. */
  inside: number
  sectors: readonly Sector[]
  bands: readonly LevelBand[]
  places: readonly Place[]
  disc: number
  centreDisc: number
  ghosts: readonly Ghost[]
  /** Null when there is no room beside the ring: then the groups are numbered. */
  groupLabels: readonly GroupLabel[] | null
  numbers: readonly (Point & { group: string; number: number })[]
  names: readonly InstitutionLabel[]
  /** How many names had no room. */
  hidden: number
  levelMarks: readonly (Rectangle & { level: number })[]
}

const ringWidth = 13
const narrow = 620

/** Lays the map out; a pure function of what it shows, its frame and the widths of its words. */
export function layoutMap(model: MapModel, frame: Frame, noteOf: (key: string) => string, measure: Measure): MapLayout {
  const compact = frame.width < narrow
  const room = { halfWidth: frame.width / 2 - 6, halfHeight: frame.height / 2 - 8 }
  const sectors = sectorsOf(model.groups)
  const wishes: GroupLabelWish[] = sectors.map(({ group, middle }) => ({
    key: group.key,
    angle: middle,
    text: group.label,
    note: noteOf(group.key),
  }))
  const fitted = compact ? null : fitLabels(wishes, room, measure)
  const smallest = Math.min(room.halfWidth, room.halfHeight) - 26
  const radius = (fitted?.radius ?? Math.max(90, smallest)) * frame.zoom
  const inside = radius - ringWidth
  const groupLabels =
    fitted && (frame.zoom === 1 ? fitted.labels : placeGroupLabels(wishes, radius, grown(room, radius - fitted.radius), measure))
  return { radius, inside, sectors, groupLabels, ...inner(model, sectors, inside, radius, compact, measure) }
}

const grown = ({ halfWidth, halfHeight }: { halfWidth: number; halfHeight: number }, by: number) => ({
  halfWidth: halfWidth + by,
  halfHeight: halfHeight + by,
})

/** The largest ring beside which all labels fit, if possible without hyphens, but not much smaller for their sake. */
function fitLabels(
  wishes: readonly GroupLabelWish[],
  room: { halfWidth: number; halfHeight: number },
  measure: Measure,
): { radius: number; labels: GroupLabel[] } | null {
  const largest = Math.min(room.halfHeight - 20, room.halfWidth - 112, 380)
  const ringFrom = (smallest: number, wholeWords: boolean) => {
    for (let radius = largest; radius >= smallest; radius -= 8) {
      const labels = placeGroupLabels(wishes, radius, room, measure, wholeWords)
      if (labels) return { radius, labels }
    }
    return null
  }
  return ringFrom(Math.max(150, largest * 0.8), true) ?? ringFrom(150, false)
}

function inner(model: MapModel, sectors: readonly Sector[], inside: number, radius: number, compact: boolean, measure: Measure) {
  const centreDisc = compact ? 17 : 22
  const around = model.groups.flatMap(({ institutions }) => institutions)
  const bands = levelBands(around, centreDisc + 26, inside - 8)
  const places = placesOf(sectors, bands, !compact)
  const disc = discRadius(places, compact ? 8 : 11)
  const ghostDistance = (bands.at(-1)?.inner ?? 0) + ((bands.at(-1)?.outer ?? 0) - (bands.at(-1)?.inner ?? 0)) / 2
  const ghosts = sectors
    .filter(({ group }) => group.status === 'NOT_DOCUMENTED')
    .map(({ group, middle }) => ({ group: group.key, ...pointAt(middle, ghostDistance) }))
  const levelMarks = bands
    .filter((band) => band.level !== null && band.outer - band.inner >= 14 && around.some(({ level }) => level))
    .map((band) => ({ level: band.level ?? 0, x: -5, y: -(band.inner + band.outer) / 2 - 7, width: 10, height: 14 }))
  const obstacles: Rectangle[] = [...levelMarks, ...ghosts.map(({ x, y }) => ({ x: x - 15, y: y - 15, width: 30, height: 30 }))]
  const centre = model.centre ? [{ key: model.centre.key, text: model.centre.name, x: 0, y: 0, radius: centreDisc }] : []
  const wishes = [
    ...centre,
    ...places.map(({ institution, x, y }) => ({ key: institution.key, text: institution.name, x, y, radius: disc })),
  ]
  const names = placeInstitutionLabels(wishes, obstacles, inside - 3, measure)
  return {
    bands,
    places,
    disc,
    centreDisc,
    ghosts,
    levelMarks,
    names,
    hidden: wishes.length - names.length,
    numbers: sectors.map(({ group, middle }, index) => ({ group: group.key, number: index + 1, ...pointAt(middle, radius + 13) })),
  }
}
