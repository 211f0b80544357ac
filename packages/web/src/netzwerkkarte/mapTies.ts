import type { TieKind } from '@geflecht/domain'

/** How a tie is drawn: an agreement is in force, both said so, one said so, a source says so, only a hand-over is laid down, or it is expected and not documented. */
export const tieLooks = ['agreement', 'confirmed', 'oneSided', 'documented', 'handover', 'gap'] as const
export type TieLook = (typeof tieLooks)[number]

/** What the map can be narrowed to: how ties are drawn, and what else a tie may show. */
export const tieSigns = [...tieLooks, 'differing'] as const
export type TieSign = (typeof tieSigns)[number]

/** The kind of tie that a look shows; what is expected and not documented is of none. */
export const kindOfLook: Readonly<Record<TieLook, TieKind | null>> = {
  agreement: 'AGREEMENT',
  confirmed: 'COOPERATION',
  oneSided: 'COOPERATION',
  documented: 'COOPERATION',
  handover: 'HANDOVER',
  gap: null,
}

/** From this many levels on two statements about one cooperation differ so much that the map says so. */
const differing = 2

/** All that ties one pair of institutions, drawn as one line. */
export interface MapTie {
  /** The keys of both, in order, joined by `~`. */
  key: string
  from: string
  to: string
  look: TieLook
  signs: ReadonlySet<TieSign>
  /** All kinds of ties between the two; the look shows the most binding one. */
  kinds: ReadonlySet<TieKind>
  /** Whether nothing but an agreement of three or more ties the two. Each with each would be a tangle: such a tie is drawn only when asked for. */
  among: boolean
  /** The level of their cooperation; null when not stated. */
  level: number | null
  /** Who stated the cooperation, each with the level that it names. */
  claims: readonly { by: string; level: number }[]
  /** Along which ways hand-overs are laid down: from the first to the second, back, or both. */
  handsOver: { there: boolean; back: boolean }
  /** What is expected between the two and not documented. */
  gaps: readonly { key: string; title: string }[]
}

/** What the server answers about ties, as far as the map needs it. */
export interface AnsweredTies {
  graph: {
    institutions: readonly {
      cooperations: readonly { key: string; perceptionGap: number | null; claims: readonly { level: number; by: { key: string } }[] }[]
    }[]
    ties: readonly {
      key: string
      kind: string
      directed: boolean
      from: { key: string }
      to: { key: string }
      level: number | null
      confirmed: boolean
      agreement: { parties: readonly unknown[] } | null
    }[]
  }
  /** Gaps for want of an agreement or a hand-over. */
  gaps: { edges: readonly { node: { key: string; title: string; subjects: readonly AnsweredSubject[] } }[] }
  expectedHandovers: readonly { template: { key: string }; from: readonly End[]; to: readonly End[] }[]
}

type End = { key: string }
type AnsweredSubject = { __typename: string; key: string; from?: End; to?: End }

/** The pair as the address and the inspector name it. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join('~')

/** One tie for each two of `drawn` that something ties, or that a gap names together. */
export function mapTies(answer: AnsweredTies, drawn: ReadonlySet<string>): MapTie[] {
  const cooperations = new Map(answer.graph.institutions.flatMap(({ cooperations: all }) => all.map((each) => [each.key, each] as const)))
  const pairs = new Map<string, Pair>()
  const pairOf = (a: string, b: string): Pair | null => {
    if (a === b || !drawn.has(a) || !drawn.has(b)) return null
    const key = pairKey(a, b)
    const [from = a, to = b] = [a, b].sort()
    const pair = pairs.get(key) ?? { from, to, ties: [], gaps: [] }
    pairs.set(key, pair)
    return pair
  }
  for (const tie of answer.graph.ties) pairOf(tie.from.key, tie.to.key)?.ties.push(tie)
  for (const { node } of answer.gaps.edges)
    for (const [a, b] of pairsWithout(node.subjects, answer.expectedHandovers))
      pairOf(a, b)?.gaps.push({ key: node.key, title: node.title })
  return [...pairs].map(([key, pair]) => tieOf(key, pair, cooperations))
}

/** Between whom something is wanting: two institutions, those of a cooperation, or those between whom a hand-over is expected. */
function pairsWithout(subjects: readonly AnsweredSubject[], expected: AnsweredTies['expectedHandovers']): [string, string][] {
  const [a, b, ...more] = subjects.filter(({ __typename }) => __typename === 'Institution')
  if (a && b && more.length === 0) return [[a.key, b.key]]
  return subjects.flatMap((subject): [string, string][] => {
    if (subject.__typename === 'Cooperation' && subject.from && subject.to) return [[subject.from.key, subject.to.key]]
    const [path] = subject.__typename === 'HandoverTemplate' ? expected.filter(({ template }) => template.key === subject.key) : []
    if (!path) return []
    // Of several on the receiving side one would do.
    const [receiver] = path.to
    return receiver ? path.from.map(({ key }): [string, string] => [key, receiver.key]) : []
  })
}

interface Pair {
  from: string
  to: string
  ties: AnsweredTies['graph']['ties'][number][]
  gaps: { key: string; title: string }[]
}

type AnsweredCooperation = AnsweredTies['graph']['institutions'][number]['cooperations'][number]

function tieOf(key: string, { from, to, ties, gaps }: Pair, known: ReadonlyMap<string, AnsweredCooperation>): MapTie {
  const cooperations = ties.filter(({ kind }) => kind === 'COOPERATION')
  const stated = cooperations.flatMap((tie) => known.get(tie.key) ?? [])
  const claims = stated.flatMap(({ claims: all }) => all.map(({ by, level }) => ({ by: by.key, level })))
  const handovers = ties.filter(({ kind }) => kind === 'HANDOVER')
  const levels = cooperations.flatMap(({ level }) => (level === null ? [] : [level]))
  const look = lookOf(ties, new Set(claims.map(({ by }) => by)).size, gaps.length)
  const signs = new Set<TieSign>([look])
  if (handovers.length > 0) signs.add('handover')
  if (gaps.length > 0) signs.add('gap')
  if (stated.some(({ perceptionGap }) => (perceptionGap ?? 0) >= differing)) signs.add('differing')
  return {
    key,
    from,
    to,
    look,
    signs,
    kinds: new Set(ties.map(({ kind }) => kind as TieKind)),
    among: gaps.length === 0 && ties.every(({ kind, agreement }) => kind === 'AGREEMENT' && (agreement?.parties.length ?? 0) > 2),
    level: levels.length > 0 ? Math.max(...levels) : null,
    claims,
    handsOver: {
      there: handovers.some((each) => each.from.key === from || !each.directed),
      back: handovers.some((each) => each.from.key === to || !each.directed),
    },
    gaps,
  }
}

function lookOf(ties: Pair['ties'], claimants: number, gaps: number): TieLook {
  const cooperations = ties.filter(({ kind }) => kind === 'COOPERATION')
  if (ties.some(({ kind }) => kind === 'AGREEMENT')) return 'agreement'
  if (cooperations.some(({ confirmed }) => confirmed)) return 'confirmed'
  if (cooperations.length > 0) return claimants > 0 ? 'oneSided' : 'documented'
  return ties.length > 0 || gaps === 0 ? 'handover' : 'gap'
}
