import { sectorColour } from '../institution/sectorIcons.ts'
import type { GraphModel } from './graphModel.ts'
import type { HullGroup } from './hulls.ts'
import type { Shown } from './shown.ts'

/** Around whom lines are drawn. */
export type HullChoice = 'sectors' | 'networks' | 'none'

/** More lines than these around overlapping groups are no longer told apart. */
const mostNetworks = 6
/** Hues that no sector, gap or tie has for itself; the name beside the sample tells which is which. */
const hues = ['#0f766e', '#b45309', '#7c3aed', '#0369a1', '#be185d', '#4d7c0f'] as const

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
    colours: new Map(networks.map(({ key }, at) => [key, hues[at] ?? hues[0]])),
  }
}
