import { communitiesOf } from './communities.ts'
import { corePeripheryOf } from './corePeriphery.ts'
import type { Formula } from './measurement.ts'
import { modularityOf } from './modularity.ts'

export const structureFormulas = {
  corePeriphery: (measured) => {
    const found = measured.once(corePeripheryOf)
    if (typeof found === 'string') return found
    return { value: found.fit, parts: [{ sectors: null, nodes: found.core, value: found.core.length }] }
  },
  communities: (measured) => {
    const { groupOf, groups } = measured.undirected.once(communitiesOf)
    const members = Array.from({ length: groups }, (): number[] => [])
    groupOf.forEach((group, node) => {
      members[group]?.push(node)
    })
    return { value: groups, parts: members.map((nodes) => ({ sectors: null, nodes, value: nodes.length })) }
  },
  modularity: (measured) => modularityOf(measured.graph, measured.undirected.once(communitiesOf).groupOf),
} as const satisfies Record<string, Formula<[]>>
