import { countsAsActor, type Institution } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { binds, groupedByEach, isMoreThanInferred, partiesTo, type AgreementOnDay, type Situation } from '../situation/index.ts'
import { findingOf, type Finding, type FindingSubject } from './finding.ts'
import type { GapRuleFinder, GapScope } from './gapRule.ts'
import { groundOfNorm } from './lkischgNrw.ts'
import { institutionName } from './naming.ts'

/**
 * [G06] A childminder works in the district of a Jugendamt, and no agreement under § 8a Abs. 5 SGB VIII with that Jugendamt is in force:
 * neither of the childminder's own, nor of whoever carries or leads the service, nor of the advisory service for day care at the place, through
 * which such agreements are often bundled. A gap of each network with the childminder or the Jugendamt in its circle, and of each territory
 * in which one of the two is seated. O(childminders + agreements of the Jugendämter).
 */
export const agreement8a5Missing: GapRuleFinder = {
  id: 'G06',
  find: (situation, scope) =>
    childmindersIn(situation, scope)
      .filter((pair) => !isAgreed(situation, pair))
      .map((pair) => gapOf(situation, pair)),
}

interface Pair {
  minder: Institution
  jugendamt: string
}

const isChildminder = (institution: Institution): boolean =>
  institution.type === 'kindertagespflege' && countsAsActor(institution.type) && isMoreThanInferred(institution)

/** The childminders and Jugendämter that need such an agreement, of a network or of a territory. */
export function childmindersIn(situation: Situation, { network, territory }: GapScope): readonly Pair[] {
  const { all, of } = pairsOf(situation)
  if (network) return [...new Set(circleOf(situation, network.key).institutions.flatMap(({ key }) => of.get(key) ?? []))]
  const isHere = (place: string) => situation.places.isWithin(place, territory.key)
  return all.filter(({ minder, jugendamt }) => isHere(minder.territory) || isHere(seatOf(situation, jugendamt)))
}

/** The pairs of a situation, and those of each institution that is one of the two; found once. */
function pairsOf(situation: Situation): { all: readonly Pair[]; of: ReadonlyMap<string, readonly Pair[]> } {
  const known = pairs.get(situation) ?? gather(situation)
  pairs.set(situation, known)
  return known
}

/** Networks and territories of one situation ask the same, and a situation never changes. */
const pairs = new WeakMap<Situation, ReturnType<typeof pairsOf>>()

function gather(situation: Situation): ReturnType<typeof pairsOf> {
  const all = situation.facts.institutions
    .filter(isChildminder)
    .flatMap((minder) => situation.jugendaemterOf(minder.territory).map((jugendamt) => ({ minder, jugendamt })))
  return { all, of: groupedByEach(all, ({ minder, jugendamt }) => [minder.key, jugendamt]) }
}

/** The agreements of this kind that cover the childminder, whatever became of them. */
export const agreementsCovering = (situation: Situation, { minder, jugendamt }: Pair): readonly AgreementOnDay[] =>
  situation
    .agreementsOf(jugendamt)
    .filter((agreement) => agreement.kind === 'VEREINBARUNG_8A_5' && coversMinder(situation, agreement, minder))

const isAgreed = (situation: Situation, pair: Pair): boolean => agreementsCovering(situation, pair).some(binds)

const coversMinder = (situation: Situation, agreement: AgreementOnDay, minder: Institution): boolean =>
  partiesTo(agreement).some(
    (party) => [minder.key, minder.carrier, minder.parent].includes(party) || advisesAt(situation, party, minder.territory),
  )

/** Whether an institution is the advisory service for day care at a place: seated there or around it, or serving it. */
function advisesAt(situation: Situation, party: string, place: string): boolean {
  const institution = situation.institution(party)
  if (institution?.type !== 'kita_fachdienst') return false
  return [institution.territory, ...institution.serviceArea].some((area) => situation.places.isWithin(place, area))
}

function gapOf(situation: Situation, { minder, jugendamt }: Pair): Finding {
  const subjects: FindingSubject[] = [minder.key, jugendamt].map((key) => ({ concept: 'institution', key }))
  return findingOf({
    rule: 'G06',
    severity: 'HIGH',
    scope: { concept: 'territory', key: seatOf(situation, jugendamt) },
    subjects,
    facts: { name: institutionName(situation, minder.key) },
    grounds: [groundOfNorm('norm.sgb8.8a', '§ 8a Abs. 5 SGB VIII')].map((ground) => ({ ...ground, verification: 'SECONDARY' as const })),
    evidence: subjects,
  })
}

const seatOf = (situation: Situation, institution: string): string => situation.institution(institution)?.territory ?? ''
