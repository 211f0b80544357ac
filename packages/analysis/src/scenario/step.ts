import type { Assumption, AssumptionFaultKey, AssumptionPart, Institution, Network, Provenance, Validity } from '@geflecht/domain'
import type { Situation, SituationFacts } from '../situation/index.ts'

/** Why one assumption cannot be made, and what of it is at fault. */
export interface AssumptionFault {
  reason: AssumptionFaultKey
  part: AssumptionPart
  /** What the assumption gives there, or lacks. */
  named: string
}

/** A scenario in the making: the facts as assumed so far, over what is recorded. */
export interface Draft {
  readonly recorded: Situation
  /** The network that is asked about. */
  readonly network: Network
  readonly facts: SituationFacts
}

/** Makes one assumption: the facts as they then would be, never a change of those given; or what keeps it from being made. */
export type Step = (draft: Draft, assumption: Assumption) => SituationFacts | AssumptionFault

export const isFault = (made: SituationFacts | AssumptionFault): made is AssumptionFault => 'reason' in made

export const faultOf = (reason: AssumptionFaultKey, part: AssumptionPart, named: string): AssumptionFault => ({ reason, part, named })

/** What is assumed holds since ever, and counts like what somebody stated. */
export const assumedFact: Validity & { provenance: readonly Provenance[] } = {
  validFrom: null,
  validFromPrecision: 'UNKNOWN',
  validTo: null,
  validToPrecision: 'DAY',
  provenance: [{ source: 'assumed', confidence: 'STATED', statement: null, lastConfirmedOn: null }],
}

/** The institution that an assumption names at a place; one that is not there is at fault. */
export function institutionNamed({ facts }: Draft, { institutions }: Assumption, place = 0): Institution | AssumptionFault {
  const key = institutions[place] ?? ''
  return facts.institutions.find((one) => one.key === key) ?? faultOf('unknown', 'institutions', key)
}

/** The network that an assumption names, else the one that is asked about. */
export function networkNamed({ facts, network }: Draft, { network: key }: Assumption): Network | AssumptionFault {
  return key === null ? network : (facts.networks.find((one) => one.key === key) ?? faultOf('unknown', 'network', key))
}

/** The first that is at fault, if any. */
export const faultAmong = (found: readonly (object | AssumptionFault)[]): AssumptionFault | undefined =>
  found.find((one): one is AssumptionFault => 'reason' in one && 'part' in one)
