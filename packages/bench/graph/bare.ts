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

async function sigma({ nodes, edges }: Drawn, settings = {}): Promise<void> {
  const graph = new Graph({ multi: true, type: 'undirected' })
  for (const { id, x, y, color, label } of nodes) graph.addNode(id, { x, y: -y, color, label, size: 3 })
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { color: '#94a3b8', size: 1 })
  new Sigma(graph, box, settings)
}

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
  sigma: (drawn) => sigma(drawn),
  // What the product does with so many lines, too.
  'sigma-hiding': (drawn) => sigma(drawn, { hideEdgesOnMove: true }),
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

/** vis-network finds places by itself: so many steps of its own forces. */
async function visLayout({ nodes, edges }: Drawn): Promise<void> {
  const network = new Network(
    box,
    {
      nodes: new DataSet(nodes.map(({ id, color, label }) => ({ id, color, label, shape: 'dot', size: 14 }))),
      edges: new DataSet(edges.map(({ id, source, target }) => ({ id, from: source, to: target, color: '#94a3b8' }))),
    },
    { layout: { improvedLayout: false }, physics: { stabilization: { iterations: 100 } }, edges: { smooth: false } },
  )
  await new Promise<void>((resolve) => network.once('stabilizationIterationsDone', () => resolve()))
  network.setOptions({ physics: false })
}

/** Draws what lies beside the page with the library that the address names, and notes how long that took. */
async function draw(name: string): Promise<void> {
  const drawn = (await (await fetch('/data.json')).json()) as Drawn
  const begun = performance.now()
  await (name === 'vis-layout' ? visLayout(drawn) : libraries[name]!(drawn))
  const laid = performance.now() - begun
  await painted()
  const now = performance.now()
  Object.assign(globalThis, { drawn: { opened: now, first: now - begun, layout: name === 'vis-layout' ? laid : null } })
}
void draw(new URL(location.href).searchParams.get('draw') ?? 'sigma')
