import type { Mark } from './mapModel.ts'

/** A network as far as its area is concerned: the territory that it is for, and others beyond it. */
export interface Reaching {
  key: string
  name: string
  territory: { key: string }
  areas?: readonly { key: string }[]
}

/** Where networks work: those that work in the very same places share one area. */
export interface Area {
  key: string
  networks: readonly Reaching[]
  places: readonly Pick<Mark, 'key' | 'name'>[]
  /** Areas that share a place have different levels, the smaller ones the lower; by it they differ in distance, colour and pattern. */
  level: number
}

/** More lines around one another are no longer told apart. */
export const mostLevels = 5

/** The areas of networks among the places of a map, the widest first: the place that each is for with the places in it, and what it names beyond. */
export function areasOf(networks: readonly Reaching[], marks: readonly Pick<Mark, 'key' | 'name' | 'parent'>[]): Area[] {
  const found = new Map<string, Omit<Area, 'level'>>()
  for (const network of networks) {
    const named = new Set([network.territory, ...(network.areas ?? [])].map(({ key }) => key))
    const places = marks.filter(({ key, parent }) => named.has(key) || (parent !== null && named.has(parent)))
    if (places.length === 0) continue
    const key = places.map((place) => place.key).join(' ')
    found.set(key, { key, places, networks: [...(found.get(key)?.networks ?? []), network] })
  }
  const levelled: Area[] = []
  for (const area of [...found.values()].sort((a, b) => a.places.length - b.places.length)) {
    const own = new Set(area.places.map(({ key }) => key))
    const below = levelled.filter(({ places }) => places.some(({ key }) => own.has(key)))
    levelled.push({ ...area, level: Math.max(-1, ...below.map(({ level }) => level)) + 1 })
  }
  return levelled.reverse()
}

/** Hues far from each other, in either theme; the pattern says the same without colour. */
export const areaHue = (level: number): string =>
  `var(${['--atlas-covered', '--sector-justiz', '--atlas-partial', '--sector-beratung', '--sector-kita'][level % mostLevels]})`
