import type { ChainPartKind, ChainPartState, ChainReasonKey } from '@geflecht/domain'

/** Whether one part of a way is there, and why. PARTLY never stands here: it is said of several ways together. */
export interface WayPart {
  kind: ChainPartKind
  state: Exclude<ChainPartState, 'PARTLY'>
  reason: ChainReasonKey
}

/** How one institution gives in a step of a chain, and what that rests on; keys throughout. */
export interface ChainWay {
  /** Who gives. */
  from: string
  /** The institution to which the described hand-over leads; null when it names a type, or none is described. */
  to: string | null
  handover: string | null
  cooperation: string | null
  /** The agreement that counts for this way: in force, or the one to which the hand-over refers though it binds no longer. */
  agreement: string | null
  /** The function that is addressed, and the one that stands in for it. */
  contact: string | null
  deputy: string | null
  /** It is described, and somebody can be reached at the moment that is asked about. */
  usable: boolean
  /** Each kind once, in reading order. */
  parts: readonly WayPart[]
}
