import type { Institution } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { buildGraph, networkTies, separationsOf, type Separation, type Tie } from '../graph/index.ts'
import { findingOf, groundOfRule } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { institutionName } from './naming.ts'
import { thresholdAt } from './rulesInForce.ts'
import { sectorCounts, type SectorCounts } from './sectorCounts.ts'

/**
 * [G20] All documented cooperation of at least three institutions of the circle, or of a whole sector in it, with the rest hangs on one
 * institution. The rest is the largest of the pieces into which its part of the circle falls without it; a piece that holds every
 * institution of a sector in the circle is a whole sector. O(institutions + cooperations).
 */
export const singlePointOfFailure = aboutNetworks('G20', (situation, network) => {
  const members = circleOf(situation, network.key).institutions
  const ties = networkTies(situation, network, ['COOPERATION'])
  if (ties.length === 0) return []
  const severeFrom = thresholdAt(situation, { concept: 'network', key: network.key }, 'lostInstitutions')
  const { walk, separations } = separationsOf(graphOf(members, ties))
  const counts = sectorCounts(Array.from(walk, (node) => (members[node] as Institution).sector))
  return separations.flatMap((separation) => {
    const institution = members[separation.node] as Institution
    const lost = lostWithout(separation, institution.sector, counts)
    if (lost.size < (severeFrom.value ?? 0) && !lost.wholeSector) return []
    return [
      findingOf({
        rule: 'G20',
        severity: 'MEDIUM',
        scope: { concept: 'network', key: network.key },
        subjects: [
          { concept: 'network', key: network.key },
          { concept: 'institution', key: institution.key },
        ],
        facts: { network: network.name, institution: institutionName(situation, institution.key), lost: lostLabel(lost.size) },
        grounds: [groundOfRule('G20')],
        evidence: ties
          .filter(({ from, to }) => from === institution.key || to === institution.key)
          .map(({ key }) => ({ concept: 'cooperation', key })),
        thresholds: [severeFrom],
      }),
    ]
  })
})

function graphOf(members: readonly Institution[], ties: readonly Tie[]) {
  const nodes = new Map(members.map(({ key }, node) => [key, node]))
  const ends = (key: string) => nodes.get(key) as number
  return buildGraph(
    members.length,
    ties.map(({ from }) => ends(from)),
    ties.map(({ to }) => ends(to)),
    false,
  )
}

/** How many institutions lose the connection, and whether all of a sector are among them. */
function lostWithout({ part, branches }: Separation, sector: string, counts: SectorCounts): { size: number; wholeSector: boolean } {
  const pieces = branches.map((branch) => counts.within(branch))
  const rest = counts.within(part)
  rest.remove(sector)
  for (const piece of pieces) rest.removeAll(piece)
  const all = [rest, ...pieces]
  const largest = all.reduce((most, piece) => (piece.size > most.size ? piece : most))
  const lost = all.filter((piece) => piece !== largest)
  return {
    size: lost.reduce((sum, { size }) => sum + size, 0),
    wholeSector: counts.sectors.some((one) => lost.some((piece) => piece.of(one) === counts.total(one))),
  }
}

const lostLabel = (count: number) => ({
  de: count === 1 ? 'verliert 1 Institution' : `verlieren ${count} Institutionen`,
  en: count === 1 ? '1 institution loses its' : `${count} institutions lose their`,
})
