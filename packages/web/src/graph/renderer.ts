import type { Point } from '../netzwerkkarte/geometry.ts'
import type { TieLook } from '../netzwerkkarte/mapTies.ts'

/** One institution as a disc: where, how large (radius, in units of the picture), in which colour (a CSS colour), with which icon. */
export interface SceneNode {
  key: string
  x: number
  y: number
  radius: number
  colour: string
  /** The icon's body on a field of 24 × 24, drawn in white; empty for none. */
  icon: string
}

/** One tie as a line. */
export interface SceneLine {
  key: string
  pair: string
  from: string
  to: string
  look: TieLook
  directed: boolean
  level: number | null
  /** How many ties it stands for. */
  ties: number
  /** Drawn only while it is lit. */
  quiet: boolean
}

export interface Scene {
  nodes: readonly SceneNode[]
  lines: readonly SceneLine[]
}

/** What part of the picture is on screen: a place in it is drawn at `x * zoom + left`, `y * zoom + top` pixels. */
export interface View {
  zoom: number
  left: number
  top: number
}

/** What is pointed at or chosen: an institution, or a pair of them by its tie. */
export interface Target {
  kind: 'institution' | 'tie'
  key: string
}

/** What stays bright while the rest steps back: institutions and pairs. */
export interface Bright {
  nodes: ReadonlySet<string>
  pairs: ReadonlySet<string>
}

/** The colours that lines and edges take from the theme. */
export interface Inks {
  tie: string
  thin: string
  gap: string
  paper: string
  accent: string
}

/** What a renderer tells. */
export interface Heard {
  pointed: (target: Target | null) => void
  chosen: (target: Target | null) => void
  /** The part on screen has changed. */
  viewed: (view: View) => void
  /** Somebody has put an institution somewhere else. */
  moved: (key: string, place: Point) => void
}

/** Draws a scene into an element, and nothing else: names, outlines of groups, keyboard and words are the same whatever draws. */
export interface GraphRenderer {
  /** Draws this scene in these colours; what is in it already is only changed. */
  draw: (scene: Scene, inks: Inks) => void
  /** Lets the rest step back; null brings everything forward. */
  light: (bright: Bright | null) => void
  choose: (target: Target | null) => void
  /** Hears that its element may have another size; without it a renderer only learns of that later, and what is fitted in between stands askew. */
  resize: () => void
  /** Shows this part of the picture. */
  put: (view: View) => void
  /** Nearer or farther, around a place on screen, else around the middle. */
  zoomBy: (factor: number, around?: Point) => void
  /** Moves the picture by so many pixels. */
  moveBy: (across: number, down: number) => void
  /** Moves the picture so that this place is in sight. */
  show: (place: Point) => void
  /** The institution at a place on screen, in pixels from the upper left corner. */
  at: (x: number, y: number) => string | null
  stop: () => void
}

/** Starts a renderer in an element. */
export type StartRenderer = (element: HTMLElement, heard: Heard) => GraphRenderer
