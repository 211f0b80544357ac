import { actionStatusLabels, needCategoryLabels, needStatusLabels } from '@geflecht/domain'
import type { Say } from '../take/offers.ts'
import { datedCell, dayCell, listCell, type Table, tableOf } from '../take/table.ts'
import type { ActionFields, NeedFields } from './need.documents.ts'

/** Needs as they are taken away. */
export const needTable = (title: string, needs: readonly NeedFields[], { columns, label, language }: Say): Table =>
  tableOf(
    title,
    [
      [columns.need, ({ text }) => text],
      [columns.status, ({ status }) => label(needStatusLabels[status])],
      [columns.category, ({ category }) => label(needCategoryLabels[category])],
      [columns.voicedOn, ({ voicedOn, voicedOnPrecision }) => datedCell(voicedOn, voicedOnPrecision, language)],
      [columns.metOn, ({ metOn }) => dayCell(metOn)],
      [columns.actions, ({ actions }) => listCell(actions.map((action) => action.title))],
      [columns.key, ({ key }) => key],
    ],
    needs,
  )

/** What is done about needs, as it is taken away: each action once. */
export const actionTable = (title: string, actions: readonly ActionFields[], { columns, label }: Say): Table =>
  tableOf(
    title,
    [
      [columns.action, (action) => action.title],
      [columns.status, ({ status }) => label(actionStatusLabels[status])],
      [columns.lead, ({ lead }) => lead?.name],
      [columns.dueOn, ({ dueOn }) => dayCell(dueOn)],
      [columns.doneOn, ({ doneOn }) => dayCell(doneOn)],
      [columns.key, ({ key }) => key],
    ],
    [...new Map(actions.map((action) => [action.id, action])).values()],
  )
