import { coverageStatusLabels, obligationLabels, verificationLabels } from '@geflecht/domain'
import type { Words } from '../shell/words/words.ts'
import type { Say } from '../take/offers.ts'
import { listCell, type Table, tableOf } from '../take/table.ts'
import type { CoverageGroup } from './coverage.documents.ts'

/** What is expected and documented, as it is taken away: one expected group a row. */
export const coverageTable = (title: string, groups: readonly CoverageGroup[], words: Words['coverage'], { columns, label }: Say): Table =>
  tableOf(
    title,
    [
      [words.group, (group) => group.label],
      [words.status, ({ status }) => label(coverageStatusLabels[status])],
      [words.presentBy, ({ presentBy }) => listCell(presentBy.map(({ name }) => name))],
      [words.missing, ({ missing, status }) => (status === 'COVERED' ? null : listCell(missing.map((term) => term.label)))],
      [words.citation, ({ citation }) => citation],
      [words.obligation, ({ obligation }) => label(obligationLabels[obligation])],
      [words.verification, ({ verification }) => label(verificationLabels[verification])],
      [words.reason, ({ reason }) => reason],
      [columns.key, ({ key }) => key],
    ],
    groups,
  )
