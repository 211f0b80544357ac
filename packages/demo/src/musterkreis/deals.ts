import type { Deal } from './agreement.ts'

type Row = readonly [slug: string, kind: string, title: string, parties: readonly string[], drafted: string, more: Partial<Deal>]

export const dealsOf = (rows: readonly Row[]): Deal[] =>
  rows.map(([slug, kind, title, parties, drafted, more]) => ({ slug, kind, title, parties, drafted, ...more }))
