import type { NetworkMeasureKey } from '@geflecht/domain'
import { centralizationFormulas } from './centralization.formulas.ts'
import { cohesionFormulas } from './cohesion.formulas.ts'
import { distanceFormulas } from './distance.formulas.ts'
import { evidenceFormulas } from './evidence.formulas.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import { type Formula, type Measurement, measurementOf } from './measurement.ts'
import { eiPValue, qapPValue } from './permutations.ts'
import { sectorFormulas } from './sector.formulas.ts'
import { structureFormulas } from './structure.formulas.ts'

/** The formula of each measure of a whole network; words and sources stand in the domain's catalogue. */
const formulas: Record<NetworkMeasureKey, Formula<[]>> = {
  ...cohesionFormulas,
  ...centralizationFormulas,
  ...distanceFormulas,
  ...evidenceFormulas,
  ...sectorFormulas,
  ...structureFormulas,
  statutoryCoverage: ({ facts }) => facts.duties.statutoryCoverage,
  agreementCoverage: ({ facts }) => facts.duties.agreementCoverage,
  chainReadiness: ({ facts }) => facts.duties.chainReadiness,
}

/** One measure of a whole network. */
export const networkMeasurement = (measured: MeasuredGraph, key: NetworkMeasureKey): Measurement =>
  measurementOf(key, formulas[key], measured)

/** The test against chance of each measure that has one. */
const tests: Partial<Record<NetworkMeasureKey, (measured: MeasuredGraph, value: number) => Generator<number, number>>> = {
  eiIndex: eiPValue,
  qapCorrelation: qapPValue,
}

/**
 * How often chance gives a value at least as extreme, from 0.001 to 1; gives the share that is done on the way.
 * Null for a measure without such a test, and where there is no value or nothing that chance could move.
 */
export function* pValueOf(measured: MeasuredGraph, key: NetworkMeasureKey): Generator<number, number | null> {
  const test = tests[key]
  const { value } = networkMeasurement(measured, key)
  if (!test || value === null || (key === 'eiIndex' && measured.facts.sectors.length < 2)) return null
  return yield* test(measured, value)
}
