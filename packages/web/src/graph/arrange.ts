import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { fullTurn, type Point, pointAt } from '../netzwerkkarte/geometry.ts'

/** How institutions are arranged: by the pull of their ties, in rings by level with the coordinating one, or sector by sector. */
export const arrangements = ['force', 'levels', 'sectors'] as const
export type Arrangement = (typeof arrangements)[number]

/** The arrangement that a word of the address names; by ties where it names none of a network. */
export const arrangementOf = (word: string | null): Arrangement => arrangements.find((each) => each === word) ?? 'force'

/** What an arrangement needs to know of an institution. */
export interface Arranged {
  key: string
  sector: string
  level: number | null
  coordinates: boolean
  /** Where it stood before; it stays there. */
  place: Point | null
}

/** Pictures are wider than high, and so are names: distances along x are this much longer. */
const breadth = 1.35
/** The room between two neighbours of a ring or a sector, in units of the picture (a disc is about 28 wide). */
const room = 92

/** Where each institution stands; the same for the same question. `ties` are pairs of places in `nodes`. */
export function arrange(nodes: readonly Arranged[], ties: readonly (readonly [number, number])[], by: Arrangement): Point[] {
  if (nodes.length > 0 && nodes.every(({ place }) => place)) return nodes.map(({ place }) => place as Point)
  const fresh = by === 'levels' ? inRings(nodes) : by === 'sectors' ? inSectors(nodes, ties) : byForce(nodes, ties)
  // Whole numbers, as they are kept: the next visit has the same picture to the pixel.
  return nodes.map(({ place }, at) => place ?? whole(fresh[at] as Point))
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

interface Body extends SimulationNodeDatum {
  radius: number
}

function byForce(nodes: readonly Arranged[], ties: readonly (readonly [number, number])[]): Point[] {
  const sectors = sectorsOf(nodes)
  const home = new Map(
    [...sectors.keys()].map((sector, at) => [sector, pointAt((fullTurn * at) / sectors.size, 60 * Math.sqrt(nodes.length))]),
  )
  const bodies = nodes.map(({ place, sector, coordinates }, at): Body => {
    const start = coordinates ? { x: 0, y: 0 } : (home.get(sector) as Point)
    const beside = pointAt(at * 2.4, 12 * Math.sqrt(at + 1))
    const held = place && { fx: place.x / breadth, fy: place.y }
    return { x: start.x * 0.5 + beside.x, y: start.y * 0.5 + beside.y, radius: 36, ...held }
  })
  const near = forceX<Body>((_, at) => (home.get(nodes[at]?.sector ?? '') as Point).x * 0.6).strength(0.07)
  const nearY = forceY<Body>((_, at) => (home.get(nodes[at]?.sector ?? '') as Point).y * 0.6).strength(0.09)
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-340).distanceMax(900))
    .force(
      'ties',
      forceLink<Body, { source: number; target: number }>(ties.map(([source, target]) => ({ source, target })))
        .distance(110)
        .strength(0.09),
    )
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius),
    )
    .force('x', near)
    .force('y', nearY)
    .stop()
  // Many institutions take longer for each step, and need fewer of them to be told apart.
  simulation.tick(nodes.length > 600 ? 120 : 300)
  return bodies.map(({ x = 0, y = 0 }) => ({ x: x * breadth, y }))
}

/** In the middle who coordinates, around it the levels from 5 down to 1, then those of whom none is stated; sectors stay together. */
function inRings(nodes: readonly Arranged[]): Point[] {
  const points: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  const sectors = [...sectorsOf(nodes).keys()]
  const at = (each: Arranged) => sectors.indexOf(each.sector)
  let distance = 0
  const middle = nodes.flatMap(({ coordinates }, place) => (coordinates ? [place] : []))
  middle.forEach((place, index) => {
    if (middle.length > 1) points[place] = pointAt((fullTurn * index) / middle.length, 40)
  })
  for (const level of [5, 4, 3, 2, 1, null]) {
    const ring = nodes.flatMap((each, place) => (!each.coordinates && each.level === level ? [place] : []))
    if (ring.length === 0) continue
    ring.sort((a, b) => at(nodes[a] as Arranged) - at(nodes[b] as Arranged) || a - b)
    // A ring that is too full becomes several, one around the other.
    let rest = ring
    while (rest.length > 0) {
      distance += room * 1.15
      const fit = Math.max(4, Math.floor((fullTurn * distance * 1.1) / room))
      const row = rest.slice(0, fit)
      rest = rest.slice(fit)
      const turn = (distance / room) * 0.4
      row.forEach((place, index) => {
        const { x, y } = pointAt(turn + (fullTurn * index) / row.length, distance)
        points[place] = { x: x * breadth, y }
      })
    }
  }
  return points
}

/** Each sector a cluster of its own, near those to which it has many ties. */
function inSectors(nodes: readonly Arranged[], ties: readonly (readonly [number, number])[]): Point[] {
  const sectors = sectorsOf(nodes)
  const order = [...sectors.keys()]
  const clusters = order.map((sector, at): Body => {
    const start = pointAt((fullTurn * at) / order.length, room * Math.sqrt(nodes.length))
    return { ...start, radius: (room / 2) * Math.sqrt(sectors.get(sector)?.length ?? 1) + room * 0.55 }
  })
  const links = ties.flatMap(([a, b]) => {
    const [source, target] = [order.indexOf(nodes[a]?.sector ?? ''), order.indexOf(nodes[b]?.sector ?? '')]
    return source === target ? [] : [{ source, target }]
  })
  forceSimulation(clusters)
    .force(
      'ties',
      forceLink<Body, { source: number; target: number }>(links)
        .distance(room * 2)
        .strength(0.02),
    )
    .force('room', forceCollide<Body>(({ radius }) => radius).iterations(4))
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.09))
    .stop()
    .tick(300)
  const points: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  order.forEach((sector, at) => {
    const { x = 0, y = 0 } = clusters[at] ?? {}
    const members = sectors.get(sector) ?? []
    members.forEach((place, index) => {
      const beside = members.length === 1 ? { x: 0, y: 0 } : pointAt(index * 2.39996, (room / 1.75) * Math.sqrt(index + 0.35))
      points[place] = { x: (x + beside.x) * breadth, y: y + beside.y }
    })
  })
  return points
}

const sectorsOf = (nodes: readonly Arranged[]): Map<string, number[]> => {
  const found = new Map<string, number[]>()
  for (const [place, { sector }] of nodes.entries()) found.set(sector, [...(found.get(sector) ?? []), place])
  return found
}
