import type { MapModel } from './mapModel.ts'
import type { MapTie } from './mapTies.ts'

/** What has the keyboard's focus on the map. */
export interface Spot {
  kind: 'group' | 'institution' | 'tie'
  key: string
  /** Of a tie: the institution from which the keyboard came to it. */
  by?: string
}

/**
 * Where the keys lead along ties: page down and page up go through those of an institution, the arrows from a tie to its ends: up and left
 * back to where the keyboard came from, down and right to the other. Null where the key leads nowhere.
 */
export function nextAlongTies(ties: readonly MapTie[], spot: Spot, key: string): Spot | null {
  const tie = spot.kind === 'tie' ? ties.find((each) => each.key === spot.key) : undefined
  const by = tie ? (spot.by === tie.to ? tie.to : tie.from) : spot.key
  if (tie && (key === 'ArrowUp' || key === 'ArrowLeft')) return { kind: 'institution', key: by }
  if (tie && (key === 'ArrowDown' || key === 'ArrowRight')) return { kind: 'institution', key: by === tie.from ? tie.to : tie.from }
  if (spot.kind === 'group' || (key !== 'PageDown' && key !== 'PageUp')) return null
  const own = ties.filter(({ from, to }) => from === by || to === by)
  const at = own.findIndex((each) => each.key === spot.key)
  const next = key === 'PageDown' ? own[(at + 1) % own.length] : own.at(at < 0 ? -1 : at - 1)
  return next ? { kind: 'tie', key: next.key, by } : null
}

/**
 * Where an arrow key leads: left and right go around the ring, or around the institutions of one group; down goes from a group to its
 * institutions, from the last level to the middle; up goes back to the group. Null where the key leads nowhere.
 */
export function nextSpot(model: MapModel, spot: Spot, key: string): Spot | null {
  const groups = model.groups
  const group = (index: number): Spot | null => {
    const found = groups[(index + groups.length) % groups.length]
    return found ? { kind: 'group', key: found.key } : null
  }
  if (spot.kind === 'group') {
    const index = groups.findIndex((each) => each.key === spot.key)
    if (key === 'ArrowRight') return group(index + 1)
    if (key === 'ArrowLeft') return group(index - 1)
    if (key === 'Home') return group(0)
    if (key === 'End') return group(groups.length - 1)
    const first = groups[index]?.institutions[0] ?? model.centre
    return key === 'ArrowDown' && first ? { kind: 'institution', key: first.key } : null
  }
  const home = groups.findIndex(({ institutions }) => institutions.some((each) => each.key === spot.key))
  if (home === -1) return key === 'ArrowUp' || key === 'ArrowRight' ? group(0) : key === 'ArrowLeft' ? group(-1) : null
  const siblings = groups[home]?.institutions ?? []
  const at = siblings.findIndex((each) => each.key === spot.key)
  const sibling = (index: number): Spot | null => {
    const found = siblings[(index + siblings.length) % siblings.length]
    return found ? { kind: 'institution', key: found.key } : null
  }
  if (key === 'ArrowRight') return sibling(at + 1)
  if (key === 'ArrowLeft') return sibling(at - 1)
  if (key === 'ArrowUp') return group(home)
  return key === 'ArrowDown' && model.centre ? { kind: 'institution', key: model.centre.key } : null
}
