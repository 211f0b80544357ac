import { chainPartKinds, chainPartLabels, chainPartStateLabels, chainStateLabels } from '@geflecht/domain'
import type { Say } from '../take/offers.ts'
import { type Column, listCell, type Table, tableOf } from '../take/table.ts'
import type { ChainStanding, ChainStep } from './chain.documents.ts'

interface Row {
  standing: ChainStanding
  step: ChainStep
  /** Null where nobody in the network gives this step. */
  way: ChainStep['ways'][number] | null
}

/** Chains as they are taken away: a row for each who gives a step, with a column for each part that the step needs. */
export const chainTable = (title: string, chains: readonly ChainStanding[], { columns, label }: Say): Table =>
  tableOf(
    title,
    [
      [columns.chain, ({ standing }) => standing.chain.label],
      [columns.step, ({ step }) => step.template.label],
      [columns.status, ({ step }) => label(chainStateLabels[step.state])],
      [columns.reason, ({ step }) => step.reason],
      [columns.from, ({ way }) => way?.from.name],
      [columns.to, ({ step }) => listCell(step.takers.map(({ name }) => name))],
      [columns.handover, ({ way }) => way?.handover?.title],
      [columns.function, ({ way }) => way?.contact?.functionTitle],
      ...chainPartKinds.map((kind): Column<Row> => [label(chainPartLabels[kind]), ({ way, step }) => stateOf(way, step, kind, label)]),
      [columns.legalBasis, ({ step }) => step.template.citation],
      [columns.key, ({ step }) => step.template.key],
    ],
    chains.flatMap((standing) =>
      standing.steps.flatMap((step) => (step.ways.length ? step.ways : [null]).map((way): Row => ({ standing, step, way }))),
    ),
  )

function stateOf(way: Row['way'], step: ChainStep, kind: (typeof chainPartKinds)[number], label: Say['label']): string | null {
  const own = way?.parts.find((part) => part.kind === kind)
  if (own) return label(chainPartStateLabels[own.state])
  const ofAll = step.parts.find((part) => part.kind === kind)
  return ofAll ? label(chainPartStateLabels[ofAll.state]) : null
}
