import type { MeasureScope } from '@geflecht/domain'
import { badInput, shortened } from '../graphql/fault.ts'
import { type MeasureDefinition, measureTerms } from './measure.terms.ts'

const whose: Record<MeasureScope, string> = { NETWORK: 'of networks', INSTITUTION: 'of institutions' }
const fieldOf: Record<MeasureScope, string> = { NETWORK: 'measures', INSTITUTION: 'institutionMeasures' }

/** The measures of a scope that were asked for, each once, in the asked order; all of them when no keys are named. */
export const askedMeasures = (scope: MeasureScope, keys: readonly string[] | null): MeasureDefinition[] => {
  const known = measureTerms.all.filter((measure) => measure.scope === scope)
  if (keys == null) return known
  return [...new Set(keys)].map((key) => known.find((measure) => measure.key === key) ?? refuse(key, scope, known))
}

const refuse = (key: string, scope: MeasureScope, known: readonly MeasureDefinition[]): never => {
  const elsewhere = measureTerms.find(key)
  throw badInput(
    `There is no measure ${whose[scope]} “${shortened(key)}”.`,
    `Those ${whose[scope]} are ${known.map((measure) => measure.key).join(', ')}.${elsewhere ? ` The field ${fieldOf[elsewhere.scope]} answers ${elsewhere.key}.` : ''}`,
    { argument: 'keys' },
  )
}
