import { isReachableAt, isStaffedOn, type ChainReasonKey, type FunctionContact, type Handover, type WeekTime } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'

/** Whether somebody answers at a moment, and why. */
export interface Reach {
  state: 'HOLDS' | 'BROKEN' | 'MISSING'
  reason: ChainReasonKey
}

/**
 * Whether somebody can be reached on a described way. What the hand-over states and what the function states must both cover the moment;
 * where only one of them states anything, that counts. Without a moment it is enough that it is stated and somebody holds the function.
 */
export function reachOf(situation: Situation, handover: Handover, at: WeekTime | null): Reach {
  const contact = situation.contact(handover.contact ?? '')
  if (handover.contact === null) return answer([handover.availability], at, 'REACHABLE')
  const deputy = situation.contact(contact?.deputy ?? '')
  const staffed = [contact, deputy].filter((one) => one !== undefined && isStaffedOn(one, situation.asOf))
  if (staffed.length === 0) return { state: 'BROKEN', reason: 'NOBODY_STAFFED' }
  const answers = staffed.map((one) =>
    answer([handover.availability, one!.availability], at, one === contact ? 'REACHABLE' : 'REACHABLE_BY_DEPUTY'),
  )
  return answers.find(({ state }) => state === 'HOLDS') ?? answers.find(({ state }) => state === 'BROKEN') ?? answers[0]!
}

/** Whether a function is staffed and can be reached at a moment, as far as is stated. */
export const answersAt = ({ asOf }: Situation, contact: FunctionContact, at: WeekTime | null): boolean =>
  isStaffedOn(contact, asOf) && answer([contact.availability], at, 'REACHABLE').state === 'HOLDS'

function answer(stated: readonly Handover['availability'][], at: WeekTime | null, reached: ChainReasonKey): Reach {
  const known = stated.filter((one) => one !== null)
  if (known.length === 0) return { state: 'MISSING', reason: 'HOURS_NOT_STATED' }
  return at === null || known.every((one) => isReachableAt(one, at))
    ? { state: 'HOLDS', reason: reached }
    : { state: 'BROKEN', reason: 'NOT_AT_THIS_TIME' }
}
