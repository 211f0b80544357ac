import { arrange } from './arrange.ts'
import { type Answering, type Asking, stretched } from './arranging.ts'
import { hullsAround } from './hulls.ts'
import { spreadOver } from './spread.ts'

self.addEventListener('message', ({ data }: MessageEvent<Asking>) => {
  const points = arrange(data.nodes, data.ties, data.by)
  const arranged = new Map(data.nodes.map(({ key }, at) => [key, points[at] ?? { x: 0, y: 0 }]))
  const spread = data.spread ?? spreadOver(points, data.frame)
  self.postMessage({ id: data.id, arranged, spread } satisfies Answering)
  const there = [...arranged].filter(([key]) => data.visible.has(key))
  const hulls = hullsAround(data.groups, new Map(there.map(([key, point]) => [key, stretched(point, spread)])))
  self.postMessage({ id: data.id, hulls } satisfies Answering)
})
