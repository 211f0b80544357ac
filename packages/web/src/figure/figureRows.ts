import type { KeyFigure, NetworkWithFigures } from './figure.documents.ts'

/** Of one network these say nothing: it is one, and in several of one network nobody can be. */
const ofTerritories: readonly string[] = ['networks', 'inSeveral']

/** The figures that stand for a single network, in the order of the catalogue. */
export const ofNetworks = (figures: readonly KeyFigure[] | null): KeyFigure[] =>
  (figures ?? []).filter(({ key }) => !ofTerritories.includes(key))

/** How far what rests on statements can be trusted; null where nobody was asked. */
export const trustIn = (figures: readonly KeyFigure[] | null): KeyFigure['reliability'] =>
  figures?.find(({ reliability }) => reliability !== null)?.reliability ?? null

/** Whether a figure rests on what institutions have stated, so that it is only as good as their answers. */
export const restsOnAnswers = (key: string): boolean => key === 'cooperations' || key === 'confirmed'

/** The networks by one figure, the greatest first and those without a value last; by name where `by` is none. */
export function inFigureOrder(
  networks: readonly NetworkWithFigures[],
  by: string | null,
  { compare }: Intl.Collator,
): NetworkWithFigures[] {
  const value = ({ keyFigures }: NetworkWithFigures) => keyFigures?.find(({ key }) => key === by)?.value ?? Number.NEGATIVE_INFINITY
  return [...networks].sort((one, other) =>
    value(one) === value(other) ? compare(one.name, other.name) : value(other) > value(one) ? 1 : -1,
  )
}
