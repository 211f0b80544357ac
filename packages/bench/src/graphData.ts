import type { Drawn } from '../graph/bare.ts'

/** What the product asks for its picture, as far as a library needs it. */
export const wholeText =
  'query ($asOf: Date) { whole(atMost: 150000, asOf: $asOf) { institutions ties nodes { key name territory sector } lines { from to kind } } }'

export interface WholeAnswer {
  institutions: number
  ties: number
  nodes: { key: string[]; name: string[]; territory: number[]; sector: number[] }
  lines: { from: number[]; to: number[]; kind: number[] }
}

const room = 74
const golden = 2.39996
const spiral = (at: number, apart: number) => ({
  x: Math.cos(at * golden) * apart * Math.sqrt(at),
  y: Math.sin(at * golden) * apart * Math.sqrt(at),
})
const colours = ['#2563eb', '#dc2626', '#059669', '#d97706', '#7c3aed', '#0891b2', '#be185d', '#4d7c0f']

/** The same institutions and lines as discs for a library, each Kreis by itself, as in the product. */
export function drawnFrom({ nodes, lines }: WholeAnswer): Drawn {
  const count = new Map<number, number>()
  for (const territory of nodes.territory) count.set(territory, (count.get(territory) ?? 0) + 1)
  const wide = room * 0.57 * Math.sqrt(Math.max(...count.values()))
  const seen = new Map<number, number>()
  return {
    nodes: nodes.key.map((id, at) => {
      const territory = nodes.territory[at]!
      const place = seen.get(territory) ?? 0
      seen.set(territory, place + 1)
      const [middle, beside] = [spiral(territory, wide * 1.3), spiral(place, room * 0.57)]
      return {
        id,
        x: 1.7 * middle.x + beside.x,
        y: middle.y + beside.y,
        color: colours[nodes.sector[at]! % colours.length]!,
        label: nodes.name[at]!,
      }
    }),
    edges: lines.from.map((from, at) => ({ id: `e${at}`, source: nodes.key[from]!, target: nodes.key[lines.to[at]!]! })),
  }
}
