import type { NetworkMeasureKey } from '@geflecht/domain'

/** A published network with figures that were computed elsewhere; see the README beside it. */
export interface ReferenceNetwork {
  name: string
  nodeCount: number
  /** Arcs as published, nodes numbered from 1: `1-2 1-3 …`. */
  ties: string
  /** How many ties remain when directions and duplicates count for nothing. */
  tieCount: number
  figures: Partial<Record<NetworkMeasureKey, number>>
  articulationPoints: readonly number[]
  /** The five nodes with the greatest betweenness, and theirs; the same for degree and closeness. */
  betweenness: readonly (readonly [node: number, value: number])[]
  degree: readonly (readonly [node: number, value: number])[]
  closeness: readonly (readonly [node: number, value: number])[]
}

/** The ends of the arcs as node ordinals from 0. */
export function endsOf({ ties }: ReferenceNetwork): { from: number[]; to: number[] } {
  const arcs = ties.split(' ').map((tie) => tie.split('-').map((node) => Number(node) - 1))
  return { from: arcs.map(([from]) => from as number), to: arcs.map(([, to]) => to as number) }
}
