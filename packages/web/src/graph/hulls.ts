import { BubbleSets, rect } from 'bubblesets-js'
import type { Point } from '../netzwerkkarte/geometry.ts'
import { type Extent, extentOf } from './extent.ts'

/** A group whose members are held together by a line around them. */
export interface HullGroup {
  key: string
  members: readonly string[]
}

export interface Hull {
  key: string
  /** As an SVG path in the units of the picture. */
  path: string
  extent: Extent
}

/** Half the room that one takes up within a line. */
const disc = 22

/** The lines around groups of two or more, each of them leading past those who do not belong. */
export function hullsAround(groups: readonly HullGroup[], places: ReadonlyMap<string, Point>): Hull[] {
  return groups.flatMap(({ key, members }) => {
    const inside = new Set(members)
    const at = (wanted: boolean) =>
      [...places].flatMap(([each, { x, y }]) => (inside.has(each) === wanted ? [rect(x - disc, y - disc, 2 * disc, 2 * disc)] : []))
    const own = at(true)
    if (own.length < 2) return []
    const outline = new BubbleSets({
      pixelGroup: 8,
      nodeR0: 14,
      nodeR1: 34,
      edgeR0: 8,
      edgeR1: 18,
      morphBuffer: 18,
      maxMarchingIterations: 12,
    })
    outline.pushMember(...own)
    outline.pushNonMember(...at(false))
    const path = outline.compute().sample(6).simplify(0).bSplines().simplify(0)
    const extent = extentOf(path.points.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })))
    return path.length > 2 && extent ? [{ key, path: path.toString(1), extent }] : []
  })
}
