/** Numbers that look random and are the same each time: every theme draws from a source of its own, so that one does not disturb another. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  chance(probability: number): boolean
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  pick<T>(from: readonly T[]): T
  /** Some of them, each at most once, in the order given. */
  some<T>(from: readonly T[], count: number): T[]
}

/** FNV-1a over UTF-16 units. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A source of numbers that follows from a word (Mulberry32). */
export const randomOf = (word: string): Random => {
  let state = seedOf(word)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (from) => from[whole(0, from.length - 1)]!,
    some(from, count) {
      const chosen = new Set<number>()
      const wanted = Math.min(count, from.length)
      while (chosen.size < wanted) chosen.add(whole(0, from.length - 1))
      return from.filter((_, at) => chosen.has(at))
    },
  }
}
