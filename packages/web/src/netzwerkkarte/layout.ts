import { type Point, pointAt } from './geometry.ts'
import { type GroupLabel, type GroupLabelWish, placeGroupLabels } from './groupLabels.ts'
import { type Inner, layoutInner } from './inner.ts'
import type { MapModel } from './mapModel.ts'
import { type Sector, sectorsOf } from './ring.ts'
import type { Measure } from './wrap.ts'

/** The picture's size in pixels, and how far it is magnified. */
export interface Frame {
  width: number
  height: number
  zoom: number
}

/** Everything that the drawing needs, in pixels around the middle of the map. */
export interface MapLayout extends Inner {
  /** The outer edge of the ring. */
  radius: number
  /** The inner edge of the ring. */
  inside: number
  sectors: readonly Sector[]
  /** Null when there is no room beside the ring: then the groups are numbered. */
  groupLabels: readonly GroupLabel[] | null
  numbers: readonly (Point & { group: string; number: number })[]
  /** How many names had no room. */
  hidden: number
}

const ringWidth = 13
const narrow = 620
/** Below this radius for the square root of their number, names hardly all have room: then numbers instead of labels leave the ring more of it. */
const roomPerName = 44

/** Lays the map out; a pure function of what it shows, its frame and the widths of its words. */
export function layoutMap(model: MapModel, frame: Frame, noteOf: (key: string) => string, measure: Measure): MapLayout {
  const room = { halfWidth: frame.width / 2 - 6, halfHeight: frame.height / 2 - 8 }
  const sectors = sectorsOf(model.groups)
  const wishes: GroupLabelWish[] = sectors.map(({ group, middle }) => ({
    key: group.key,
    angle: middle,
    text: group.label,
    note: noteOf(group.key),
  }))
  const numbered = Math.max(90, Math.min(room.halfWidth, room.halfHeight) - 26)
  const fitted = frame.width < narrow ? null : fitLabels(wishes, room, measure)
  const lay = (radius: number, labelled: boolean) => {
    const grownBy = (frame.zoom - 1) * radius
    const labels =
      frame.zoom === 1 ? (fitted?.labels ?? null) : placeGroupLabels(wishes, radius * frame.zoom, grown(room, grownBy), measure)
    return layoutWithin(model, sectors, frame, radius, labelled ? labels : null, measure)
  }
  const around = model.groups.reduce((sum, { institutions }) => sum + institutions.length, 1)
  const hopeless = fitted !== null && fitted.radius < Math.min(numbered * 0.9, Math.sqrt(around) * roomPerName)
  const beside = fitted && !hopeless ? lay(fitted.radius, true) : null
  if (beside && (beside.hidden === 0 || numbered < beside.radius * 1.1)) return beside
  const large = lay(numbered, false)
  return beside && beside.hidden <= large.hidden ? beside : large
}

function layoutWithin(
  model: MapModel,
  sectors: readonly Sector[],
  { width, zoom }: Frame,
  unmagnified: number,
  groupLabels: readonly GroupLabel[] | null,
  measure: Measure,
): MapLayout {
  const compact = width < narrow
  const radius = unmagnified * zoom
  const inside = radius - ringWidth
  const inner = layoutInner({ sectors, centre: model.centre, inside, unmagnified: unmagnified - ringWidth, compact }, measure)
  const missing = inner.places.length + (model.centre ? 1 : 0) - inner.names.length
  // A few names picked by chance would look like the important ones: a small picture shows all of them or only the middle's.
  const names = compact && zoom === 1 && missing > 0 ? inner.names.filter(({ key }) => key === model.centre?.key) : inner.names
  return {
    ...inner,
    names,
    radius,
    inside,
    sectors,
    groupLabels,
    hidden: missing + inner.names.length - names.length,
    numbers: sectors.map(({ group, middle }, index) => ({ group: group.key, number: index + 1, ...pointAt(middle, radius + 13) })),
  }
}

const grown = ({ halfWidth, halfHeight }: { halfWidth: number; halfHeight: number }, by: number) => ({
  halfWidth: halfWidth + by,
  halfHeight: halfHeight + by,
})

/** The largest ring beside which all labels fit, if possible without hyphens, but not much smaller for their sake. */
export function fitLabels(
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
  return ringFrom(Math.max(150, largest * 0.88), true) ?? ringFrom(150, false)
}
