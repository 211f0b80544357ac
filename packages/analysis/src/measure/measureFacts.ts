import { type MeasureReasonKey, type TieKind, tieKinds } from '@geflecht/domain'

/** An institution as measures see it. */
export interface MeasuredInstitution {
  key: string
  sector?: string
  /** How many binding ties it says it can keep up; null when not stated. */
  capacity?: number | null
}

/** A tie as measures see it. */
export interface MeasuredTie {
  from: string
  to: string
  /** True when it runs from `from` to `to` only. */
  directed?: boolean
  kind?: TieKind
  confirmed?: boolean
  /** Keys of its parties with a current claim; only a cooperation is claimed. */
  claimedBy?: readonly string[]
  /** How far the stated levels of the two lie apart; null unless both state one. */
  perceptionGap?: number | null
  /** Whether anybody has said something about it in the last twelve months; null when nobody ever has. */
  fresh?: boolean | null
}

/** What measures of duties come to; a reason where they have no value. */
export type DutyShares = Record<'statutoryCoverage' | 'agreementCoverage' | 'chainReadiness', number | MeasureReasonKey>

/** The ties of another picture of the same institutions, to compare with; `present` is 0 for those who are in this circle alone. */
export interface ComparedTies {
  from: Int32Array
  to: Int32Array
  present: Uint8Array
}

/** Everything that the measures of a network are computed from: plain data and typed arrays, so that it can be sent to a worker. */
export interface MeasureFacts {
  nodeCount: number
  sectors: readonly string[]
  /** For each node the ordinal of its sector. */
  sectorOf: Int32Array
  /** For each node its stated capacity; NaN when not stated. */
  capacity: Float64Array
  /** Of each tie the ends, and further what is known of it; loops and ties to others are left out. */
  from: Int32Array
  to: Int32Array
  directed: Uint8Array
  /** Of each tie the ordinal of its kind in `tieKinds`. */
  kind: Uint8Array
  /** How many kinds of ties are counted. */
  kinds: number
  confirmed: Uint8Array
  /** Of each tie 1 if `from` has claimed it, 2 if `to` has, 3 if both have. */
  claimed: Uint8Array
  /** NaN unless both state a level. */
  perceptionGap: Float64Array
  /** 1 when there is a statement of the last twelve months, 0 when the last one is older, −1 when nobody has said anything. */
  fresh: Int8Array
  /** Cooperations in the circle of which a party, or a source, says that there is none: no ties, but asked about and answered. */
  denied: DeniedTies
  duties: DutyShares
  compared: ComparedTies | null
}

/** What is stated of each, as of ties. */
export type DeniedTies = Pick<MeasureFacts, 'from' | 'to' | 'claimed' | 'perceptionGap'>

const noDuties: DutyShares = { statutoryCoverage: 'noTemplate', agreementCoverage: 'nothingOwed', chainReadiness: 'noHandoverExpected' }

export interface MeasureFactsGiven {
  /** The kinds of ties that were asked for; those of the ties when left out. */
  kinds?: readonly TieKind[]
  duties?: DutyShares
  /** Cooperations that a party or a source denies. */
  denied?: readonly MeasuredTie[]
  /** Who is in the other circle, and the ties there. */
  compared?: { institutions: readonly string[]; ties: readonly { from: string; to: string }[] } | null
}

/** The institutions as nodes, in the given order, and the ties between them. */
export function measureFacts(
  institutions: readonly (string | MeasuredInstitution)[],
  ties: readonly MeasuredTie[],
  { kinds, duties = noDuties, denied = [], compared = null }: MeasureFactsGiven = {},
): MeasureFacts {
  const standing = institutions.map((one): MeasuredInstitution => (typeof one === 'string' ? { key: one } : one))
  const nodeOf = new Map(standing.map(({ key }, node) => [key, node]))
  const isInside = ({ from, to }: { from: string; to: string }): boolean => from !== to && nodeOf.has(from) && nodeOf.has(to)
  const nodes = (keys: readonly string[]): Int32Array => Int32Array.from(keys, (key) => nodeOf.get(key) as number)
  const inside = ties.filter(isInside)
  const statedOf = (of: readonly MeasuredTie[]): DeniedTies => ({
    from: nodes(of.map(({ from }) => from)),
    to: nodes(of.map(({ to }) => to)),
    claimed: Uint8Array.from(of, ({ from, to, claimedBy = [] }) => Number(claimedBy.includes(from)) + 2 * Number(claimedBy.includes(to))),
    perceptionGap: Float64Array.from(of, ({ perceptionGap = null }) => perceptionGap ?? Number.NaN),
  })
  const sectors = [...new Set(standing.map(({ sector = '' }) => sector))].toSorted()
  return {
    nodeCount: standing.length,
    sectors,
    sectorOf: Int32Array.from(standing, ({ sector = '' }) => sectors.indexOf(sector)),
    capacity: Float64Array.from(standing, ({ capacity }) => capacity ?? Number.NaN),
    ...statedOf(inside),
    directed: Uint8Array.from(inside, ({ directed = false }) => Number(directed)),
    kind: Uint8Array.from(inside, ({ kind = 'COOPERATION' }) => tieKinds.indexOf(kind)),
    kinds: kinds ? new Set(kinds).size : new Set(inside.map(({ kind = 'COOPERATION' }) => kind)).size,
    confirmed: Uint8Array.from(inside, ({ confirmed = false }) => Number(confirmed)),
    fresh: Int8Array.from(inside, ({ fresh = null }) => (fresh === null ? -1 : Number(fresh))),
    denied: statedOf(denied.filter(isInside)),
    duties,
    compared: compared && comparedTies(compared, nodeOf, isInside, nodes),
  }
}

function comparedTies(
  { institutions, ties }: NonNullable<MeasureFactsGiven['compared']>,
  nodeOf: ReadonlyMap<string, number>,
  isInside: (tie: { from: string; to: string }) => boolean,
  nodes: (keys: readonly string[]) => Int32Array,
): ComparedTies {
  const there = ties.filter(isInside)
  const present = new Uint8Array(nodeOf.size)
  for (const key of institutions) if (nodeOf.has(key)) present[nodeOf.get(key) as number] = 1
  return { from: nodes(there.map(({ from }) => from)), to: nodes(there.map(({ to }) => to)), present }
}
