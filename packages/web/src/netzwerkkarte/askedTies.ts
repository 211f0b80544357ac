import type { TieKind } from '@geflecht/domain'
import type { ViewState } from '../shell/viewState.ts'
import { kindOfLook, type MapTie, type TieLook } from './mapTies.ts'

/** What is asked of ties in all pictures: a look or another sign, kinds, and a least level. */
export type Asked = Pick<ViewState, 'ties' | 'counted' | 'level'>

const isDrawn = (kind: TieKind) => Object.values(kindOfLook).includes(kind)

/** Whether this kind is among those that are asked for; a choice of kinds that no line shows asks for nothing. */
function isCounted(kind: TieKind, counted: readonly TieKind[]): boolean {
  const kinds = counted.filter(isDrawn)
  return kinds.length === 0 || kinds.includes(kind)
}

/** Whether what is counted narrows the pictures of single ties. */
export const countsInPictures = (counted: readonly TieKind[]): boolean => counted.some(isDrawn)

/** Cooperations below the level are left out, and those of which no level is stated; all else has none. */
const isOfLevel = (kind: TieKind, stated: number | null, level: number | null): boolean =>
  level === null || kind !== 'COOPERATION' || (stated ?? 0) >= level

/** Whether a pair is drawn, as one line for all that ties the two: as long as something of it is asked for. What is expected is always of interest. */
export const isAskedPair = (
  { kinds, signs, level: stated }: Pick<MapTie, 'kinds' | 'signs' | 'level'>,
  { ties, counted, level }: Asked,
): boolean =>
  (ties === null || signs.has(ties)) &&
  (signs.has('gap') || [...kinds].some((kind) => isCounted(kind, counted) && isOfLevel(kind, stated, level)))

/** Whether one of several lines between two is drawn; that two differ is a sign of the pair and not of a line. */
export function isAskedLine(
  line: { look: TieLook; level: number | null },
  { ties, counted, level }: Asked,
  signs: MapTie['signs'] | undefined,
): boolean {
  if (ties !== null && !(ties === 'differing' ? signs?.has(ties) : line.look === ties)) return false
  const kind = kindOfLook[line.look]
  return kind === null || (isCounted(kind, counted) && isOfLevel(kind, line.level, level))
}
