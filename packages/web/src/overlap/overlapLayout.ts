import { fullTurn, overlap, type Point, pointAt, type Rectangle, touchesCircle } from '../netzwerkkarte/geometry.ts'
import type { GroupLabel } from '../netzwerkkarte/groupLabels.ts'
import { fitLabels } from '../netzwerkkarte/layout.ts'
import { alongCurve, type Curve } from '../netzwerkkarte/tieRoutes.ts'
import type { Measure } from '../netzwerkkarte/wrap.ts'
import type { NetBreak, NetGroup, NetNode, NetsModel, NetTie } from './overlapModel.ts'

/** A network with its place on the ring; pixels around the middle. */
export interface PlacedNode extends Point {
  node: NetNode
  radius: number
  angle: number
  number: number
}

/** A line with the words on it, if there is room for them. */
export interface PlacedLine<Of> {
  line: Of
  curve: Curve
  words: (Rectangle & { text: string }) | null
}

/** Everything that the drawing needs. */
export interface NetsLayout {
  ring: number
  nodes: readonly PlacedNode[]
  /** The piece of the ring on which the networks of one place stand. */
  bands: readonly { group: NetGroup; start: number; end: number }[]
  ties: readonly PlacedLine<NetTie>[]
  breaks: readonly PlacedLine<NetBreak>[]
  /** Null when there is no room beside the ring: then the networks are numbered. */
  labels: readonly GroupLabel[] | null
}

export const wordSetting = { size: 12, weight: 600, line: 15 }
const narrow = 620
const largestNode = 25
/** How far the ring of nodes reaches outwards and inwards. */
export const bandHalf = largestNode + 5

/** Area tells how many take part; nobody documented is as small as one that must not be seen. */
const wished = ({ members }: NetNode): number => (members ? Math.min(largestNode, 6 + 2.6 * Math.sqrt(members)) : 8)

/** What stands on the lines and beside the nodes. */
export interface NetWords {
  note: (node: NetNode) => string
  /** `short` where the picture is small. */
  tie: (tie: NetTie, short: boolean) => string
  unlinked: (short: boolean) => string
}

/** Lays the picture out; a pure function of what it shows, the room for it and the widths of its words. */
export function layoutNets(model: NetsModel, frame: { width: number; height: number }, words: NetWords, measure: Measure): NetsLayout {
  const room = { halfWidth: frame.width / 2 - 6, halfHeight: frame.height / 2 - 8 }
  const turns = anglesOf(model)
  const wishes = turns.nodes.map(({ node, angle }) => ({ key: node.key, angle, text: node.name, note: words.note(node) }))
  const small = frame.width < narrow
  const fitted = small ? null : fitLabels(wishes, room, measure)
  const outer = fitted?.radius ?? Math.max(90, Math.min(room.halfWidth, room.halfHeight) - 24)
  const ring = outer - bandHalf
  const shrink = Math.min(1, (fullTurn * ring) / turns.needed)
  const nodes = turns.nodes.map(({ node, angle }, index) => ({
    node,
    angle,
    number: index + 1,
    radius: Math.max(4, wished(node) * shrink),
    ...pointAt(angle, ring),
  }))
  const place = placer(nodes, measure)
  const at = new Map(nodes.map((each) => [each.node.key, each]))
  const ties = model.ties.flatMap((tie) => {
    const [from, to] = [at.get(tie.a), at.get(tie.b)]
    return from && to && from !== to ? [{ tie, curve: bent(from, to) }] : []
  })
  const middles = new Map(turns.bands.map(({ group, start, end }) => [group.key, pointAt((start + end) / 2, ring - bandHalf)]))
  const breaks = model.breaks.flatMap((each) => {
    const [from, to] = [middles.get(each.a), middles.get(each.b)]
    return from && to ? [{ each, curve: bent(from, to) }] : []
  })
  return {
    ring,
    nodes,
    bands: turns.bands,
    ties: ties.map(({ tie, curve }) => ({ line: tie, curve, words: place(curve, words.tie(tie, small)) })),
    breaks: breaks.map(({ each, curve }) => ({ line: each, curve, words: place(curve, words.unlinked(small)) })),
    labels: fitted?.labels ?? null,
  }
}

/** Where each network stands, in the order of the groups, with room by its size and a gap between places. */
function anglesOf({ groups, nodes }: NetsModel) {
  const apart = groups.length > 1 ? 26 : 0
  const width = (node: NetNode) => Math.max(34, 2 * wished(node) + 14)
  const needed = nodes.reduce((sum, node) => sum + width(node), apart * groups.length)
  const whole = Math.max(needed, 1)
  let gone = apart / 2
  const turn = (length: number) => (length / whole) * fullTurn
  const bands = groups.map((group) => {
    const start = gone
    const placed = group.nodes.map((node) => {
      const angle = turn(gone + width(node) / 2)
      gone += width(node)
      return { node, angle }
    })
    const band = { group, placed, start: turn(start), end: turn(gone) }
    gone += apart
    return band
  })
  return { needed, bands, nodes: bands.flatMap(({ placed }) => placed) }
}

/** A curve that bends towards the middle, so that neighbours on the ring are seen to be joined. */
const bent = (from: Point, to: Point): Curve => ({ from, to, bend: { x: (from.x + to.x) * 0.2, y: (from.y + to.y) * 0.2 } })

const along = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75] as const

/** Puts words on lines, each where they touch neither a node nor words that stand already; null where there is no such place. */
function placer(nodes: readonly PlacedNode[], measure: Measure) {
  const taken: Rectangle[] = []
  return (curve: Curve, text: string): (Rectangle & { text: string }) | null => {
    const width = measure(text, wordSetting.size, wordSetting.weight) + 6
    for (const share of along) {
      const { x, y } = alongCurve(curve, share)
      const box = { x: x - width / 2, y: y - wordSetting.line / 2, width, height: wordSetting.line }
      if (taken.some((other) => overlap(box, other, 2)) || nodes.some((node) => touchesCircle(box, node, node.radius, 2))) continue
      taken.push(box)
      return { ...box, text }
    }
    return null
  }
}
