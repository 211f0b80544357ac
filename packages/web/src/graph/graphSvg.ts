import { discIcon } from '../institution/discIcon.ts'
import { element, short } from '../take/markup.ts'
import type { Inks, Scene, SceneLine, SceneNode, View } from './renderer.ts'

/** So far lines between the same two lie from each other, as on screen. */
const apart = 22

/** The scene as vectors, on the part of it that is on screen: what the canvas shows where nobody is pointed at or chosen, for those who take the picture away. */
export function graphSvg(scene: Scene, inks: Inks, { zoom, left, top }: View): string {
  const nodes = new Map(scene.nodes.map((node) => [node.key, node]))
  const byPair = new Map<string, SceneLine[]>()
  for (const line of scene.lines) if (!line.quiet) byPair.set(line.pair, [...(byPair.get(line.pair) ?? []), line])
  const lines = [...byPair.values()].flatMap((together) =>
    together.map((line, place) => drawLine(line, nodes, (place - (together.length - 1) / 2) * apart, inks)),
  )
  const discs = scene.nodes.map((node) => drawDisc(node, inks))
  return element('g', { transform: `translate(${short(left)} ${short(top)}) scale(${zoom.toFixed(4)})` }, [...lines, ...discs].join(''))
}

const drawDisc = ({ x, y, radius, colour, icon }: SceneNode, { paper }: Inks): string =>
  element('circle', { cx: x, cy: y, r: radius + 1, fill: colour, stroke: paper, 'stroke-width': 2 }) + discIcon(icon, x, y, radius * 0.58)

function drawLine(line: SceneLine, nodes: ReadonlyMap<string, SceneNode>, bend: number, inks: Inks): string {
  const [a, b] = [nodes.get(line.from), nodes.get(line.to)]
  if (!a || !b) return ''
  // A bend is the same for both directions, or two lines between the same would lie on one another.
  const [first, second] = a.key < b.key ? [a, b] : [b, a]
  const [dx, dy] = [second.x - first.x, second.y - first.y]
  const length = Math.hypot(dx, dy) || 1
  const middle = { x: (a.x + b.x) / 2 - (dy / length) * bend, y: (a.y + b.y) / 2 + (dx / length) * bend }
  const d = `M${short(a.x)} ${short(a.y)}Q${short(middle.x)} ${short(middle.y)} ${short(b.x)} ${short(b.y)}`
  const stroke = (colour: string, width: number, more: Record<string, string> = {}) =>
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, ...more })
  const weight = 0.9 + 0.24 * (line.level ?? 0)
  switch (line.look) {
    case 'agreement':
      return element('g', { opacity: '0.72' }, stroke(inks.tie, 5) + stroke(inks.paper, 2))
    case 'oneSided':
      return element('g', { opacity: '0.72' }, stroke(inks.tie, weight, { 'stroke-dasharray': '0.1 4.5', 'stroke-linecap': 'round' }))
    case 'gap':
      return stroke(inks.gap, weight, { 'stroke-dasharray': '7 5' })
    case 'documented':
      return element('g', { opacity: '0.72' }, stroke(inks.thin, 1))
    case 'handover':
      return element(
        'g',
        { opacity: '0.72' },
        stroke(inks.thin, 1) + arrow(middle, b, inks) + (line.directed ? '' : arrow(middle, a, inks)),
      )
    default:
      return element('g', { opacity: '0.72' }, stroke(inks.tie, weight, { 'stroke-linecap': 'round' }))
  }
}

/** The head of an arrow at the edge of a disc. */
function arrow(from: { x: number; y: number }, to: SceneNode, { tie }: Inks): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const at = (along: number, aside: number) =>
    `${short(to.x - Math.cos(angle) * (to.radius + 2 + along) - Math.sin(angle) * aside)},${short(to.y - Math.sin(angle) * (to.radius + 2 + along) + Math.cos(angle) * aside)}`
  return element('polygon', { points: `${at(0, 0)} ${at(8, 3.6)} ${at(8, -3.6)}`, fill: tie })
}
