import { actionStatusLabels, actionStatusOn, type Day, needStatusLabels, needStatusOn } from '@geflecht/domain'
import { shortDay } from '../time/index.ts'
import { barOf, earlierOf, exactly, laterOf, periodOf, type Segment } from './period.ts'
import { dateOf, gapAbout, type Teller } from './teller.ts'
import type { TimelineAction, TimelineNeed, TimelineNetwork } from './timeline.documents.ts'
import type { Cell, Lane, Row, Sign } from './timelineModel.ts'

const rowWith = (cell: Cell, within: boolean): Row => ({
  id: `work:${cell.id}`,
  label: cell.what,
  sector: null,
  group: null,
  within,
  cells: [cell],
})

function needCell(need: TimelineNeed, network: TimelineNetwork, teller: Teller): Cell {
  const { words, horizon, day } = teller
  const begin = periodOf(need.voicedOn, need.voicedOnPrecision)
  const end = need.metOn ?? need.withdrawnOn
  const actions = network.actions.filter(({ key }) => need.actions.some((one) => one.key === key))
  const status = day === horizon ? need.status : needStatusOn(need, day, actions)
  const gap = gapAbout(teller, need.key, 'G29')
  const signs: Sign[] = [
    ...(begin ? [{ look: 'voiced' as const, at: begin }] : []),
    ...(end ? [{ look: need.metOn ? ('done' as const) : ('dropped' as const), at: exactly(end) }] : []),
  ]
  const ended = need.metOn
    ? words.met(shortDay(need.metOn, teller.language))
    : need.withdrawnOn
      ? words.withdrawn(shortDay(need.withdrawnOn, teller.language))
      : ''
  return {
    id: `need:${need.key}`,
    from: begin?.first ?? null,
    to: end ?? horizon,
    segments: barOf(begin, end ? exactly(end) : null, horizon, 'pending').filter(({ look }) => look !== 'open'),
    signs,
    what: need.text,
    dates: [words.voiced(dateOf(need.voicedOn, need.voicedOnPrecision, teller)), ended].filter(Boolean).join(', '),
    note: status ? words.need(teller.label(needStatusLabels[status])) : words.ahead,
    target: gap ? { kind: 'gap', key: gap } : { kind: 'network', key: network.key },
    gap,
    caption: '',
  }
}

function actionCell(action: TimelineAction, network: TimelineNetwork, teller: Teller): Cell {
  const { words, horizon, day, language } = teller
  const { plannedOn, startedOn, dueOn, doneOn, droppedOn } = action
  const over = doneOn ?? droppedOn
  const last = over ?? horizon
  const late = dueOn !== null && dueOn < last && droppedOn === null ? dueOn : null
  const begun = startedOn ?? (doneOn !== null ? plannedOn : last)
  const segments: Segment[] = [
    { look: 'making' as const, from: plannedOn, to: earlierOf(begun, last) },
    { look: 'sure' as const, from: begun, to: late && late > begun ? late : late ? begun : last },
    ...(late ? [{ look: 'late' as const, from: laterOf(late, begun), to: last }] : []),
    ...(over === null && dueOn !== null && dueOn > horizon ? [{ look: 'open' as const, from: horizon, to: dueOn }] : []),
  ].filter((each) => each.from < each.to)
  const told = (date: Day | null, words: (date: string) => string) => (date ? [words(shortDay(date, language))] : [])
  const status = day === horizon ? action.status : actionStatusOn(action, day)
  const wasDue = dueOn !== null && dueOn < day && status !== null && status !== 'DONE' && status !== 'DROPPED'
  return {
    id: `action:${action.key}`,
    from: plannedOn,
    to: [last, dueOn ?? last].sort()[1] ?? last,
    segments,
    signs: [
      ...(dueOn ? [{ look: 'due' as const, at: exactly(dueOn) }] : []),
      ...(over ? [{ look: doneOn ? ('done' as const) : ('dropped' as const), at: exactly(over) }] : []),
    ],
    what: action.title,
    dates: [
      ...told(plannedOn, words.planned),
      ...told(startedOn, words.started),
      ...told(dueOn, words.due),
      ...told(doneOn, words.done),
      ...told(droppedOn, words.dropped),
    ].join(', '),
    note: status ? `${words.action(teller.label(actionStatusLabels[status]))}${wasDue ? `, ${words.pastDue}` : ''}` : words.ahead,
    target: { kind: 'network', key: network.key },
    gap: null,
    caption: '',
  }
}

/** What is needed, and what is done about it: each need with its actions beneath, then actions of their own. */
export function workLane(network: TimelineNetwork, teller: Teller): Lane {
  const told = new Set<string>()
  const below = (need: TimelineNeed) =>
    network.actions
      .filter(({ key, needs }) => !told.has(key) && needs.some((one) => one.key === need.key))
      .map((action) => {
        told.add(action.key)
        return rowWith(actionCell(action, network, teller), true)
      })
  const rows = network.needs.flatMap((need) => [rowWith(needCell(need, network, teller), false), ...below(need)])
  const others = network.actions.filter(({ key }) => !told.has(key)).map((action) => rowWith(actionCell(action, network, teller), false))
  return {
    key: 'work',
    rows: [...rows, ...others],
    note: rows.length + others.length ? null : teller.partly ? teller.words.workHidden : teller.words.noWork,
    count: network.needs.length + network.actions.length,
  }
}
