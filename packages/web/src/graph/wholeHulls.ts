import { sectorColour } from '../institution/sectorIcons.ts'
import { aroundDisc } from './extent.ts'
import type { HullChoice } from './hullChoice.ts'
import type { Hull, HullGroup } from './hulls.ts'
import type { WholeModel } from './whole.ts'
import type { Round } from './wholePlaces.ts'

/** More lines than these around overlapping networks are no longer told apart. */
const mostNetworks = 6
const hues = ['--atlas-covered', '--atlas-partial', '--sector-justiz', '--sector-beratung', '--sector-kita', '--sector-sport'].map(
  (token) => `var(${token})`,
)

/** Around whom lines run where nothing else is asked for. */
export const wholeHull = (chosen: HullChoice | null): HullChoice => chosen ?? 'sectors'

/** The networks with a line around their members: first the one from which the reader has come, then those with most members. */
export function outlinedNetworks(
  { networks, nodes }: WholeModel,
  from: string | null,
): { key: string; name: string; colour: string; members: readonly string[] }[] {
  const first = networks.filter(({ key }) => key === from)
  return [...first, ...networks.filter(({ key }) => key !== from)].slice(0, mostNetworks).flatMap(({ key, name }, at) => {
    const members = nodes.flatMap((node) => (node.networks.includes(key) ? [node.key] : []))
    return members.length > 1 ? [{ key, name, colour: hues[at] ?? '', members }] : []
  })
}

/** The lines around the sectors of each Kreis, and around each Kreis: those of a sector stand in a round of their own. */
export function roundHulls(rounds: readonly Round[]): { hulls: Hull[]; colours: Map<string, string> } {
  const named = rounds.map((round) => ({ key: `${round.territory} ${round.sector ?? ''}`, round }))
  return {
    hulls: named.map(({ key, round: { x, y, radius } }) => ({
      key,
      extent: aroundDisc({ x, y, radius }),
      path: `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
    })),
    colours: new Map(named.map(({ key, round: { sector } }) => [key, sector === null ? 'var(--ui-text-dimmed)' : sectorColour(sector)])),
  }
}

/** Networks as groups for a line that leads around their members. */
export const asGroups = (networks: readonly { key: string; members: readonly string[] }[]): HullGroup[] =>
  networks.map(({ key, members }) => ({ key, members }))
