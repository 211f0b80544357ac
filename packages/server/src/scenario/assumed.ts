import type { AssumptionFault, Scenario, Situation } from '@geflecht/analysis'
import { type Assumption, anAssumption, assumptionFaultByKey, isAssumedKey, levelLabels } from '@geflecht/domain'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import type { Network } from '../network/index.ts'
import type { AssumptionInput } from './scenario.inputs.ts'

/** So many assumptions are made at once. */
export const mostAssumptions = 50

/** A network's situation with everybody whom a scenario names in it, and the assumptions with the keys by which the situation knows them. */
export interface Assumed {
  situation: Situation
  assumptions: readonly Assumption[]
}

/** What is asked about: whoever the viewer may not see is unknown to a scenario too. */
export const assumedIn = (network: Network, inputs: readonly AssumptionInput[]): Assumed => {
  if (inputs.length > mostAssumptions)
    throw badInput(
      `The scenario has ${inputs.length} assumptions; ${mostAssumptions} can be made at once.`,
      'Leave out what the question does not need.',
      {
        argument: 'input.assumptions',
        limit: { name: 'assumptions', allowed: mostAssumptions, found: inputs.length },
      },
    )
  const { view } = network
  const assumptions = inputs.map((input, place) => assumptionOf(view, input, place))
  const named = assumptions.flatMap(({ institutions }) => institutions).filter((key) => !isAssumedKey(key))
  return { situation: situationAround(network, named), assumptions }
}

/** A network's situation; institutions of these keys that are not in it are taken into it. */
export const situationAround = ({ view, row }: Network, institutions: readonly string[]): Situation => {
  const situation = situationOfNetwork(view, row)
  const further = institutions.filter((key) => !situation.institution(key)).map((key) => view.atlas.tables.institution.rowOfKey(key))
  const also = [...new Set(further)].filter((one) => one >= 0).sort((a, b) => a - b)
  return also.length === 0 ? situation : situationOfNetwork(view, row, also)
}

const assumptionOf = (view: View, { kind, ...parts }: AssumptionInput, place: number): Assumption => {
  const { institutions, network, territory, type, agreementKind, level, day, thing } = parts
  if (level != null && !(level in levelLabels))
    throw faultAt({ reason: 'noTie', part: 'level', named: String(level), place }, parts.institutions ?? [])
  for (const [part, concept] of [['network', 'network'] as const, ['thing', null] as const]) {
    const key = parts[part]
    if (key != null && !isSeen(view, concept, key)) throw faultAt({ reason: 'unknown', part, named: key, place }, [])
  }
  return anAssumption(kind, {
    institutions: (institutions ?? []).map((key) => knownKey(view, key) ?? unknownTo(key, place)),
    network: network ?? null,
    territory: territory ?? null,
    type: type ?? null,
    agreementKind: agreementKind ?? null,
    level: level ?? null,
    day: day ?? null,
    thing: thing ?? null,
  })
}

const unknownTo = (key: string, place: number): never => {
  throw faultAt({ reason: 'unknown', part: 'institutions', named: key, place }, [])
}

/** The key of an institution as it is recorded, where the viewer may see it; an assumed one bears whatever key it is given. */
const knownKey = (view: View, key: string): string | null => {
  if (isAssumedKey(key)) return key
  const row = view.rowOfKey('institution', key)
  return row < 0 ? null : view.atlas.tables.institution.key.at(row)
}

const isSeen = (view: View, concept: 'network' | null, key: string): boolean => {
  if (isAssumedKey(key)) return true
  const concepts = concept === null ? (['agreement', 'handover', 'meeting'] as const) : ([concept] as const)
  return concepts.some((one) => view.rowOfKey(one, key) >= 0)
}

/** Names the first assumption that cannot be made, by the keys with which it was asked. */
export const refuseFaulty = (faults: Scenario['faults'], inputs: readonly AssumptionInput[]): void => {
  const [fault] = faults
  if (!fault) return
  throw faultAt(fault, inputs[fault.place]?.institutions ?? [])
}

const faultAt = ({ reason, part, named, place }: AssumptionFault & { place: number }, asked: readonly string[]) => {
  // An institution that the viewer may not tell from others is known here by another key than the one that was asked.
  const shown = part === 'institutions' && reason !== 'wrongCount' && reason !== 'partMissing' ? asked.join(', ') || named : named
  const said = assumptionFaultByKey.get(reason)?.en.replace('{named}', shortened(shown)) ?? reason
  return badInput(`Assumption ${place + 1} cannot be made.`, said, {
    argument: `input.assumptions[${place}].${part}`,
    place,
    reason,
  })
}
