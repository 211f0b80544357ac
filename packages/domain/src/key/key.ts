/** The first segment of the keys of each concept; sources have keys of their own shape, for example `S003`. */
export const keyPrefixes = {
  territory: 'ter',
  neighbourhood: 'nb',
  institution: 'inst',
  professionPresence: 'pres',
  district: 'district',
  project: 'prj',
  programme: 'prog',
  network: 'net',
  body: 'body',
  mandate: 'mandate',
  membership: 'mem',
  meeting: 'evt',
  participation: 'part',
  cooperation: 'coop',
  claim: 'claim',
  ruling: 'ruling',
  statement: 'stm',
} as const

/** A concept whose facts have keys. */
export type KeyedConcept = keyof typeof keyPrefixes | 'source'

const concepts: ReadonlyMap<string, KeyedConcept> = new Map(
  Object.entries(keyPrefixes).map(([concept, prefix]) => [prefix, concept as KeyedConcept]),
)

const segments = /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+$/
const sourceShape = /^[A-Z]\d{2,6}$/
const tieShape = /^tie\.[A-Z]+(_[A-Z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){4,}$/

/** Longest key that is kept. */
export const longestKey = 240

/** Which concept a key belongs to; null when it has none's shape. */
export function conceptOfKey(key: string): KeyedConcept | null {
  if (key.length > longestKey) return null
  if (sourceShape.test(key)) return 'source'
  return segments.test(key) ? (concepts.get(key.slice(0, key.indexOf('.'))) ?? null) : null
}

/** Whether the text has the shape of a key: of a stored fact, or of a tie that is derived. */
export const isKey = (text: string): boolean => conceptOfKey(text) !== null || (text.length <= longestKey && tieShape.test(text))
