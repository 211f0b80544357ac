import type { Level, TieKind } from '@geflecht/domain'
import type { Tie } from '../graph/index.ts'
import type { ExpectedBond } from './expectedBonds.ts'

/** Two institutions between which something is documented or expected: one cell of the matrix of institutions, and its mirror. */
export interface TiedPair {
  /** Places of the two in the list of institutions; the lesser first. */
  row: number
  column: number
  /** Something is expected between the two. */
  expected: boolean
  /** All that is expected between them is documented; never without an expectation. */
  met: boolean
  /** Keys of the gaps between them, ascending. */
  gaps: readonly string[]
  /** A tie of the asked kinds is documented. */
  tied: boolean
  /** They are parties of an agreement in force. */
  agreed: boolean
  /** The highest stated level of their cooperations; null where none is stated. */
  level: Level | null
  /** They cooperate, at whatever level. */
  cooperate: boolean
}

/** The ties that count from a level on: cooperations of a lower one, or of none that is stated, do not; 0 leaves out nothing. */
export const tiesFrom = (ties: readonly Tie[], minLevel: number): Tie[] =>
  ties.filter(({ kind, level }) => kind !== 'COOPERATION' || (level ?? 0) >= minLevel)

/** The pairs of institutions that have something of the asked kinds with each other, or should have, by row, then column. O(ties + bonds). */
export function tiedPairs(
  institutions: readonly string[],
  ties: readonly Tie[],
  bonds: readonly ExpectedBond[],
  kinds: readonly TieKind[],
): TiedPair[] {
  const placeOf = new Map(institutions.map((key, place) => [key, place]))
  const pairs = new Map<number, { ties: Tie[]; bonds: ExpectedBond[] }>()
  const pairOf = (from: string, to: string) => {
    const [a, b] = [placeOf.get(from), placeOf.get(to)]
    if (a === undefined || b === undefined || a === b) return null
    const place = Math.min(a, b) * institutions.length + Math.max(a, b)
    const pair = pairs.get(place) ?? { ties: [], bonds: [] }
    pairs.set(place, pair)
    return pair
  }
  for (const tie of ties) if (kinds.includes(tie.kind)) pairOf(tie.from, tie.to)?.ties.push(tie)
  for (const bond of bonds) if (bond.kinds.some((kind) => kinds.includes(kind))) pairOf(bond.from, bond.to)?.bonds.push(bond)
  return [...pairs]
    .toSorted(([a], [b]) => a - b)
    .map(([place, pair]) => ({ row: Math.floor(place / institutions.length), column: place % institutions.length, ...told(pair) }))
}

function told({ ties, bonds }: { ties: Tie[]; bonds: ExpectedBond[] }): Omit<TiedPair, 'row' | 'column'> {
  const gaps = [...new Set(bonds.filter(({ met }) => !met).map(({ key }) => key))].toSorted()
  const cooperations = ties.filter(({ kind }) => kind === 'COOPERATION')
  const levels = cooperations.flatMap(({ level }) => level ?? [])
  return {
    expected: bonds.length > 0,
    met: bonds.length > 0 && gaps.length === 0,
    gaps,
    tied: ties.length > 0,
    agreed: ties.some(({ kind }) => kind === 'AGREEMENT'),
    level: levels.length > 0 ? (Math.max(...levels) as Level) : null,
    cooperate: cooperations.length > 0,
  }
}
