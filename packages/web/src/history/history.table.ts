import { thingOf } from '../change/thing.ts'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Say } from '../take/offers.ts'
import { type Table, tableOf } from '../take/table.ts'
import { dayOf, type PastEdit } from './edits.ts'
import type { HistoryLine } from './history.documents.ts'
import { fieldWord, happenedWord, kindWord, timeOf, whatWord, whoWord } from './toldEdit.ts'

interface Row {
  edit: PastEdit
  line: HistoryLine
  field: HistoryLine['fields'][number] | null
}

/** A history as it is taken away: a row for each field that was changed, with what was before and after; one for what came or went whole. */
export const historyTable = (title: string, edits: readonly PastEdit[], words: LaterWords['history'], { columns, language }: Say): Table =>
  tableOf(
    title,
    [
      [columns.revision, ({ edit }) => edit.revision],
      [columns.date, ({ edit }) => ({ day: dayOf(edit) })],
      [columns.time, ({ edit }) => timeOf(edit, language)],
      [columns.happening, ({ edit }) => whatWord(edit, words)],
      [columns.by, ({ edit }) => whoWord(edit, words)],
      [columns.kind, ({ line }) => kindWord(line, words)],
      [columns.subject, ({ line }) => thingOf(line.subject).name],
      [columns.effect, ({ line }) => happenedWord(line, words)],
      [columns.field, ({ field }) => field && fieldWord(field.field, words)],
      [columns.before, ({ field }) => field?.before],
      [columns.after, ({ field }) => field?.after],
      [columns.key, ({ line }) => line.subject.key],
    ],
    edits.flatMap((edit) =>
      edit.lines.flatMap((line) =>
        (line.kind === 'ADDED' || line.kind === 'REMOVED' || !line.fields.length ? [null] : line.fields).map(
          (field): Row => ({ edit, line, field }),
        ),
      ),
    ),
  )
