import type { ReadingFacts } from './readingFacts.ts'
import { percentOf, percentReached, statement, type Statement } from './statement.ts'

/** How much has been answered, and what may be said on this ground. A value that its badge forbids is never told. */
export function trust({ network, asOf, trust: { density, ofDensity } }: ReadingFacts): readonly Statement[] {
  const variables = { network: network.key, asOf }
  if (!ofDensity) return [statement('NO_COOPERATION', { variables })]
  const answered = percentReached(ofDensity.responseShare)
  const answers = percentTold('ANSWERS', answered, 'network.measures[key=density].reliability.responseShare', variables)
  if (answered === 0) return [statement('NO_ANSWERS', { variables }), statement('DENSITY_UNSAFE', { variables })]
  if (density === null) return [answers]
  if (ofDensity.badge === 'DO_NOT_USE') return [answers, statement('DENSITY_UNSAFE', { variables })]
  if (ofDensity.badge === 'DIRECTION_ONLY') return [answers, statement('DENSITY_ROUGHLY', { variables })]
  const dense = percentOf(density)
  return dense === 0 ? [answers] : [answers, percentTold('DENSITY', dense, 'network.measures[key=density].value', variables)]
}

const percentTold = (kind: 'ANSWERS' | 'DENSITY', n: number, path: string, variables: Statement['variables']): Statement =>
  statement(kind, { n, variables, numbers: [{ value: n, path, unit: kind === 'ANSWERS' ? 'PERCENT_REACHED' : 'PERCENT' }] })
