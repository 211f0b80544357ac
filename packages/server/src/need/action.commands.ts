import type { Action, Day } from '@geflecht/domain'
import { addFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Plans something that is to be done about needs. */
export const planAction = (draft: Draft, action: Action) => addFact(draft, 'action', action)

/** What can change about an action before it is done; what is left out stays. */
export interface ActionChange {
  title?: string | null
  lead?: string | null
  dueOn?: Day | null
  needs?: readonly string[] | null
}

/** Changes what is planned. */
export const changeAction = (draft: Draft, { key, change }: { key: string; change: ActionChange }) => {
  const { title, lead, dueOn, needs } = change
  draft.amend('action', idOf(draft, 'action', key), {
    ...(title == null ? {} : { title }),
    ...(lead === undefined ? {} : { lead: lead === null ? null : idOf(draft, 'institution', lead) }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(needs === undefined ? {} : { needs: (needs ?? []).map((need) => idOf(draft, 'need', need)) }),
  })
}

/** Begins an action on a day. */
export const startAction = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('action', idOf(draft, 'action', key), { startedOn: day })

/** Says that an action was done on a day. Whether the needs are met by that is for those who voiced them to say. */
export const finishAction = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('action', idOf(draft, 'action', key), { doneOn: day })

/** Gives an action up. */
export const dropAction = (draft: Draft, { key, day, reason }: { key: string; day: Day; reason: string }) =>
  draft.amend('action', idOf(draft, 'action', key), { droppedOn: day, droppedReason: reason })
