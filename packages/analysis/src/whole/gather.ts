/** Everybody of a whole and all that ties them, as columns: one entry for each institution, and one for each tie. Places count from 0. */
export interface Whole {
  /** For each institution the place of the territory in which it is counted. */
  territory: ArrayLike<number>
  /** For each institution the place of its sector. */
  sector: ArrayLike<number>
  /** For each tie the institutions at its ends. */
  from: ArrayLike<number>
  to: ArrayLike<number>
  /** For each tie the place of the word that says what kind it is. */
  word: ArrayLike<number>
  /** For each tie its level; 0 where none is stated. */
  level: ArrayLike<number>
}

/** How far institutions are gathered: not at all, those of a sector in a territory, or all of a territory. */
export const grains = ['INSTITUTION', 'SECTOR', 'TERRITORY'] as const
export type Grain = (typeof grains)[number]

/** What is drawn as one thing: an institution, or several of one territory. */
export interface WholeNode {
  /** Of one that stands for itself; null of a group. */
  institution: number | null
  territory: number
  /** Null where a group holds all sectors. */
  sector: number | null
  /** How many institutions it stands for, and how many ties lie between these. */
  institutions: number
  ties: number
}

/** What is drawn as one line: ties of one kind between the same two nodes; `from` and `to` are places of nodes. */
export interface WholeLine {
  from: number
  to: number
  word: number
  /** The highest that one of them states; 0 where none does. */
  level: number
  ties: number
}

export interface Gathered {
  grain: Grain
  nodes: readonly WholeNode[]
  lines: readonly WholeLine[]
}

/** A group by its territory, and its sector where it is one of a sector. */
export interface GroupName {
  territory: number
  sector: number | null
}

/** What a whole is drawn with: so many nodes and lines at most, and which groups are opened all the same. */
export interface Gathering {
  atMost: number
  open: readonly GroupName[]
  /** Words of ties that run from one to the other only; of the others it makes no difference which end is named first. */
  directed: ReadonlySet<number>
}

/**
 * Draws a whole with at most so many nodes and lines: every institution if that is possible, else by sector in each territory, else by territory, whatever
 * comes of that. An opened group stands as what it is made of: a territory as its sectors, a sector as its institutions. Who is alone in a
 * group stands for themselves. Every institution is in one node, every tie in one node or line. O(institutions + ties).
 */
export function gather(whole: Whole, { atMost, open, directed }: Gathering): Gathered {
  let grain: Grain = 'INSTITUTION'
  for (grain of grains) {
    const drawn = drawnAt(whole, grain, [], directed)
    if (drawn.nodes.length + drawn.lines.length > atMost && grain !== 'TERRITORY') continue
    return open.length === 0 || grain === 'INSTITUTION' ? drawn : drawnAt(whole, grain, open, directed)
  }
  return drawnAt(whole, grain, open, directed)
}

function drawnAt(whole: Whole, grain: Grain, open: readonly GroupName[], directed: ReadonlySet<number>): Gathered {
  const { nodes, nodeOf } = nodesAt(whole, grain, open)
  return { grain, nodes, lines: linesBetween(whole, nodes, nodeOf, directed) }
}

const nameOf = (territory: number, sector: number | null): string => `${territory} ${sector ?? ''}`

function nodesAt({ territory, sector }: Whole, grain: Grain, open: readonly GroupName[]): { nodes: WholeNode[]; nodeOf: Int32Array } {
  const opened = new Set(open.map((group) => nameOf(group.territory, group.sector)))
  /** The group that an institution is drawn in; null where it stands for itself. */
  const groupOf = (place: number): GroupName | null => {
    const own = { territory: territory[place] as number, sector: sector[place] as number }
    if (grain === 'INSTITUTION') return null
    if (grain === 'TERRITORY' && !opened.has(nameOf(own.territory, null))) return { territory: own.territory, sector: null }
    return opened.has(nameOf(own.territory, own.sector)) ? null : own
  }
  const nodes: WholeNode[] = []
  const nodeOf = new Int32Array(territory.length)
  const known = new Map<string, number>()
  for (let place = 0; place < territory.length; place++) {
    const group = groupOf(place)
    const name = group && nameOf(group.territory, group.sector)
    const found = name === null ? undefined : known.get(name)
    if (found !== undefined) {
      const node = nodes[found] as WholeNode
      node.institutions += 1
      node.institution = null
      node.sector = group?.sector ?? null
      nodeOf[place] = found
      continue
    }
    if (name !== null) known.set(name, nodes.length)
    nodeOf[place] = nodes.length
    nodes.push({ institution: place, territory: territory[place] as number, sector: sector[place] as number, institutions: 1, ties: 0 })
  }
  return { nodes, nodeOf }
}

/** Ties within a node are added to it, the others become lines. */
function linesBetween(
  { from, to, word, level }: Whole,
  nodes: readonly WholeNode[],
  nodeOf: Int32Array,
  directed: ReadonlySet<number>,
): WholeLine[] {
  const lines: WholeLine[] = []
  // Lines that begin at a node, by their other end and their word.
  const known: (Map<number, WholeLine> | undefined)[] = new Array(nodes.length)
  for (let tie = 0; tie < from.length; tie++) {
    const [one, other, kind] = [nodeOf[from[tie] as number] as number, nodeOf[to[tie] as number] as number, word[tie] as number]
    if (one === other) {
      const node = nodes[one] as WholeNode
      node.ties += 1
      continue
    }
    const turned = other < one && !directed.has(kind)
    const [begin, end] = turned ? [other, one] : [one, other]
    known[begin] ??= new Map()
    const place = kind * nodes.length + end
    const line = known[begin].get(place)
    if (line) {
      line.ties += 1
      line.level = Math.max(line.level, level[tie] as number)
      continue
    }
    const fresh: WholeLine = { from: begin, to: end, word: kind, level: level[tie] as number, ties: 1 }
    known[begin].set(place, fresh)
    lines.push(fresh)
  }
  return lines
}
