import type { Cooperation } from '@geflecht/domain'
import { tieOf } from '../graph/index.ts'
import type { Situation } from '../situation/index.ts'
import { cooperationsInCircle } from './circleTies.ts'
import { findingOf, groundOfRule, type Finding, type FindingSubject } from './finding.ts'
import type { GapRuleFinder } from './gapRule.ts'
import { institutionName } from './naming.ts'

/**
 * [G28] Exactly one party has claimed a cooperation, at a level of at least 1. What the press says is no claim; a denial is one, so a
 * denied cooperation is not one-sided. A gap of each network with both parties in its circle, and of each territory in which one is seated.
 */
export const oneSidedTie: GapRuleFinder = {
  id: 'G28',
  find: (situation, { network, territory }) => {
    const cooperations = network ? cooperationsInCircle(situation, network.key) : cooperationsIn(situation, territory.key)
    return cooperations.flatMap((cooperation) => oneSided(situation, cooperation))
  },
}

function cooperationsIn(situation: Situation, territory: string): readonly Cooperation[] {
  const seated = situation.facts.institutions.filter((institution) => situation.places.isWithin(institution.territory, territory))
  return [...new Set(seated.flatMap(({ key }) => situation.cooperationsOf(key)))]
}

function oneSided(situation: Situation, cooperation: Cooperation): readonly Finding[] {
  const claims = situation.claimsOf(cooperation.key)
  const { claimedOnlyBy } = tieOf(cooperation, claims)
  if (claimedOnlyBy === null) return []
  const other = claimedOnlyBy === cooperation.from ? cooperation.to : cooperation.from
  return [
    findingOf({
      rule: 'G28',
      severity: 'INFO',
      scope: scopeOf(situation, cooperation),
      subjects: [
        { concept: 'cooperation', key: cooperation.key },
        { concept: 'institution', key: claimedOnlyBy },
        { concept: 'institution', key: other },
      ],
      keyedBy: [cooperation.key],
      facts: { a: institutionName(situation, claimedOnlyBy), b: institutionName(situation, other) },
      grounds: [groundOfRule('G28')],
      evidence: claims.map(({ key }) => ({ concept: 'claim', key })),
    }),
  ]
}

/** The network in which they cooperate, else the innermost territory around both parties: the same from wherever the gap is looked for. */
function scopeOf(situation: Situation, { key, network, from, to }: Cooperation): FindingSubject {
  if (network !== null) return { concept: 'network', key: network }
  const around = situation.places.innermostAround([from, to].flatMap((party) => situation.institution(party)?.territory ?? []))
  return around === null ? { concept: 'cooperation', key } : { concept: 'territory', key: around }
}
