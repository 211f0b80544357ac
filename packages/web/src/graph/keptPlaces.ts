import type { Point } from '../netzwerkkarte/geometry.ts'
import type { Arrangement } from './arrange.ts'

const nameOf = (network: string, by: Arrangement) => `geflecht.graph.${by}.${network}`

/** Where everybody stood at the last visit on this machine; nothing where that is not kept. */
export function keptPlaces(network: string, by: Arrangement): Map<string, Point> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(network, by)) ?? '{}')
    return new Map(Object.entries(kept as Record<string, [number, number]>).map(([key, [x, y]]) => [key, { x, y }]))
  } catch {
    // A browser that keeps nothing, or something that is not ours: it is arranged anew.
    return new Map()
  }
}

/** Keeps the places of those who are there, and of those who were there on another day. */
export function keepPlaces(network: string, by: Arrangement, places: ReadonlyMap<string, Point>): void {
  const all = new Map([...keptPlaces(network, by), ...places])
  const written = Object.fromEntries([...all].map(([key, { x, y }]) => [key, [Math.round(x), Math.round(y)]]))
  try {
    localStorage.setItem(nameOf(network, by), JSON.stringify(written))
  } catch {
    // The browser keeps nothing; the picture is as good without.
  }
}

/** Forgets them, so that everybody is arranged anew. */
export function forgetPlaces(network: string, by: Arrangement): void {
  try {
    localStorage.removeItem(nameOf(network, by))
  } catch {
    // Nothing was kept.
  }
}
