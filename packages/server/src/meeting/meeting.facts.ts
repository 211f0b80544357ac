import type { CountOperator, DatePrecision } from '@geflecht/domain'
import { countOrNone, dayOrNone, ref, refOrNone, refs, term, termOrNone, text, textOrNone } from '../fact/column.ts'

export const meetingColumns = {
  title: text(),
  kind: term(),
  startsOn: dayOrNone(),
  startsOnPrecision: term<DatePrecision>(),
  venue: refOrNone('institution'),
  territory: refOrNone('territory'),
  network: refOrNone('network'),
  series: textOrNone(),
  seriesNo: countOrNone(),
  participantsCount: countOrNone(),
  participantsOperator: termOrNone<CountOperator>(),
  organisers: refs('institution'),
  funders: refs('institution'),
}

export const participationColumns = {
  meeting: ref('meeting'),
  institution: ref('institution'),
  role: term(),
  headcount: countOrNone(),
}
