import cytoscape from 'cytoscape'
import Graph from 'graphology'
import Sigma from 'sigma'
import { DataSet, Network } from 'vis-network/standalone'

/** What is drawn: discs with a place, a colour and a name, and lines between them. */
export interface Drawn {
  nodes: readonly { id: string; x: number; y: number; color: string; label: string }[]
  edges: readonly { id: string; source: string; target: string }[]
}

const box = document.querySelector<HTMLElement>('#box')!
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** Each library as its own documentation begins with it: places given, names on, its own defaults else. */
const libraries: Record<string, (drawn: Drawn) => Promise<void>> = {
  async cytoscape({ nodes, edges }) {
    const cy = cytoscape({
      container: box,
      elements: [
        ...nodes.map(({ id, x, y, color, label }) => ({ data: { id, color, label }, position: { x, y } })),
        ...edges.map((edge) => ({ data: edge })),
      ],
      layout: { name: 'preset', fit: true },
      style: [
        { selector: 'node', style: { 'background-color': 'data(color)', label: 'data(label)', width: 28, height: 28, 'font-size': 12 } },
        { selector: 'edge', style: { 'curve-style': 'bezier', width: 1.5, 'line-color': '#94a3b8' } },
      ],
    })
    await new Promise<void>((resolve) => cy.one('render', () => resolve()))
  },
  async sigma({ nodes, edges }) {
    const graph = new Graph({ multi: true, type: 'undirected' })
    for (const { id, x, y, color, label } of nodes) graph.addNode(id, { x, y: -y, color, label, size: 3 })
    for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { color: '#94a3b8', size: 1 })
    new Sigma(graph, box)
  },
  async vis({ nodes, edges }) {
    const network = new Network(
      box,
      {
        nodes: new DataSet(nodes.map(({ id, x, y, color, label }) => ({ id, x, y, color, label, shape: 'dot', size: 14 }))),
        edges: new DataSet(edges.map(({ id, source, target }) => ({ id, from: source, to: target, color: '#94a3b8' }))),
      },
      { physics: false, edges: { smooth: false } },
    )
    network.fit()
    await new Promise<void>((resolve) => network.once('afterDrawing', () => resolve()))
  },
}

/** Draws with one library and answers the milliseconds until it has been painted. */
Object.assign(globalThis, {
  async draw(library: string, drawn: Drawn): Promise<number> {
    const begun = performance.now()
    await libraries[library]!(drawn)
    await painted()
    return performance.now() - begun
  },
})
