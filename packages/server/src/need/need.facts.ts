import type { CommitmentKind, DatePrecision, NeedCategory } from '@geflecht/domain'
import { day, dayOrNone, refOrNone, refs, refToAny, term, text, textOrNone } from '../fact/column.ts'

export const needColumns = {
  category: term<NeedCategory>(),
  text: text(),
  subject: refToAny(),
  voicedOn: dayOrNone(),
  voicedOnPrecision: term<DatePrecision>(),
  metOn: dayOrNone(),
  withdrawnOn: dayOrNone(),
  agreements: refs('agreement'),
  meetings: refs('meeting'),
}

export const actionColumns = {
  title: text(),
  subject: refToAny(),
  lead: refOrNone('institution'),
  plannedOn: day(),
  startedOn: dayOrNone(),
  dueOn: dayOrNone(),
  doneOn: dayOrNone(),
  droppedOn: dayOrNone(),
  droppedReason: textOrNone(),
  needs: refs('need'),
}

export const commitmentColumns = {
  kind: term<CommitmentKind>(),
  summary: text(),
  subject: refToAny(),
  madeOn: dayOrNone(),
  madeOnPrecision: term<DatePrecision>(),
  dueOn: dayOrNone(),
  keptOn: dayOrNone(),
}
