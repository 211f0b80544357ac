import type { Lit } from '../netzwerkkarte/lit.ts'
import type { MapModel } from '../netzwerkkarte/mapModel.ts'

/** What one of two Netzwerkkarten shows and the other does not, or otherwise. */
export interface Marks {
  institutions: ReadonlySet<string>
  ties: ReadonlySet<string>
  groups: ReadonlySet<string>
}

const everyone = ({ groups, centre }: MapModel): string[] => [
  ...new Set([...groups.flatMap(({ institutions }) => institutions), ...(centre ? [centre] : [])].map(({ key }) => key)),
]
/** A tie that is drawn otherwise than before is another one to whoever looks. */
const tieKeys = ({ ties }: MapModel): string[] => ties.map(({ key, look }) => `${look} ${key}`)
const lacking = (keys: readonly string[], other: readonly string[]): string[] => {
  const there = new Set(other)
  return keys.filter((key) => !there.has(key))
}

/** What only `shown` has: institutions, ties and how they are drawn, and expected groups that stand otherwise. */
export function marksOf(shown: MapModel, other: MapModel): Marks {
  const before = new Map(other.groups.map(({ key, status }) => [key, status]))
  return {
    institutions: new Set(lacking(everyone(shown), everyone(other))),
    ties: new Set(lacking(tieKeys(shown), tieKeys(other)).map((key) => key.slice(key.indexOf(' ') + 1))),
    groups: new Set(shown.groups.flatMap(({ key, status }) => (status === null || before.get(key) === status ? [] : [key]))),
  }
}

/** What stays bright so that the marks stand out: they themselves, and the ends of ties. */
export const brightOf = ({ institutions, ties, groups }: Marks): Lit => ({
  spots: new Set([...institutions, ...groups, ...[...ties].flatMap((key) => key.split('~'))]),
  ties,
})
