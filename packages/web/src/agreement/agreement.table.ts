import { agreementObligationLabels, agreementStatusLabels } from '@geflecht/domain'
import { lastDayOf } from '../time/index.ts'
import type { Say } from '../take/offers.ts'
import { datedCell, dayCell, listCell, type Table, tableOf } from '../take/table.ts'
import type { AgreementRow } from './agreement.documents.ts'
import { awaited, endOf } from './agreementList.ts'

const namesOf = (parties: AgreementRow['parties']): string[] => parties.map(({ institution }) => institution.name)

/** Agreements as they are taken away. */
export const agreementTable = (title: string, agreements: readonly AgreementRow[], { columns, label, language }: Say): Table =>
  tableOf(
    title,
    [
      [columns.agreement, (agreement) => agreement.title],
      [columns.status, ({ status }) => label(agreementStatusLabels[status])],
      [columns.kind, ({ kind }) => kind.label],
      [columns.legalBasis, ({ kind }) => [kind.citation, label(agreementObligationLabels[kind.obligation])].filter(Boolean).join(', ')],
      [columns.parties, ({ parties }) => listCell(namesOf(parties))],
      [columns.awaiting, (agreement) => listCell(namesOf(awaited(agreement)))],
      [columns.signedOn, ({ signedOn }) => dayCell(signedOn)],
      [columns.validFrom, ({ validFrom, validFromPrecision }) => datedCell(validFrom, validFromPrecision, language)],
      [columns.lastDay, (agreement) => dayCell(lastDay(agreement))],
      [columns.nextReviewOn, ({ nextReviewOn }) => dayCell(nextReviewOn)],
      [columns.clauses, ({ clauses }) => listCell(clauses.map((clause) => clause.label))],
      [columns.missingClauses, ({ missingClauses }) => listCell(missingClauses.map((clause) => clause.label))],
      [columns.key, ({ key }) => key],
    ],
    agreements,
  )

function lastDay(agreement: AgreementRow): string | null {
  const end = endOf(agreement)
  return end && lastDayOf(end)
}
