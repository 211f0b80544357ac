/** A seeded source of chance (mulberry32): the same seed gives the same sequence. */
export interface Random {
  /** A whole number from 0 to `n` − 1. */
  below(n: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
}

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, pick: (items) => items[below(items.length)]!, chance: (probability) => next() < probability }
}
