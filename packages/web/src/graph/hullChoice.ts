import { sectorColour } from '../institution/sectorIcons.ts'
import type { GraphModel } from './graphModel.ts'
import type { HullGroup } from './hulls.ts'
import type { Shown } from './shown.ts'

/** Around whom lines are drawn. */
export type HullChoice = 'sectors' | 'networks' | 'none'

/** More lines than these around overlapping groups are no longer told apart. */
const mostNetworks = 6
/** Hues far from each other, in either theme; the name beside the sample tells which is which. */
const hues = ['--atlas-covered', '--atlas-partial', '--sector-justiz', '--sector-beratung', '--sector-kita', '--sector-sport'].map(
  (token) => `var(${token})`,
)

/** What is outlined where nothing else is asked for: in rings by level sectors lie too far apart for a line. */
export const usualHull = (arrange: string | null): HullChoice => (arrange === 'levels' ? 'none' : 'sectors')

/** The groups with a line around them, those of whom at least two are shown, and the colour of each. */
export function hullGroups(model: GraphModel, { nodes }: Shown, choice: HullChoice): { groups: HullGroup[]; colours: Map<string, string> } {
  if (choice === 'sectors') {
    const groups = model.groups.map(({ key }) => ({ key, members: nodes.flatMap((node) => (node.sector.key === key ? [node.key] : [])) }))
    return { groups, colours: new Map(groups.map(({ key }) => [key, sectorColour(key)])) }
  }
  if (choice === 'none') return { groups: [], colours: new Map() }
  const networks = model.networks.slice(0, mostNetworks)
  return {
    groups: networks.map(({ key }) => ({ key, members: nodes.flatMap((node) => (node.networks.includes(key) ? [node.key] : [])) })),
    colours: new Map(networks.map(({ key }, at) => [key, hues[at] ?? ''] as const)),
  }
}
