import type { Target } from './renderer.ts'

/** Where the keyboard is: at an institution, or at one of its ties. */
export interface Walked extends Target {
  /** The institution at which one stands, or from which one looks along the tie. */
  at: string
}

interface Pair {
  key: string
  from: string
  to: string
}

/** The ties of an institution, in the order given. */
export const tiesAt = <Tie extends Pair>(ties: readonly Tie[], key: string): Tie[] =>
  ties.filter(({ from, to }) => from === key || to === key)

export const otherEnd = ({ from, to }: Pair, key: string): string => (from === key ? to : from)

/**
 * Where a key leads: up and down to the institution before and after, or from tie to tie of one; right from an institution to its first tie
 * and along a tie to its other end; left from a tie back to the institution. Null where it leads nowhere.
 */
export function walk(nodes: readonly { key: string }[], ties: readonly Pair[], here: Walked | null, key: string): Walked | null {
  const stand = (at: string | undefined): Walked | null => (at === undefined ? null : { kind: 'institution', key: at, at })
  const place = nodes.findIndex((node) => node.key === here?.at)
  if (!here || place === -1) return stand(nodes[0]?.key)
  if (key === 'Home') return stand(nodes[0]?.key)
  if (key === 'End') return stand(nodes.at(-1)?.key)
  const own = tiesAt(ties, here.at)
  const tie = here.kind === 'tie' ? own.findIndex((each) => each.key === here.key) : -1
  const look = (index: number): Walked | null => {
    const found = own[index]
    return found ? { kind: 'tie', key: found.key, at: here.at } : null
  }
  if (tie === -1) {
    if (key === 'ArrowDown') return stand(nodes[place + 1]?.key)
    if (key === 'ArrowUp') return stand(nodes[place - 1]?.key)
    return key === 'ArrowRight' ? look(0) : null
  }
  if (key === 'ArrowDown') return look(tie + 1)
  if (key === 'ArrowUp') return look(tie - 1)
  if (key === 'ArrowLeft') return stand(here.at)
  return key === 'ArrowRight' ? stand(otherEnd(own[tie] as Pair, here.at)) : null
}
