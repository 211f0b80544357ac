import Graph from 'graphology'
import Sigma from 'sigma'
import { EdgeLineProgram } from 'sigma/rendering'
import type { Attributes } from 'graphology-types'
import type { Bright, Inks, Scene, StartRenderer, Target } from './renderer.ts'

/** Surfaces of sigma on which nothing of ours is drawn: names and what is pointed at stand above the picture. Hidden, they cost nothing when it moves. */
const unused = ['edgeLabels', 'labels', 'hovers', 'hoverNodes']
/** So many lines are left out while the picture moves: without them it stays fluent. */
const tooMany = 3000

/** Draws tens of thousands by WebGL: discs and lines in colours, without dashes, arrows and icons, which nobody could tell apart then. */
export const startSigma: StartRenderer = (element, heard) => {
  let graph = new Graph({ multi: true, type: 'undirected' })
  let bright: Bright | null = null
  let chosen: Target | null = null
  let inks: Inks = { tie: '#888888', thin: '#888888', gap: '#888888', paper: '#ffffff', accent: '#000000' }
  const sigma = new Sigma(graph, element, {
    renderLabels: false,
    allowInvalidContainer: true,
    autoRescale: true,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    minEdgeThickness: 0.6,
    zIndex: false,
    defaultEdgeType: 'line',
    edgeProgramClasses: { line: EdgeLineProgram },
    enableCameraRotation: false,
  })
  for (const layer of unused) sigma.getCanvases()[layer]?.style.setProperty('display', 'none')
  const nodeReducer = (key: string, data: Attributes): Attributes => {
    const color = chosen?.key === key ? inks.accent : bright && !bright.nodes.has(key) ? inks.thin : data['color']
    return color === data['color'] ? data : { ...data, color }
  }
  const edgeReducer = (_: string, data: Attributes): Attributes =>
    bright && !bright.pairs.has(data['pair']) ? { ...data, hidden: true } : data

  sigma.on('enterNode', ({ node }) => heard.pointed({ kind: 'institution', key: node }))
  sigma.on('leaveNode', () => heard.pointed(null))
  sigma.on('clickNode', ({ node }) => heard.chosen({ kind: 'institution', key: node }))
  sigma.on('clickStage', () => heard.chosen(null))
  sigma.on('afterRender', () => {
    const middle = sigma.graphToViewport({ x: 0, y: 0 })
    const away = sigma.graphToViewport({ x: 1000, y: 0 })
    heard.viewed({ zoom: (away.x - middle.x) / 1000, left: middle.x, top: middle.y })
  })

  /** Where a place of the picture is now, also before it is drawn anew. Downwards on screen is upwards for sigma. */
  const onScreen = (x: number, y: number) => sigma.graphToViewport({ x, y: -y }, { cameraState: sigma.getCamera().getState() })

  let due = 0
  /** Only while something stands out is each disc and line asked how it looks. */
  function reduce(): void {
    sigma.setSetting('nodeReducer', bright || chosen ? nodeReducer : null)
    sigma.setSetting('edgeReducer', bright ? edgeReducer : null)
  }
  /** What steps back is drawn once the pointer rests: thousands of lines take a moment. */
  function lightSoon(): void {
    clearTimeout(due)
    due = window.setTimeout(() => {
      reduce()
      sigma.refresh({ skipIndexation: true })
    }, 60)
  }
  return {
    draw({ nodes, lines }: Scene, now) {
      inks = now
      // A graph that is being drawn tells of each addition; one is made first, then handed over.
      graph = new Graph({ multi: true, type: 'undirected' })
      // Downwards on screen is upwards for sigma.
      for (const { key, x, y, radius, colour } of nodes) graph.addNode(key, { x, y: -y, size: radius, color: colour })
      for (const { key, pair, from, to, look, quiet, ties } of lines)
        if (!quiet)
          graph.addEdgeWithKey(key, from, to, { pair, size: Math.min(6, 1 + Math.log10(ties)), color: look === 'gap' ? now.gap : now.thin })
      sigma.setSetting('hideEdgesOnMove', lines.length > tooMany)
      reduce()
      sigma.setGraph(graph)
    },
    light(next) {
      if (next === bright) return
      bright = next
      lightSoon()
    },
    choose(target) {
      if (target?.key === chosen?.key) return
      chosen = target
      lightSoon()
    },
    resize: () => void sigma.resize().scheduleRender(),
    put({ zoom, left, top }) {
      const { width, height } = sigma.getDimensions()
      const { x, y } = sigma.viewportToFramedGraph(onScreen((width / 2 - left) / zoom, (height / 2 - top) / zoom))
      const now = (onScreen(1000, 0).x - onScreen(0, 0).x) / 1000
      sigma.getCamera().setState({ x, y, ratio: (sigma.getCamera().ratio * now) / zoom, angle: 0 })
    },
    zoomBy(factor, around) {
      const { width, height } = sigma.getDimensions()
      const ratio = sigma.getCamera().ratio / factor
      sigma.getCamera().setState(sigma.getViewportZoomedState(around ?? { x: width / 2, y: height / 2 }, ratio))
    },
    moveBy(across, down) {
      const { width, height } = sigma.getDimensions()
      const { x, y } = sigma.viewportToFramedGraph({ x: width / 2 - across, y: height / 2 - down })
      sigma.getCamera().setState({ x, y })
    },
    show({ x, y }) {
      const on = onScreen(x, y)
      const { width, height } = sigma.getDimensions()
      if (on.x > 40 && on.x < width - 40 && on.y > 40 && on.y < height - 40) return
      sigma.getCamera().setState(sigma.viewportToFramedGraph(on))
    },
    at(x, y) {
      const { x: across, y: up } = sigma.viewportToGraph({ x, y })
      return graph.findNode((_, data) => Math.hypot(data['x'] - across, data['y'] - up) <= data['size'] * 1.5) ?? null
    },
    stop() {
      clearTimeout(due)
      sigma.kill()
    },
  }
}
