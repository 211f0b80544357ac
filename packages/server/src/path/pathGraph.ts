import { buildGraph, type Graph, tieOf } from '@geflecht/analysis'
import { countsAsActor, participationRoleByKey, type TieKind } from '@geflecht/domain'
import { LRUCache } from 'lru-cache'
import { keyedFact } from '../atlas/keyedFact.ts'
import { perRevision } from '../atlas/perRevision.ts'
import type { View } from '../atlas/view.ts'
import { agreements, handovers } from './pathBonds.ts'

/** Institutions, tied by what is between them, and for shared membership and attendance the networks and meetings between them, as one graph of ordinals. */
export interface PathGraph {
  graph: Graph
  /** Ordinals begin here: institutions at 0, each with its row. */
  networksFrom: number
  meetingsFrom: number
  /** The fact that an edge rests on. */
  factOf(edge: number): { kind: TieKind; row: number }
}

/** Kept graphs hold at most so many arcs together. */
const mostArcsKept = 4_000_000
const kept = perRevision(
  () =>
    new LRUCache<string, PathGraph>({ maxSize: mostArcsKept, sizeCalculation: ({ graph }) => graph.targets.length + graph.nodeCount + 1 }),
)

/** The graph of the asked kinds on the view's day: hand-overs lead from giver to taker, everything else both ways; cut once per revision, day, kinds and what the viewer may see. */
export const pathGraphOf = (view: View, kinds: readonly TieKind[]): PathGraph => {
  const known = kept(view.atlas)
  const whose = view.sight.isWhole ? '' : JSON.stringify(view.viewer.grants)
  const key = `${view.asOf} ${[...new Set(kinds)].sort().join(' ')} ${whose}`
  const graph = known.get(key) ?? cutGraph(view, new Set(kinds))
  known.set(key, graph)
  return graph
}

const cutGraph = (view: View, kinds: ReadonlySet<TieKind>): PathGraph => {
  const { institution, network, meeting } = view.atlas.tables
  const networksFrom = institution.size
  const meetingsFrom = networksFrom + network.size
  const acts = actorsOf(view)
  const from: number[] = []
  const to: number[] = []
  const rows: number[] = []
  const ends: { kind: TieKind; at: number }[] = []
  const add = (row: number, a: number, b: number) => {
    rows.push(row)
    from.push(a)
    to.push(b)
  }
  const addAll = (kind: TieKind, pairs: (view: View) => Iterable<Pair>, toBegin: number) => {
    if (kinds.has(kind)) {
      for (const [row, a, b] of pairs(view)) {
        if (!acts[a] || (toBegin === 0 && !acts[b])) continue
        add(row, a, toBegin + b)
        // Whatever is no hand-over can be walked both ways.
        if (kind !== 'HANDOVER') add(row, toBegin + b, a)
      }
    }
    ends.push({ kind, at: rows.length })
  }
  addAll('COOPERATION', cooperations, 0)
  addAll('AGREEMENT', agreements, 0)
  addAll('HANDOVER', handovers, 0)
  addAll('CO_MEMBERSHIP', memberships, networksFrom)
  addAll('CO_ATTENDANCE', attendances, meetingsFrom)
  const factRows = Int32Array.from(rows)
  const factOf = (edge: number) => ({ kind: ends.find(({ at }) => edge < at)!.kind, row: factRows[edge]! })
  return { graph: buildGraph(meetingsFrom + meeting.size, from, to, true), networksFrom, meetingsFrom, factOf }
}

/** Which institutions stand for themselves on the day: no venue, no collective actor (invariant 5). */
const actorsOf = (view: View): Uint8Array => {
  const { institution } = view.atlas.tables
  const acts = new Uint8Array(institution.size)
  for (const row of view.valid('institution')) if (countsAsActor(institution.columns.type.at(row))) acts[row] = 1
  return acts
}

export type Pair = readonly [fact: number, from: number, to: number]

/** Cooperations of the day; one that a party denies is no tie. */
function* cooperations(view: View): Generator<Pair> {
  const { id, columns } = view.atlas.tables.cooperation
  for (const row of view.valid('cooperation')) {
    if (isDenied(view, row, id.at(row)!)) continue
    yield [row, view.rowOf(columns.from.at(row)), view.rowOf(columns.to.at(row))]
  }
}

const isDenied = (view: View, row: number, id: number): boolean => {
  const { cooperation, claim } = view.atlas.tables
  const claims = [...view.whole.validReferring('claim', 'cooperation', id)]
  if (cooperation.columns.documentedLevel.at(row) !== 0 && !claims.some((one) => claim.columns.level.at(one) === 0)) return false
  return (
    tieOf(
      keyedFact(view.atlas, 'cooperation', row),
      claims.map((one) => keyedFact(view.atlas, 'claim', one)),
    ).level === 0
  )
}

/** Active memberships of the day. */
function* memberships(view: View): Generator<Pair> {
  const { id, columns } = view.atlas.tables.membership
  for (const row of view.valid('membership')) {
    if (columns.status.at(row) !== 'ACTIVE' || !isMoreThanInferred(view, id.at(row)!)) continue
    if (view.isValid('network', view.rowOf(columns.network.at(row))))
      yield [row, view.rowOf(columns.institution.at(row)), view.rowOf(columns.network.at(row))]
  }
}

/** Who attended which meeting by the day. */
function* attendances(view: View): Generator<Pair> {
  const { participation } = view.atlas.tables
  const { columns } = participation
  for (const row of view.rows('participation')) {
    const meeting = view.rowOf(columns.meeting.at(row))
    if (!participationRoleByKey.get(columns.role.at(row))?.attends || !view.wasHeld(meeting)) continue
    if (isMoreThanInferred(view, participation.id.at(row)!)) yield [row, view.rowOf(columns.institution.at(row)), meeting]
  }
}

const isMoreThanInferred = (view: View, id: number): boolean => {
  const { confidence } = view.atlas.tables.provenance.columns
  for (const row of view.whole.referring('provenance', 'fact', id)) if (confidence.at(row) !== 'INFERRED') return true
  return false
}
