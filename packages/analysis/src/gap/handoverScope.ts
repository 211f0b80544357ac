import { institutionTypeByKey, type Handover, type Label } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { isMoreThanInferred, type Situation } from '../situation/index.ts'
import type { FindingSubject } from './finding.ts'
import type { GapScope } from './gapRule.ts'
import { institutionName } from './naming.ts'

/**
 * The hand-overs of a network: those of its procedure, and those that two institutions of its circle have laid down between themselves;
 * those of a territory: laid down between institutions of which one is seated there.
 */
export function handoversIn(situation: Situation, { network, territory }: GapScope): readonly Handover[] {
  const found = network ? handoversOfNetwork(situation, network.key) : handoversOfTerritory(situation, territory.key)
  return [...new Set(found)].filter(isMoreThanInferred)
}

function handoversOfNetwork(situation: Situation, network: string): readonly Handover[] {
  const circle = new Set(circleOf(situation, network).institutions.map(({ key }) => key))
  const between = [...circle].flatMap((key) => situation.handoversAt(key)).filter(isBetweenTwo)
  return [...situation.handoversOf(network), ...between.filter((handover) => namedBy(handover).every((key) => circle.has(key)))]
}

const handoversOfTerritory = (situation: Situation, territory: string): readonly Handover[] =>
  situation.facts.handovers.filter(
    (handover) => isBetweenTwo(handover) && seatsOf(situation, handover).some((seat) => situation.places.isWithin(seat, territory)),
  )

/** Where a gap about a hand-over lies, the same from wherever it is looked for: its network, else the innermost territory around those that it names. */
export function scopeOfHandover(situation: Situation, handover: Handover): FindingSubject {
  if (handover.network !== null) return { concept: 'network', key: handover.network }
  const around = situation.places.innermostAround(seatsOf(situation, handover))
  return around === null ? { concept: 'handover', key: handover.key } : { concept: 'territory', key: around }
}

/** One end of a hand-over: of which type it is, and what it is called. */
interface End {
  type: string
  name: string | Label
}

/** The giving and the taking end; the type of an institution that is not there on the day is empty. */
export const endsOf = (situation: Situation, { fromType, fromInstitution, toType, toInstitution }: Handover): { from: End; to: End } => ({
  from: endOf(situation, fromType, fromInstitution),
  to: endOf(situation, toType, toInstitution),
})

function endOf(situation: Situation, type: string | null, institution: string | null): End {
  if (institution !== null) return { type: situation.institution(institution)?.type ?? '', name: institutionName(situation, institution) }
  const { de, en } = institutionTypeByKey.get(type ?? '') ?? { de: type ?? '', en: type ?? '' }
  return { type: type ?? '', name: { de, en } }
}

/** The institutions that a hand-over names at its ends, by key. */
export const namedBy = ({ fromInstitution, toInstitution }: Handover): readonly string[] =>
  [fromInstitution, toInstitution].filter((key) => key !== null)

const isBetweenTwo = (handover: Handover): boolean => handover.network === null && namedBy(handover).length === 2

const seatsOf = (situation: Situation, handover: Handover): readonly string[] =>
  namedBy(handover).flatMap((key) => situation.institution(key)?.territory ?? [])
