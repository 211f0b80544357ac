import { type InstitutionMeasureKey, measureByKey, type NetworkMeasureKey } from '@geflecht/domain'
import { describe, expect, inject, test } from 'vitest'
import { institutionMeasurement } from './institutionMeasures.ts'
import { MeasuredGraph } from './measuredGraph.ts'
import { measureFacts } from './measureFacts.ts'
import { networkMeasurement } from './networkMeasures.ts'
import text from './reference/figures.ndjson?raw'

declare module 'vitest' {
  interface ProvidedContext {
    every?: number
  }
}

/** A graph and what igraph and networkx compute on it; `reference/make_reference.py` writes them. */
interface ReferenceGraph {
  name: string
  nodeCount: number
  directed: boolean
  /** The two ends of each arc, one after the other. */
  arcs: number[]
  network: Record<string, number>
  nodes: Record<string, (number | null)[]>
}

const [made, ...lines] = text.trim().split('\n')
const graphs = lines.map((line) => JSON.parse(line) as ReferenceGraph)

/** As in the script. */
const sectorCount = 4
const named = (node: number) => `inst.${String(node).padStart(3, '0')}`

const measuredOf = ({ nodeCount, directed, arcs }: ReferenceGraph): MeasuredGraph => {
  const institutions = Array.from({ length: nodeCount }, (_, node) => ({ key: named(node), sector: `sector ${node % sectorCount}` }))
  const ties = Array.from({ length: arcs.length / 2 }, (_, arc) => ({
    from: named(arcs[2 * arc] as number),
    to: named(arcs[2 * arc + 1] as number),
    directed,
  }))
  return new MeasuredGraph(measureFacts(institutions, ties), directed)
}

/** What the libraries find and our catalogue has under no key of its own. */
const extra = new Set(['leidenModularity', 'greatestModularity', 'isArticulationPoint'])
const isNear = (value: number | null, figure: number): boolean =>
  value !== null && Math.abs(value - figure) <= 1e-9 * Math.max(1, Math.abs(figure))

test('the figures are of 210 graphs of 1 to 400 nodes, directed and not, with isolates, of several parts', () => {
  expect(made).toMatch(/igraph \d.*networkx 3/)
  const random = graphs.filter(({ name }) => name.startsWith('random'))
  expect([graphs.length, random.length]).toEqual([210, 200])
  expect(new Set(random.map(({ directed }) => directed))).toEqual(new Set([true, false]))
  const sizes = random.map(({ nodeCount }) => nodeCount)
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 400])
  const some = (key: string) => graphs.some(({ network }) => (network[key] ?? 0) > 1)
  expect(some('isolates') && some('components')).toBe(true)
  const held = new Set(graphs.flatMap(({ network, nodes }) => [...Object.keys(network), ...Object.keys(nodes)]))
  expect([...held].filter((key) => !extra.has(key) && !measureByKey.has(key))).toEqual([])
  expect(held.size - extra.size).toBe(25)
})

/** Where all tests run again for each change of the code, each so manieth of the random ones has to do. */
const every = inject('every') ?? 1

describe.each(['karate', 'florentine', 'emon', 'southern', 'random'])('what igraph and networkx compute on %s', (name) => {
  const these = graphs.filter((graph) => graph.name.startsWith(name)).filter((_, n) => name !== 'random' || n % every === 0)

  test('is what the measures of networks come to', () => {
    for (const graph of these) {
      const measured = measuredOf(graph)
      for (const [key, figure] of Object.entries(graph.network)) {
        if (extra.has(key)) continue
        const { value } = networkMeasurement(measured, key as NetworkMeasureKey)
        expect(isNear(value, figure), `${graph.name}: ${key} is ${value}, not ${figure}`).toBe(true)
      }
    }
  })

  test('is what the measures of institutions come to; where they have no number, ours have a reason', { timeout: 60_000 }, () => {
    for (const graph of these) {
      const measured = measuredOf(graph)
      for (const [key, figures] of Object.entries(graph.nodes)) {
        if (extra.has(key)) continue
        for (const [node, figure] of figures.entries()) {
          const { value, reason } = institutionMeasurement(measured, node, key as InstitutionMeasureKey)
          const same = figure === null ? value === null && reason !== null : isNear(value, figure)
          if (!same) expect.fail(`${graph.name}: ${key} of ${node} is ${value} (${reason}), not ${figure}`)
        }
      }
    }
  })

  test('as articulation points is where others are cut off', () => {
    for (const { nodes, ...graph } of these) {
      const measured = measuredOf({ nodes, ...graph })
      const isCut = nodes.isArticulationPoint?.map((_, node) => Number((institutionMeasurement(measured, node, 'cutOff').value ?? 0) > 0))
      expect(isCut, graph.name).toEqual(nodes.isArticulationPoint)
    }
  })

  test('as communities is hardly better than ours, and never better than can be', () => {
    for (const graph of these) {
      const { leidenModularity, greatestModularity } = graph.network
      if (leidenModularity === undefined) continue
      const { value } = networkMeasurement(measuredOf(graph), 'modularity')
      expect(value, graph.name).toBeGreaterThan(leidenModularity - 0.01)
      if (greatestModularity !== undefined) expect(value, graph.name).toBeLessThanOrEqual(greatestModularity + 1e-12)
    }
  })
})
