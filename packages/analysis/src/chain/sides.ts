import type { HandoverTemplate, Institution } from '@geflecht/domain'
import { groupedBy, type Situation } from '../situation/index.ts'

/** Who gives in a step: an institution with those of its services that give in its name. */
export interface Giver {
  institution: Institution
  /** Keys of the institution and of these services. */
  selves: readonly string[]
}

/** The institutions of some types, once each, in their order. */
export const ofTypes = (institutions: readonly Institution[], types: readonly string[]): readonly Institution[] =>
  [...new Map(institutions.map((one) => [one.key, one])).values()].filter(({ type }) => types.includes(type))

/**
 * Who gives: each institution for itself. The general social service of a Jugendamt that gives too does so in its name: what is laid down
 * for one of the two holds for both.
 */
export function giversAmong(institutions: readonly Institution[]): readonly Giver[] {
  const offices = new Set(institutions.filter(({ type }) => type === 'jugendamt').map(({ key }) => key))
  const speaksFor = ({ type, parent }: Institution): string | null =>
    type === 'asd' && parent !== null && offices.has(parent) ? parent : null
  const services = groupedBy(institutions, speaksFor)
  return institutions
    .filter((one) => speaksFor(one) === null)
    .map((institution) => ({ institution, selves: [institution.key, ...(services.get(institution.key) ?? []).map(({ key }) => key)] }))
}

/** Who takes over in a step: those of the circle of the receiving types, and those to whom the hand-overs of the step lead by name. */
export const takersOf = (
  situation: Situation,
  { to }: HandoverTemplate,
  circle: readonly Institution[],
  named: readonly (string | null)[],
): readonly Institution[] => ofTypes([...circle, ...named.flatMap((key) => (key === null ? [] : (situation.institution(key) ?? [])))], to)
