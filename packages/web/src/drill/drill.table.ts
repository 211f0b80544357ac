import { chainPartLabels } from '@geflecht/domain'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Say } from '../take/offers.ts'
import { listCell, type Table, tableOf } from '../take/table.ts'
import type { Drill, DrillEffect } from './drill.documents.ts'

type Words = LaterWords['drill']

/** What a drill finds, as it is taken away: a row for each who can no longer give a step, or only in part, with the detour that is left. */
export const drillTable = (title: string, { effects }: Drill, words: Words, { columns, label }: Say): Table =>
  tableOf(
    title,
    [
      [columns.step, ({ template }) => template.label],
      [columns.from, ({ from }) => from.name],
      [columns.effect, ({ stops }) => (stops ? words.stops : words.weakens)],
      [columns.reason, ({ reason }) => reason],
      [columns.lost, ({ lost }) => listCell(lost.map((kind) => label(chainPartLabels[kind])))],
      [columns.detour, (effect) => detourCell(effect, words)],
    ],
    effects,
  )

/** Who can still be reached, as it is taken away. */
export const reachableTable = (title: string, { reachable }: Drill, { columns }: Say): Table =>
  tableOf(
    title,
    [
      [columns.function, ({ functionTitle }) => functionTitle],
      [columns.institution, ({ institution }) => institution.name],
    ],
    reachable,
  )

function detourCell({ stops, detour }: DrillEffect, words: Words): string | null {
  if (!detour) return stops ? words.noDetour : null
  return detour
    .map(({ to, handover, contact }) => {
      const by = handover ? words.byHandover : words.byCooperation
      return `→ ${to?.name ?? words.hidden} (${contact ? `${by}, ${contact.functionTitle}` : by})`
    })
    .join(' ')
}
