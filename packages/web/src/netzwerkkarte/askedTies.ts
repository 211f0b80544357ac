import type { TieKind } from '@geflecht/domain'
import type { ViewState } from '../shell/viewState.ts'
import type { MapTie, TieLook } from './mapTies.ts'

/** What is asked of ties in all pictures: a look or another sign, kinds, and a least level. */
export type Asked = Pick<ViewState, 'ties' | 'counted' | 'level'>

/** The kinds of ties that are drawn as lines; what is expected and not documented is of none. */
const kindOf: Record<TieLook, TieKind | null> = {
  agreement: 'AGREEMENT',
  confirmed: 'COOPERATION',
  oneSided: 'COOPERATION',
  documented: 'COOPERATION',
  handover: 'HANDOVER',
  gap: null,
}
const isDrawn = (kind: TieKind) => Object.values(kindOf).includes(kind)

/** Whether kinds are asked for among which this look is; a choice of kinds that no line shows asks for nothing. What is expected is always of interest. */
function isOfKind(look: TieLook, counted: readonly TieKind[]): boolean {
  const kinds = counted.filter(isDrawn)
  const kind = kindOf[look]
  return kinds.length === 0 || kind === null || kinds.includes(kind)
}

/** Cooperations below the level are left out, and those of which no level is stated; all else has none. */
const isOfLevel = (look: TieLook, stated: number | null, level: number | null): boolean =>
  level === null || kindOf[look] !== 'COOPERATION' || (stated ?? 0) >= level

/** Whether a pair is drawn: one line for all that ties the two. */
export const isAskedPair = (
  { look, signs, level: stated }: Pick<MapTie, 'look' | 'signs' | 'level'>,
  { ties, counted, level }: Asked,
): boolean => (ties === null || signs.has(ties)) && isOfKind(look, counted) && isOfLevel(look, stated, level)

/** Whether one of several lines between two is drawn; that two differ is a sign of the pair and not of a line. */
export const isAskedLine = (
  line: { look: TieLook; level: number | null },
  { ties, counted, level }: Asked,
  signs: MapTie['signs'] | undefined,
): boolean =>
  (ties === null || (ties === 'differing' ? (signs?.has(ties) ?? false) : line.look === ties)) &&
  isOfKind(line.look, counted) &&
  isOfLevel(line.look, line.level, level)
