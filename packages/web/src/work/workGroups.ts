import type { WorkItem, WorkKind } from './work.documents.ts'

/** Under which heading a thing that waits stands: what is due by its day, the rest by its kind. */
export type WorkHeading = 'OVERDUE' | 'DUE' | WorkKind

const headings: readonly WorkHeading[] = ['OVERDUE', 'DUE', 'PROPOSAL', 'INVITATION', 'SIGNATURE', 'CONFIRMATION', 'GAP', 'MENTION']

export interface WorkGroup<Item> {
  heading: WorkHeading
  items: Item[]
}

/** Gathers what waits under its headings, each only where something stands beneath it; within one the order stays. */
export function groupWork<Item extends Pick<WorkItem, 'kind' | 'dueOn' | 'overdue'>>(items: readonly Item[]): WorkGroup<Item>[] {
  const headingOf = ({ kind, dueOn, overdue }: Item): WorkHeading => (overdue ? 'OVERDUE' : dueOn === null ? kind : 'DUE')
  return headings
    .map((heading) => ({ heading, items: items.filter((item) => headingOf(item) === heading) }))
    .filter((group) => group.items.length > 0)
}
