import { agreementClauseLabels, agreementDutyStandingLabels, agreementStatusLabels, verificationLabels } from '@geflecht/domain'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Say } from '../take/offers.ts'
import { type Column, listCell, type Table, tableOf } from '../take/table.ts'
import type { AgreementDuty, AgreementRow } from './agreement.documents.ts'
import type { ClauseMatrix, ClauseSign } from './clauses.ts'

/** Agreements against clauses as they are taken away: a row for each agreement, in the order of the page, and a column for each clause. */
export function clauseTable(matrix: ClauseMatrix<AgreementRow>, words: LaterWords['agreementForms'], { columns, label }: Say): Table {
  type Row = ClauseMatrix<AgreementRow>['groups'][number]['rows'][number]
  const signOf = (sign: ClauseSign | undefined) => words.signs[sign ?? 'NONE']
  return tableOf(
    words.clauses,
    [
      [columns.agreement, ({ agreement }) => agreement.title],
      [columns.parties, ({ agreement }) => listCell(agreement.parties.map(({ institution }) => institution.name))],
      [columns.status, ({ agreement }) => label(agreementStatusLabels[agreement.status])],
      [columns.kind, ({ agreement }) => agreement.kind.label],
      [columns.legalBasis, ({ agreement }) => agreement.kind.citation],
      ...matrix.columns.map((clause, at): Column<Row> => [label(agreementClauseLabels[clause]), ({ signs }) => signOf(signs[at])]),
      [columns.settledClauses, ({ there, of }) => (of > 0 ? there : null)],
      [columns.askedClauses, ({ of }) => (of > 0 ? of : null)],
      [columns.key, ({ agreement }) => agreement.key],
    ],
    matrix.groups.flatMap(({ rows }) => rows),
  )
}

/** Who has to have an agreement with whom, as it is taken away: a row for each pair, with what there is between the two. */
export const dutyTable = (title: string, duties: readonly AgreementDuty[], { columns, label }: Say): Table =>
  tableOf(
    title,
    [
      [columns.status, ({ standing }) => label(agreementDutyStandingLabels[standing])],
      [columns.institution, ({ from }) => from.name],
      [columns.other, ({ to }) => to.name],
      [columns.kind, ({ kind }) => kind.label],
      [columns.legalBasis, ({ kind }) => kind.citation],
      [columns.verification, ({ kind }) => label(verificationLabels[kind.verification])],
      [
        columns.agreement,
        ({ agreements }) => listCell(agreements.map(({ title: named, status }) => `${named} (${label(agreementStatusLabels[status])})`)),
      ],
      [columns.gap, ({ gap }) => gap?.key],
    ],
    duties,
  )
