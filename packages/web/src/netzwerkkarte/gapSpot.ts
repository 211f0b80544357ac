import type { Spot } from './keys.ts'
import type { MapModel } from './mapModel.ts'
import { pairKey } from './mapTies.ts'

/**
 * Where a picture of groups, institutions and ties shows a gap: the tie that it misses, the expected group, the tie of the two
 * institutions that its key names, or the one that it names. Null where the picture has no place for it, as for a meeting that is due.
 */
export function spotOfGap(key: string, { groups, centre, ties }: MapModel): Spot | null {
  const [missing] = ties.filter(({ gaps }) => gaps.some((gap) => gap.key === key))
  if (missing) return { kind: 'tie', key: missing.key }
  // A key names the rule, what the gap is one of, and its subjects, which a plus sign parts.
  const subjects = key
    .split(':')
    .slice(2)
    .flatMap((part) => part.split('+'))
  const [group] = groups.filter((each) => subjects.includes(each.key))
  if (group) return { kind: 'group', key: group.key }
  const drawn = new Set([...groups.flatMap(({ institutions }) => institutions), ...(centre ? [centre] : [])].map((each) => each.key))
  const [one, other] = subjects.filter((each) => drawn.has(each))
  if (!one) return null
  const pair = other ? pairKey(one, other) : null
  return ties.some((tie) => tie.key === pair) ? { kind: 'tie', key: pair ?? '' } : { kind: 'institution', key: one }
}
