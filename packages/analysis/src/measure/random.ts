/** Numbers from 0 up to before 1, the same for the same seed on every machine (mulberry32, public domain, Tommy Ettinger 2017). */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Puts the first `count` places in random order, drawn from all of them, in place (Fisher–Yates). */
export function shuffle<T extends Int32Array>(values: T, random: () => number, count = values.length): T {
  for (let place = 0; place < Math.min(count, values.length - 1); place++) {
    const drawn = place + Math.floor(random() * (values.length - place))
    const held = values[place] as number
    values[place] = values[drawn] as number
    values[drawn] = held
  }
  return values
}

export const ordinals = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i)
