import type { Severity } from '@geflecht/domain'
import { dayOrNone, day, refOrNone, term, termOrNone, textOrNone } from '../fact/column.ts'

/**
 * What lasts of a gap: since when it is open, and what people have decided about it. Its fact has the gap's key. Whether a gap is
 * there, and what it says, is computed from the graph; a gap that returns finds its fact, and with it its discussion, again.
 */
export const gapColumns = {
  rule: term(),
  network: refOrNone('network'),
  territory: refOrNone('territory'),
  severity: term<Severity>(),
  firstSeenOn: day(),
  /** When it was last found to be there after it had not been. */
  openedOn: day(),
  /** Null as long as it is there. */
  closedOn: dayOrNone(),
  /** Id of the account that works on it. */
  assignee: termOrNone(),
  dueOn: dayOrNone(),
  action: refOrNone('action'),
  meeting: refOrNone('meeting'),
  /** From this day on it is accepted as it is, until `acceptedUntil`. */
  acceptedOn: dayOrNone(),
  acceptedUntil: dayOrNone(),
  acceptedReason: textOrNone(),
}
