import type { ViewState } from '../shell/viewState.ts'
import type { SentenceFields } from './reading.documents.ts'

/** Where to look at what a sentence tells: the one gap that it is about, or the view that shows all of it. */
export type WhereTold = { gap: string } | { view: string; patch: Partial<ViewState> }

const viewsOf: Partial<Record<SentenceFields['kind'], { view: string; patch?: Partial<ViewState> }>> = {
  COVERAGE: { view: 'netzwerkkarte' },
  GAPS: { view: 'gaps' },
  CHAINS_BROKEN: { view: 'handovers', patch: { way: 'chains' } },
  CHAINS_HOLD: { view: 'handovers', patch: { way: 'chains' } },
}
const compared: readonly SentenceFields['kind'][] = ['FEWER_MEMBERS', 'FEWER_GROUPS', 'MORE_MEMBERS', 'MORE_GROUPS']

/** Null for a sentence that tells nothing to look at. */
export function whereTold({ kind, subjects, query }: SentenceFields): WhereTold | null {
  const gaps = subjects.filter((subject) => subject.__typename === 'Gap')
  const [first] = gaps
  if (first && gaps.length === 1) return { gap: first.key }
  if (first) return { view: 'gaps', patch: { rule: [first.rule.id] } }
  if (compared.includes(kind)) return { view: 'compare', patch: { from: (JSON.parse(query.variables) as { before: string }).before } }
  const { view, patch = {} } = viewsOf[kind] ?? {}
  return view === undefined ? null : { view, patch }
}
