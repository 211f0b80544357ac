import { fullTurn, overlap, type Point, pointAt, type Rectangle, touchesCircle } from './geometry.ts'
import { candidatesOf, type InstitutionLabel, inside, type NameBlock, nameBlocks } from './institutionLabels.ts'
import type { MapInstitution } from './mapModel.ts'
import type { LevelBand, Place, Sector } from './ring.ts'
import { type Choice, clash, conflict, settle } from './settle.ts'
import type { Measure, Setting } from './wrap.ts'

/** Where things may stand: from `inner` to `outer`, or where distance says the level each in the band of its own, between discs of these sizes. */
export interface FreeRoom {
  sectors: readonly Sector[]
  centre: MapInstitution | null
  centreDisc: number
  disc: number
  inner: number
  outer: number
  /** Empty when the distance from the middle says nothing. */
  bands: readonly LevelBand[]
  ghosts: readonly Rectangle[]
  /** How long to look for a better picture. */
  effort: number
  /** How names are set. */
  type: Setting
}

/** Institutions with their places, and the names that have room. */
export interface FreePlaces {
  places: Place[]
  names: InstitutionLabel[]
}

/** Above this many institutions there is no hope for all names; then rows of discs do. */
const mostSettled = 50
const mostChoices = 600

/**
 * Spreads the institutions over the whole of their sectors and each name beside its disc, so that as many names as possible have room and each
 * stays in its own sector if it can. `given` holds the discs where they are (magnified) and moves only names. Null when discs would touch.
 */
export function freePlaces(room: FreeRoom, measure: Measure, given?: readonly Place[]): FreePlaces | null {
  const wanted = room.sectors.flatMap((sector) => sector.group.institutions.map((institution) => ({ institution, sector })))
  if (wanted.length > mostSettled) return null
  const fixed = new Map(given?.map((place) => [place.institution.key, place]))
  const things = wanted.map(({ institution, sector }) => {
    const blocks = nameBlocks(wishOf(institution), room.type, measure)
    const place = fixed.get(institution.key)
    const spots = place ? [{ x: place.x, y: place.y, cost: 0 }] : spotsIn(institution, sector, room)
    return choicesOf(institution, spots, blocks, room.disc, room, sector, place ? mostChoices : 9)
  })
  const middle =
    room.centre &&
    choicesOf(room.centre, [{ x: 0, y: 0, cost: 0 }], nameBlocks(wishOf(room.centre), room.type, measure), room.centreDisc, room, null, 30)
  const all = middle ? [middle, ...things] : things
  if (all.some((choices) => choices.length === 0)) return null
  const picked = settle(all, given ? room.effort / 8 : room.effort)
  const discs = middle ? picked.slice(1) : picked
  if (!given && discs.some((a, index) => discs.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * room.disc + 3)))
    return null
  return {
    places: wanted.map(({ institution, sector }, index) => ({
      institution,
      sector: sector.group.key,
      x: discs[index]?.x ?? 0,
      y: discs[index]?.y ?? 0,
    })),
    names: withRoom(picked).map(({ label }) => label),
  }
}

/** Those whose names touch nothing; where two touch, the one that touches more is left out, the first (the middle) last. */
function withRoom(picked: readonly Choice[]): Choice[] {
  const shown = [...picked]
  for (;;) {
    const touching = shown.map(
      (choice) => picked.filter((other) => other !== choice && touches(choice, other, shown.includes(other))).length,
    )
    const most = Math.max(0, ...touching)
    if (most === 0) return shown
    shown.splice(touching.lastIndexOf(most), 1)
  }
}

const touches = (choice: Choice, other: Choice, named: boolean): boolean =>
  touchesCircle(choice.label, other, other.radius, 1) ||
  (named && clash(choice, other) >= conflict && overlap(choice.label, other.label, 1))

const wishOf = ({ name, shortName }: MapInstitution) => ({ text: name, short: shortName })

interface Spot extends Point {
  cost: number
}

/** Places all over a sector, or all over the band of the institution's level in it; those in the middle cost least. */
function spotsIn(institution: MapInstitution, { start, end, group }: Sector, { inner, outer, disc, bands }: FreeRoom): Spot[] {
  const several = group.institutions.length > 1
  const band = bands.find(({ level }) => level === (institution.level || null))
  const [from, to] = band ? withinBand(band, disc) : [inner, outer]
  const outs = band ? bandOuts : sectorOuts
  const steps = band
    ? Math.max(2, Math.min(9, Math.round(((end - start) * to) / 18)))
    : 2 * Math.max(1, Math.min(4, Math.round(((end - start) * outer) / 56)))
  const best = band ? 0.5 : 0.66
  const pull = band ? 0.7 : several ? 0.8 : 2.4
  return outs.flatMap((out) => {
    const distance = from + (to - from) * out
    const edge = Math.min((end - start) / 2, (disc + 3) / distance)
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).map((across) => ({
      ...pointAt(start + edge + (end - start - 2 * edge) * across, distance),
      cost: Math.abs(across - 0.5) * (several ? 0.4 : 2) + Math.abs(out - best) * pull,
    }))
  })
}

const sectorOuts = [0.06, 0.22, 0.38, 0.54, 0.68, 0.84, 0.98]
const bandOuts = [0.5, 0.08, 0.92, 0.3, 0.7]

/** From where to where the middle of a disc may stand in a band: so that most of the disc lies in it. */
const withinBand = ({ inner, outer }: LevelBand, disc: number): [number, number] => {
  const middle = (inner + outer) / 2
  return [Math.min(middle, inner + 0.75 * disc), Math.max(middle, outer - 0.75 * disc)]
}

function choicesOf(
  institution: MapInstitution,
  spots: readonly Spot[],
  blocks: readonly NameBlock[],
  radius: number,
  room: FreeRoom,
  home: Sector | null,
  perSpot: number,
): Choice[] {
  const reach = room.outer + room.disc
  const choices = spots.flatMap((spot) => {
    if (home && room.ghosts.some((ghost) => touchesCircle(ghost, spot, radius))) return []
    const here: Choice[] = []
    for (const block of blocks) {
      const words = (block.cut ? 40 : block.hyphens * 2.5 + Math.max(0, block.lines.length - 2) * 0.8) + (block.short ? 1 : 0)
      let rank = 0
      for (const label of candidatesOf({ key: institution.key, text: '', x: spot.x, y: spot.y, radius }, block)) {
        rank += 1
        if (!inside(label, reach) || room.ghosts.some((ghost) => overlap(ghost, label))) continue
        const cost = spot.cost + words + rank * 0.12 + (home ? straying(label, home, room.sectors) : 0)
        here.push({ x: spot.x, y: spot.y, radius, label, around: both(label, spot, radius), cost })
      }
    }
    return here.sort((a, b) => a.cost - b.cost).slice(0, perSpot)
  })
  return choices.sort((a, b) => a.cost - b.cost).slice(0, mostChoices)
}

/** How much of a name lies over other groups' sectors: worst where nobody is documented, mildest where the sector is empty for another reason. */
function straying(label: Rectangle, home: Sector, sectors: readonly Sector[]): number {
  let cost = 0
  for (const across of [0, 0.5, 1])
    for (const down of [0.1, 0.9]) {
      const angle = angleOf({ x: label.x + across * label.width, y: label.y + down * label.height })
      if (angle >= home.start && angle < home.end) continue
      const away = Math.min(apart(angle, home.start), apart(angle, home.end))
      const over = sectors.find(({ start, end }) => angle >= start && angle < end)?.group
      const weight = over?.status === 'NOT_DOCUMENTED' ? 4 : over?.institutions.length ? 2.2 : 1.5
      cost += weight * (1 + 3 * away) * (across === 0.5 ? 1.6 : 1)
    }
  return cost
}

function both(label: Rectangle, { x, y }: Point, radius: number): Rectangle {
  const [left, top] = [Math.min(label.x, x - radius), Math.min(label.y, y - radius)]
  const [right, bottom] = [Math.max(label.x + label.width, x + radius), Math.max(label.y + label.height, y + radius)]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const angleOf = ({ x, y }: Point): number => (Math.atan2(x, -y) + fullTurn) % fullTurn
const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), fullTurn - Math.abs(a - b))
