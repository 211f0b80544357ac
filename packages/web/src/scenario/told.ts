import type { Language, Severity } from '@geflecht/domain'

/** A gap as the page tells it. */
export interface ToldGap {
  key: string
  severity: Severity
  rule: string
  title: string
  message: string
  legalBasis: string
}

/** What a scenario would change, in the reader’s language: the same from the browser’s worker and from the server. */
export interface Told {
  by: 'BROWSER' | 'SERVER'
  /** What each assumption says, by its word in the address, and why it could not be made. */
  lines: Readonly<Record<string, { label: string; fault: string | null }>>
  closed: readonly ToldGap[]
  opened: readonly ToldGap[]
  moved: readonly ToldGap[]
  staying: number
  weight: { before: number; after: number }
  institutions: { before: number; after: number }
  coverage: { before: number | null; after: number | null } | null
  measures: readonly { key: string; before: number | null; after: number | null }[]
  /** What can be assumed away. */
  things: Readonly<Record<'agreements' | 'handovers' | 'meetings', readonly { key: string; title: string }[]>>
}

/** What the worker is asked: the facts as the server sent them, and the assumptions as words of the address. */
export interface Asking {
  id: number
  content: string
  network: string
  assumptions: readonly string[]
  language: Language
}

export type Answering = { id: number; told: Told } | { id: number; failed: string }
