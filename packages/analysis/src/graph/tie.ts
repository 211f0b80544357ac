import type { Day, Level, TieKind } from '@geflecht/domain'

/** One tie between two institutions; of each kind but COOPERATION there is at most one per pair, of HANDOVER one per direction. */
export interface Tie {
  /** A cooperation's own key, else `tie.<kind>.<a>.<b>`: the lesser institution key first, of a hand-over the giving one. */
  key: string
  kind: TieKind
  from: string
  to: string
  directed: boolean
  /** 1 to 5; null when not stated, as for every kind but COOPERATION. */
  level: Level | null
  /** Both parties say so: each claims a cooperation, or they are parties of an agreement in force. */
  confirmed: boolean
  /** Keys of the parties with a current claim, ascending; only a cooperation is claimed. */
  claimedBy: readonly string[]
  /** Key of the agreement that it is or rests on; of several in force the one that ends first. Null when there is none, or none that was drafted by the day. */
  agreement: string | null
  validFrom: Day | null
  validTo: Day | null
}

/** What most ties are: undirected, of no stated level, claimed by nobody, without limits in time. */
export const tieBetween = (kind: Exclude<TieKind, 'COOPERATION'>, from: string, to: string, given: Partial<Tie> = {}): Tie => ({
  key: `tie.${kind}.${from}.${to}`,
  kind,
  from,
  to,
  directed: false,
  level: null,
  confirmed: false,
  claimedBy: [],
  agreement: null,
  validFrom: null,
  validTo: null,
  ...given,
})
