import type { Atlas } from './atlas.ts'

/** Keeps something per Atlas for as long as that stands at one revision; what an earlier revision needed is let go at once. */
export const perRevision = <T>(make: () => T): ((atlas: Atlas) => T) => {
  const kept = new WeakMap<Atlas, { revision: number; value: T }>()
  return (atlas) => {
    const known = kept.get(atlas)
    if (known?.revision === atlas.revision) return known.value
    const value = make()
    kept.set(atlas, { revision: atlas.revision, value })
    return value
  }
}
