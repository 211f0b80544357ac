import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape'
import { cytoscapeStyle } from './cytoscapeStyle.ts'
import { farthest } from './extent.ts'
import type { Bright, Heard, Scene, SceneLine, SceneNode, StartRenderer, Target } from './renderer.ts'

/** Draws up to some 2,000 institutions and ties on a canvas, with every difference that a line can show. */
export const startCytoscape: StartRenderer = (element, heard) => {
  const cy = cytoscape({
    container: element,
    elements: [],
    style: [],
    layout: { name: 'preset' },
    minZoom: farthest,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    // Two pixels for each are enough, whatever the screen has.
    pixelRatio: Math.min(2, globalThis.devicePixelRatio || 1),
  })
  listen(cy, heard)
  let scene: Scene = { nodes: [], lines: [] }
  let painted = ''
  let lit: Bright | null = null
  let chosen: Target | null = null

  function light(bright: Bright | null): void {
    if (!lit && !bright) return
    lit = bright
    cy.batch(() => {
      cy.elements('.faint, .bright').removeClass('faint bright')
      if (!bright) return
      cy.nodes().forEach((node) => void (bright.nodes.has(node.id()) || node.addClass('faint')))
      cy.edges().forEach((edge) => void edge.addClass(bright.pairs.has(edge.data('pair')) ? 'bright' : 'faint'))
    })
  }
  function choose(target: Target | null): void {
    chosen = target
    cy.batch(() => {
      cy.elements('.chosen').removeClass('chosen')
      if (target?.kind === 'institution') cy.getElementById(target.key).addClass('chosen')
      if (target?.kind === 'tie') cy.edges().forEach((edge) => void (edge.data('pair') === target.key && edge.addClass('chosen')))
    })
  }

  return {
    draw(next, inks) {
      scene = next
      // A style sheet is held against every element; it is only set anew when its colours change.
      const colours = JSON.stringify(inks)
      if (colours !== painted) cy.style(cytoscapeStyle(inks))
      painted = colours
      cy.batch(() => put(cy, scene))
      if (lit) light(lit)
      if (chosen) choose(chosen)
    },
    light,
    choose,
    resize: () => void cy.resize(),
    put: ({ zoom, left, top }) => void cy.viewport({ zoom, pan: { x: left, y: top } }),
    zoomBy: (factor, around) =>
      void cy.zoom({ level: cy.zoom() * factor, renderedPosition: around ?? { x: cy.width() / 2, y: cy.height() / 2 } }),
    moveBy: (x, y) => void cy.panBy({ x, y }),
    show({ x, y }) {
      const [zoom, { x: left, y: top }] = [cy.zoom(), cy.pan()]
      const [across, down] = [x * zoom + left, y * zoom + top]
      if (across > 40 && across < cy.width() - 40 && down > 40 && down < cy.height() - 40) return
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom })
    },
    at(x, y) {
      const [zoom, pan] = [cy.zoom(), cy.pan()]
      const hit = cy
        .nodes()
        .filter(
          (node) =>
            Math.hypot(node.position('x') * zoom + pan.x - x, node.position('y') * zoom + pan.y - y) <=
            Math.max(12, (node.width() / 2) * zoom + 4),
        )
      return hit.nonempty() ? hit.first().id() : null
    },
    stop: () => cy.destroy(),
  }
}

/** Brings the elements in line with the scene: what is new is added, what has gone is removed, the rest is only changed. */
function put(cy: Core, { nodes, lines }: Scene): void {
  const wanted = new Set([...nodes, ...lines].map(({ key }) => key))
  cy.elements()
    .filter((each) => !wanted.has(each.id()))
    .remove()
  const fresh: ElementDefinition[] = []
  for (const node of nodes) {
    const there = cy.getElementById(node.key)
    if (there.empty()) fresh.push({ group: 'nodes', data: nodeData(node), position: { x: node.x, y: node.y } })
    else there.data(nodeData(node)).position({ x: node.x, y: node.y })
  }
  for (const line of lines) {
    const there = cy.getElementById(line.key)
    if (there.empty()) fresh.push({ group: 'edges', data: lineData(line), classes: classesOf(line) })
    else there.data(lineData(line)).classes(classesOf(line))
  }
  cy.add(fresh)
}

const nodeData = ({ key, radius, colour, icon }: SceneNode) => ({ id: key, size: radius * 2, colour, icon: icon && iconImage(icon) })
/** A line of many ties is broader, up to ten times at a thousand of them. */
const breadthOf = (ties: number): number => 1 + 3 * Math.log10(ties)
const lineData = ({ key, pair, from, to, look, level, ties }: SceneLine) => ({
  id: key,
  pair,
  source: from,
  target: to,
  weight: (look === 'agreement' ? 2 : 0.9 + 0.24 * (level ?? 0)) * breadthOf(ties),
})
const classesOf = ({ look, directed, quiet }: SceneLine): string[] => [
  look,
  ...(look === 'handover' && !directed ? ['mutual'] : []),
  ...(quiet ? ['quiet'] : []),
]

const images = new Map<string, string>()
/** A sector's icon as an image of its own. */
function iconImage(body: string): string {
  const known = images.get(body)
  if (known) return known
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" color="#fff">${body}</svg>`
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
  images.set(body, image)
  return image
}

function listen(cy: Core, heard: Heard): void {
  const targetOf = ({ target }: EventObject): Target | null => {
    if (target === cy) return null
    return target.isNode() ? { kind: 'institution', key: target.id() } : { kind: 'tie', key: target.data('pair') }
  }
  cy.on('mouseover', (event) => heard.pointed(targetOf(event)))
  cy.on('mouseout', 'node, edge', () => heard.pointed(null))
  cy.on('tap', (event) => heard.chosen(targetOf(event)))
  cy.on('viewport resize', () => heard.viewed({ zoom: cy.zoom(), left: cy.pan().x, top: cy.pan().y }))
  cy.on('dragfree', 'node', ({ target }) => heard.moved(target.id(), { ...target.position() }))
}
