import { handoverPartKinds, handoverPartLabels, handoverPartStateLabels, handoverTriggerLabels } from '@geflecht/domain'
import type { Say } from '../take/offers.ts'
import { type Column, type Table, tableOf } from '../take/table.ts'
import type { HandoverRow } from './handover.documents.ts'

/** Hand-overs as they are taken away: a column for each part that should be laid down. */
export const handoverTable = (title: string, handovers: readonly HandoverRow[], { columns, label }: Say): Table =>
  tableOf(
    title,
    [
      [columns.handover, (handover) => handover.title],
      [columns.from, ({ from }) => from.label],
      [columns.to, ({ to }) => to.label],
      [columns.trigger, ({ trigger }) => trigger && label(handoverTriggerLabels[trigger])],
      ...handoverPartKinds.map(
        (kind): Column<HandoverRow> => [label(handoverPartLabels[kind]), ({ parts }) => stateOf(parts, kind, label)],
      ),
      [columns.key, ({ key }) => key],
    ],
    handovers,
  )

function stateOf(parts: HandoverRow['parts'], kind: HandoverRow['parts'][number]['kind'], label: Say['label']): string | null {
  const part = parts.find((each) => each.kind === kind)
  return part ? label(handoverPartStateLabels[part.state]) : null
}
