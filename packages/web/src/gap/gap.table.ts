import { gapStatusLabels, severityLabels, verificationLabels } from '@geflecht/domain'
import { weakest } from '../source/weakest.ts'
import type { Say } from '../take/offers.ts'
import { dayCell, listCell, type Table, tableOf } from '../take/table.ts'
import type { GapFields } from './gap.documents.ts'
import { mainSubject, subjectName } from './gapGroups.ts'

/** Gaps as they are taken away: one a row, with what it rests on and where its handling stands. */
export function gapTable(title: string, gaps: readonly GapFields[], { columns, label }: Say): Table {
  return tableOf(
    title,
    [
      [columns.severity, ({ severity }) => label(severityLabels[severity])],
      [columns.subject, (gap) => subjectName(mainSubject(gap))],
      [columns.gap, (gap) => gap.title],
      [columns.what, ({ message }) => message],
      [columns.nextStep, ({ nextStep }) => nextStep],
      [columns.legalBasis, ({ grounds, legalBasis }) => listCell(grounds.map(({ citation }) => citation)) ?? legalBasis],
      [columns.verification, (gap) => label(verificationLabels[verificationOf(gap)])],
      [columns.rule, ({ rule }) => rule.id],
      [columns.handling, ({ status }) => label(gapStatusLabels[status])],
      [columns.assignee, ({ assignee }) => assignee?.displayName],
      [columns.dueOn, ({ dueOn }) => dayCell(dueOn)],
      [columns.firstSeenOn, ({ firstSeenOn }) => dayCell(firstSeenOn)],
      [columns.key, ({ key }) => key],
    ],
    gaps,
  )
}

function verificationOf({ grounds, rule }: GapFields) {
  const [first, ...others] = grounds.map(({ verification }) => verification)
  return weakest(first ?? rule.verification, ...others)
}
