import type { StatedCooperation, TieAnswer } from './tie.documents.ts'

type One = NonNullable<TieAnswer['one']>
type HandoverEnd = One['handovers'][number]['from']

/** What lies between the two institutions of an answer, and nothing that concerns only one of them. */
export interface Between {
  cooperations: StatedCooperation[]
  agreements: One['agreements']['edges'][number]['node'][]
  handovers: One['handovers']
  gaps: NonNullable<NonNullable<TieAnswer['network']>['gaps']>['edges'][number]['node'][]
}

/** Picks out of an answer what concerns both. A hand-over to or from a whole type concerns every institution of it. */
export function between({ one, other, network }: TieAnswer): Between {
  if (!one || !other) return { cooperations: [], agreements: [], handovers: [], gaps: [] }
  const both = (keys: readonly string[]) => keys.includes(one.key) && keys.includes(other.key)
  const means = (end: HandoverEnd, whom: { key: string; type: { key: string } }) =>
    end.institution ? end.institution.key === whom.key : end.type?.key === whom.type.key
  const cooperations = one.cooperations.filter(({ from, to }) => both([from.key, to.key]))
  const agreements = one.agreements.edges
    .map(({ node }) => node)
    .filter(({ parties }) => both(parties.map(({ institution }) => institution.key)))
  const handovers = one.handovers.filter(({ from, to }) => (means(from, one) && means(to, other)) || (means(from, other) && means(to, one)))
  const expected = (network?.expectedHandovers ?? []).filter(
    ({ from, to }) => both([...from, ...to].map(({ key }) => key)) && (has(from, one) ? has(to, other) : has(to, one)),
  )
  const concerned = new Set(
    [...cooperations, ...agreements, ...handovers, ...expected.map(({ template }) => template)].map(({ key }) => key),
  )
  const gaps = (network?.gaps?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ subjects }) => both(subjects.map(({ key }) => key)) || subjects.some(({ key }) => concerned.has(key)))
  return { cooperations, agreements, handovers, gaps }
}

const has = (ends: readonly { key: string }[], whom: { key: string }): boolean => ends.some(({ key }) => key === whom.key)
