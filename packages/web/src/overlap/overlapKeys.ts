import type { NetsModel } from './overlapModel.ts'

/** What has the focus in the picture. */
export interface NetSpot {
  kind: 'network' | 'overlap' | 'gap'
  key: string
  /** Of a tie: the network from which the keyboard came to it. */
  by?: string
}

/**
 * Where a key leads: left and right go around the ring and, behind its last network, through the neighbours without a link; down goes from a
 * network to its first tie, left and right through its ties, down on to the network at the other end and up back. Null where it leads nowhere.
 */
export function nextNetSpot(model: NetsModel, spot: NetSpot, key: string): NetSpot | null {
  if (spot.kind === 'overlap') return alongTies(model, spot, key)
  const stops: NetSpot[] = [
    ...model.nodes.map((node) => ({ kind: 'network' as const, key: node.key })),
    ...model.breaks.map((each) => ({ kind: 'gap' as const, key: each.key })),
  ]
  const at = stops.findIndex((stop) => stop.kind === spot.kind && stop.key === spot.key)
  const stop = (index: number) => stops[(index + stops.length) % stops.length] ?? null
  if (key === 'ArrowRight') return stop(at + 1)
  if (key === 'ArrowLeft') return stop(at - 1)
  if (key === 'Home') return stop(0)
  if (key === 'End') return stop(stops.length - 1)
  if (key !== 'ArrowDown' || spot.kind !== 'network') return null
  const [first] = tiesOf(model, spot.key)
  return first ? { kind: 'overlap', key: first.key, by: spot.key } : null
}

function alongTies(model: NetsModel, spot: NetSpot, key: string): NetSpot | null {
  const tie = model.ties.find((each) => each.key === spot.key)
  if (!tie) return null
  const by = spot.by === tie.b ? tie.b : tie.a
  if (key === 'ArrowUp') return { kind: 'network', key: by }
  if (key === 'ArrowDown') return { kind: 'network', key: by === tie.a ? tie.b : tie.a }
  const own = tiesOf(model, by)
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (step === undefined) return null
  const next = own[(own.indexOf(tie) + step + own.length) % own.length]
  return next ? { kind: 'overlap', key: next.key, by } : null
}

const tiesOf = ({ ties }: NetsModel, network: string) => ties.filter(({ a, b }) => a === network || b === network)
