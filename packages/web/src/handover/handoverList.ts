import type { HandoverPartKind, HandoverPartState } from '@geflecht/domain'

/** What the list needs to know of a hand-over. */
export interface Listed {
  key: string
  parts: readonly { kind: HandoverPartKind; state: HandoverPartState }[]
}

/** The parts of a hand-over that stand in a state, in reading order. */
export const partsIn = ({ parts }: Listed, state: HandoverPartState): HandoverPartKind[] =>
  parts.filter((part) => part.state === state).map(({ kind }) => kind)

/** Whether something is not laid down, or laid down and no longer true. */
export const isOpen = ({ parts }: Listed): boolean => parts.some(({ state }) => state === 'MISSING' || state === 'BROKEN')

interface HasSector {
  sector: { key: string }
}
type Side = { institution: HasSector | null; type: HasSector | null }

/** Whether a hand-over begins or ends in one of the sectors in view; in all of them when none is chosen. */
export const touches = ({ from, to }: { from: Side; to: Side }, sectors: readonly string[]): boolean =>
  isOneOf(sectors, [from.institution, from.type, to.institution, to.type])

/** The same of a pair between which one is expected. */
export const expectsBetween = (
  pair: { template: { from: readonly HasSector[]; to: readonly HasSector[] } },
  sectors: readonly string[],
): boolean => isOneOf(sectors, [...pair.template.from, ...pair.template.to])

const isOneOf = (sectors: readonly string[], sides: readonly (HasSector | null)[]): boolean =>
  sectors.length === 0 || sides.some((side) => side !== null && sectors.includes(side.sector.key))

/** An expected pair with the hand-overs that answer it; the hand-overs that none expects stand under null. */
export interface HandoverGroup<P, H> {
  pair: P | null
  handovers: H[]
}

/**
 * Hand-overs under the pairs that expect them, in the order of the pairs; one that answers several stands under the first.
 * With `onlyOpen`, complete ones are left out, and pairs that are described completely with them; a pair without any hand-over stays.
 */
export function groupHandovers<H extends Listed, P extends { handovers: readonly { key: string }[] }>(
  handovers: readonly H[],
  pairs: readonly P[],
  onlyOpen: boolean,
): HandoverGroup<P, H>[] {
  const left = new Map(handovers.map((handover) => [handover.key, handover]))
  const wanted = (all: H[]): H[] => (onlyOpen ? all.filter(isOpen) : all)
  const groups: HandoverGroup<P, H>[] = pairs.flatMap((pair) => {
    const own = pair.handovers.flatMap(({ key }) => {
      const found = left.get(key)
      left.delete(key)
      return found ? [found] : []
    })
    const shown = wanted(own)
    return pair.handovers.length === 0 || shown.length > 0 ? [{ pair, handovers: shown }] : []
  })
  const others = wanted([...left.values()])
  return others.length > 0 ? [...groups, { pair: null, handovers: others }] : groups
}
