import { type Point, pointAt, type Rectangle } from './geometry.ts'
import { type Block, type Measure, type Setting, wrapEvenly } from './wrap.ts'

/** A group that wants a label outside the ring, at an angle. */
export interface GroupLabelWish {
  key: string
  angle: number
  text: string
  /** A second, quieter line. */
  note: string
}

/** A label with its place, and the line that leads to it from the ring. */
export interface GroupLabel extends Rectangle {
  key: string
  side: 'left' | 'right'
  title: Block
  note: string
  leader: readonly [Point, Point]
}

export const titleSetting: Setting = { size: 13, weight: 600, line: 16 }
export const noteSetting: Setting = { size: 11.5, weight: 400, line: 15 }

/** The room around the ring: half of the width and of the height of the picture. */
export interface Room {
  halfWidth: number
  halfHeight: number
}

const widest = 190
const narrowest = 84
const gapToRing = 18
const gapBetween = 7

/**
 * Places a label for each group beside the ring, those of the right half on the right, those of the left half on the left,
 * moved up or down until none overlaps another, the ring or the edge. Null when the room does not suffice, with `wholeWords` also when a word
 * would have to be hyphenated; then a smaller ring may do, or groups are numbered instead.
 */
export function placeGroupLabels(
  wishes: readonly GroupLabelWish[],
  radius: number,
  room: Room,
  measure: Measure,
  wholeWords = false,
): GroupLabel[] | null {
  const right = placeSide(
    wishes.filter(({ angle }) => Math.sin(angle) >= 0),
    'right',
    radius,
    room,
    measure,
    wholeWords,
  )
  const left = placeSide(
    wishes.filter(({ angle }) => Math.sin(angle) < 0),
    'left',
    radius,
    room,
    measure,
    wholeWords,
  )
  return right && left && [...right, ...left]
}

function placeSide(
  wishes: readonly GroupLabelWish[],
  side: GroupLabel['side'],
  radius: number,
  room: Room,
  measure: Measure,
  wholeWords: boolean,
): GroupLabel[] | null {
  const sorted = [...wishes].sort((a, b) => pointAt(a.angle, 1).y - pointAt(b.angle, 1).y)
  const wanted = sorted.map(({ angle }) => pointAt(angle, radius + gapToRing).y)
  let centres = wanted
  let blocks: Block[] = []
  // Moving a label changes the room beside the ring, and that its height; a few rounds settle it.
  for (let round = 0; round < 6; round += 1) {
    blocks = sorted.map(({ text, note }, index) => {
      const width = Math.min(widest, room.halfWidth - edgeAt(radius, centres[index] ?? 0, 24) - 2)
      const title = wrapEvenly(text, Math.max(narrowest, width), titleSetting, measure)
      return {
        ...title,
        width: Math.max(title.width, measure(note, noteSetting.size, noteSetting.weight)),
        height: title.height + (note ? noteSetting.line : 0),
      }
    })
    const spread = spreadOut(
      wanted,
      blocks.map(({ height }) => height),
      -room.halfHeight,
      room.halfHeight,
    )
    if (!spread) return null
    centres = spread
  }
  if (wholeWords && blocks.some(({ hyphens }) => hyphens > 0)) return null
  const labels = sorted.map(({ key, angle, note }, index): GroupLabel => {
    const title = blocks[index] as Block
    const y = centres[index] ?? 0
    const edge = edgeAt(radius, y, title.height / 2)
    const x = side === 'right' ? edge : -edge - title.width
    const tip = { x: side === 'right' ? x - 4 : x + title.width + 4, y: y - title.height / 2 + titleSetting.line / 2 }
    return {
      key,
      side,
      title,
      note,
      x,
      y: y - title.height / 2,
      width: title.width,
      height: title.height,
      leader: [pointAt(angle, radius + 3), tip],
    }
  })
  return labels.every(({ x, width }) => x >= -room.halfWidth && x + width <= room.halfWidth) ? labels : null
}

/** How far from the vertical axis a label of this half height must begin, so that it keeps clear of the ring. */
function edgeAt(radius: number, y: number, halfHeight: number): number {
  const nearest = Math.max(0, Math.abs(y) - halfHeight)
  return Math.max(6, Math.sqrt(Math.max(0, (radius + gapToRing) ** 2 - nearest ** 2)))
}

/** Moves boxes as little as possible until none overlaps: neighbours that push each other move as one. Null when they do not fit between the ends. */
export function spreadOut(wanted: readonly number[], heights: readonly number[], first: number, last: number): number[] | null {
  const total = heights.reduce((sum, height) => sum + height, 0) + gapBetween * Math.max(0, heights.length - 1)
  if (total > last - first) return null
  interface Cluster {
    from: number
    to: number
    height: number
    start: number
  }
  const clusters: Cluster[] = []
  const startOf = (cluster: Omit<Cluster, 'start'>): number => {
    let offset = 0
    let sum = 0
    for (let index = cluster.from; index <= cluster.to; index += 1) {
      sum += (wanted[index] ?? 0) - (offset + (heights[index] ?? 0) / 2)
      offset += (heights[index] ?? 0) + gapBetween
    }
    return Math.max(first, Math.min(sum / (cluster.to - cluster.from + 1), last - cluster.height))
  }
  wanted.forEach((_, index) => {
    let cluster = { from: index, to: index, height: heights[index] ?? 0, start: 0 }
    cluster.start = startOf(cluster)
    for (let before = clusters.at(-1); before && before.start + before.height + gapBetween > cluster.start; before = clusters.at(-1)) {
      clusters.pop()
      const merged = { from: before.from, to: cluster.to, height: before.height + gapBetween + cluster.height }
      cluster = { ...merged, start: startOf(merged) }
    }
    clusters.push(cluster)
  })
  return clusters.flatMap(({ from, to, start }) => {
    let top = start
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const height = heights[from + index] ?? 0
      const centre = top + height / 2
      top += height + gapBetween
      return centre
    })
  })
}
