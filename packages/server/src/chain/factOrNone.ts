import type { View } from '../atlas/view.ts'
import type { ConceptName } from '../fact/concepts.ts'

/** The fact with a key that analysis has found, as its class shows it; null for none. */
export const factOrNone = <T>(view: View, concept: ConceptName, type: new (view: View, row: number) => T, key: string | null): T | null =>
  key === null ? null : new type(view, view.atlas.tables[concept].rowOfKey(key))

/** The same for several, in their order. */
export const factsWithKeys = <T>(
  view: View,
  concept: ConceptName,
  type: new (view: View, row: number) => T,
  keys: readonly string[],
): T[] => keys.map((key) => new type(view, view.atlas.tables[concept].rowOfKey(key)))
