import { measuredGraph } from '@geflecht/analysis'
import { UndirectedGraph } from 'graphology'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js'

const size = { nodes: 2000, ties: 8000 }
const rounds = 5

/** Numbers in 0 … 1 that are the same in each run (mulberry32). */
const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** A random graph: every pair of nodes is as likely to be tied as any other. */
function randomTies(): { keys: string[]; ties: { from: string; to: string }[] } {
  const random = randomOf(1)
  const keys = Array.from({ length: size.nodes }, (_, node) => `inst.${node}`)
  const pairs = new Map<string, { from: string; to: string }>()
  while (pairs.size < size.ties) {
    const [a, b] = [Math.floor(random() * size.nodes), Math.floor(random() * size.nodes)]
    if (a < b) pairs.set(`${a} ${b}`, { from: keys[a] as string, to: keys[b] as string })
  }
  return { keys, ties: [...pairs.values()] }
}

const timed = <T>(work: () => T): { ms: number; result: T } => {
  const begin = performance.now()
  const result = work()
  return { ms: performance.now() - begin, result }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

const { keys, ties } = randomTies()
const peer = new UndirectedGraph()
for (const key of keys) peer.addNode(key)
for (const { from, to } of ties) peer.addEdge(from, to)

// Both from a graph that stands ready, in turns, so that whatever else the machine does befalls both. Ours finds distances on the way.
const runs = Array.from({ length: rounds }, () => {
  const ours = measuredGraph(keys, ties)
  return {
    ours: timed(() => ours.ways.betweenness),
    peers: timed(() => betweennessCentrality(peer, { normalized: false, getEdgeWeight: null })),
  }
})

const { ours, peers } = runs[0] as (typeof runs)[number]
const furthestApart = Math.max(...keys.map((key, node) => Math.abs((ours.result[node] as number) - (peers.result[key] as number))))
if (furthestApart > 1e-6) throw new Error(`The two differ by ${furthestApart}.`)

const times = { ours: median(runs.map((run) => run.ours.ms)), peers: median(runs.map((run) => run.peers.ms)) }
console.log(`Betweenness of all ${size.nodes} nodes of a random graph with ${size.ties} ties, median of ${rounds} runs in turns:`)
console.log(`  Geflecht            ${times.ours.toFixed(0)} ms`)
console.log(`  graphology-metrics  ${times.peers.toFixed(0)} ms`)
console.log(
  `  ratio               ${(times.ours / times.peers).toFixed(2)} (below 1: Geflecht is faster); values differ by at most ${furthestApart.toExponential(1)}`,
)
