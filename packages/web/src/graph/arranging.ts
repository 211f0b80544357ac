import type { Point } from '../netzwerkkarte/geometry.ts'
import type { Arranged, Arrangement } from './arrange.ts'
import type { Hull, HullGroup } from './hulls.ts'
import type { Spread } from './spread.ts'

/** What the worker is asked: who stands where, and the lines around groups of those who are on screen. */
export interface Asking {
  id: number
  nodes: readonly Arranged[]
  ties: readonly (readonly [number, number])[]
  by: Arrangement
  /** The room that the picture has on screen, in pixels. */
  frame: { width: number; height: number }
  /** How it is stretched over that room already; null to stretch it anew. */
  spread: Spread | null
  groups: readonly HullGroup[]
  visible: ReadonlySet<string>
}

/** First where everybody stands: as arranged, and how that is stretched over the frame. Then, since they take longer, the lines around groups. */
export type Answering = { id: number; arranged: ReadonlyMap<string, Point>; spread: Spread } | { id: number; hulls: readonly Hull[] }

export const stretched = ({ x, y }: Point, { across, down }: Spread): Point => ({ x: x * across, y: y * down })
export const loosened = ({ x, y }: Point, { across, down }: Spread): Point => ({ x: x / across, y: y / down })
