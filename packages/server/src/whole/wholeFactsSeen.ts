import { LRUCache } from 'lru-cache'
import { perRevision } from '../atlas/perRevision.ts'
import type { View } from '../atlas/view.ts'
import type { Sight } from '../rights/sight.ts'
import { type WholeFacts, wholeFacts } from './wholeFacts.ts'

/** So many viewers and days are kept: one opens a group after the other, and each time only the gathering is new. */
const mostKept = 4

const kept = perRevision(() => new LRUCache<string, WholeFacts>({ max: mostKept }))
/** What one viewer sees is one sight, as long as the revision. */
const numbers = new WeakMap<Sight, number>()
let next = 0
const numberOf = (sight: Sight): number => {
  const known = numbers.get(sight) ?? next++
  numbers.set(sight, known)
  return known
}

/** The whole as the viewer may know it on the day; made once for a viewer, a day and a revision. */
export const wholeFactsSeen = (view: View): WholeFacts => {
  const known = kept(view.atlas)
  const key = `${numberOf(view.sight)} ${view.asOf}`
  const facts = known.get(key) ?? wholeFacts(view)
  known.set(key, facts)
  return facts
}
