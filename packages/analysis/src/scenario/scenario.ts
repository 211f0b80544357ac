import { type Assumption, type AssumptionKind, assumptionKindByKey, assumptionParts, type Network } from '@geflecht/domain'
import { Situation } from '../situation/index.ts'
import { addAgreement, removeAgreement } from './agreements.ts'
import { addCoordination, removeCoordination } from './coordination.ts'
import { addHandover, removeHandover } from './handovers.ts'
import { addInstitution, keepingMemberships, removeInstitution } from './institutions.ts'
import { addMeeting, removeMeeting } from './meetings.ts'
import { addMembership, removeMembership } from './memberships.ts'
import { type AssumptionFault, type Draft, faultOf, isFault, type Step } from './step.ts'
import { addTie, removeTie } from './ties.ts'

const steps: Record<AssumptionKind, Step> = {
  ADD_TIE: addTie,
  REMOVE_TIE: removeTie,
  ADD_AGREEMENT: addAgreement,
  REMOVE_AGREEMENT: removeAgreement,
  ADD_INSTITUTION: addInstitution,
  REMOVE_INSTITUTION: removeInstitution,
  ADD_MEMBERSHIP: addMembership,
  REMOVE_MEMBERSHIP: removeMembership,
  ADD_COORDINATION: addCoordination,
  REMOVE_COORDINATION: removeCoordination,
  ADD_HANDOVER: addHandover,
  REMOVE_HANDOVER: removeHandover,
  ADD_MEETING: addMeeting,
  REMOVE_MEETING: removeMeeting,
}

/** A situation as it would be, and the assumptions that could not be made, by their place in the list; those are left out. */
export interface Scenario {
  situation: Situation
  faults: readonly (AssumptionFault & { place: number })[]
}

/**
 * Makes assumptions about a network, one after the other, over a situation that itself stays as it is. Assumptions that do not speak of
 * the same thing can stand in any order. Without any the situation itself is answered.
 */
export function scenarioOf(recorded: Situation, network: Network, assumptions: readonly Assumption[]): Scenario {
  const faults: (AssumptionFault & { place: number })[] = []
  let facts = recorded.facts
  for (const [place, assumption] of assumptions.entries()) {
    const made = misfitOf(assumption) ?? steps[assumption.kind]({ recorded, network, facts } satisfies Draft, assumption)
    if (isFault(made)) faults.push({ ...made, place })
    else facts = { ...made, keepingMemberships: keepingMemberships(recorded.facts.keepingMemberships, made) }
  }
  return { situation: facts === recorded.facts ? recorded : new Situation(facts), faults }
}

/** What is wrong with an assumption whatever the situation: a part that its kind lacks or does not take. */
function misfitOf(assumption: Assumption): AssumptionFault | null {
  const entry = assumptionKindByKey.get(assumption.kind)
  if (!entry) return null
  const { needs, may, institutions: bounds } = entry
  const isGiven = (part: (typeof assumptionParts)[number]) =>
    part === 'institutions' ? assumption.institutions.length > 0 : assumption[part] !== null
  const missing = needs.find((part) => !isGiven(part))
  if (missing) return faultOf('partMissing', missing, missing)
  const extra = assumptionParts.find((part) => isGiven(part) && !needs.includes(part) && !may.includes(part))
  if (extra) return faultOf('partTooMuch', extra, extra)
  const named = assumption.institutions
  if (named.length < bounds[0] || named.length > bounds[1]) return faultOf('wrongCount', 'institutions', String(named.length))
  const twice = named.find((key, place) => named.indexOf(key) !== place)
  return twice === undefined ? null : faultOf('twice', 'institutions', twice)
}
