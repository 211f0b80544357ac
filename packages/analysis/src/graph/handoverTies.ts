import type { Handover, Institution, Network } from '@geflecht/domain'
import { binds, byAscendingKey, groupedBy, partiesTo, type Situation } from '../situation/index.ts'
import { tieBetween, type Tie } from './tie.ts'

/**
 * The hand-overs between members of a network's circle as directed ties, one for each giver and taker. One between two institutions is a
 * tie wherever both stand; where the network's own names a type of institution, every member of that type is meant.
 */
export function handoverTies(situation: Situation, network: Network, members: readonly Institution[]): Tie[] {
  const byType = groupedBy(members, ({ type }) => type)
  const inside = new Set(members.map(({ key }) => key))
  const membersAt = (type: string | null, institution: string | null): readonly string[] => {
    if (institution !== null) return inside.has(institution) ? [institution] : []
    return (byType.get(type ?? '') ?? []).map(({ key }) => key)
  }
  const between = members.flatMap(({ key }) => situation.handoversAt(key)).filter(namesTwoInstitutions)
  const ties = new Map<string, Tie>()
  for (const handover of [...new Set([...between, ...situation.handoversOf(network.key)])].toSorted(byAscendingKey)) {
    for (const from of membersAt(handover.fromType, handover.fromInstitution)) {
      for (const to of membersAt(handover.toType, handover.toInstitution)) {
        const tie = tieOfHandover(situation, handover, from, to)
        if (from !== to && !ties.has(tie.key)) ties.set(tie.key, tie)
      }
    }
  }
  return [...ties.values()]
}

const namesTwoInstitutions = ({ fromInstitution, toInstitution }: Handover): boolean => fromInstitution !== null && toInstitution !== null

function tieOfHandover(situation: Situation, { agreement, validFrom, validTo }: Handover, from: string, to: string): Tie {
  const ground = agreement === null ? undefined : situation.agreement(agreement)
  const parties = ground && binds(ground) ? partiesTo(ground) : []
  return tieBetween('HANDOVER', from, to, {
    directed: true,
    confirmed: parties.includes(from) && parties.includes(to),
    agreement: ground?.key ?? null,
    validFrom,
    validTo,
  })
}
