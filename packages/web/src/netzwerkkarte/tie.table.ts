import type { Words } from '../shell/words/words.ts'
import type { Say } from '../take/offers.ts'
import { listCell, type Table, tableOf } from '../take/table.ts'
import type { MapTie } from './mapTies.ts'
import { tieWord } from './tieWord.ts'

/** Ties as they are taken away: one pair a row. */
export function tieTable(title: string, ties: readonly MapTie[], nameOf: (key: string) => string, words: Words, { columns }: Say): Table {
  const ways = ({ from, to, handsOver }: MapTie): [string, string][] => [
    ...(handsOver.there ? ([[from, to]] as [string, string][]) : []),
    ...(handsOver.back ? ([[to, from]] as [string, string][]) : []),
  ]
  return tableOf(
    title,
    [
      [columns.institution, ({ from }) => nameOf(from)],
      [columns.other, ({ to }) => nameOf(to)],
      [columns.kind, ({ look }) => tieWord(look, words)],
      [columns.level, ({ level }) => level],
      [columns.statements, ({ claims }) => listCell(claims.map(({ by, level }) => words.map.tieClaim(nameOf(by), level)))],
      [columns.handover, (tie) => listCell(ways(tie).map(([from, to]) => words.map.tieHandover(nameOf(from), nameOf(to))))],
      [columns.gaps, ({ gaps }) => listCell(gaps.map((gap) => gap.title))],
      [columns.key, ({ key }) => key],
    ],
    ties,
  )
}
