import { byKey } from '../language/index.ts'
import { centralizationMeasures } from './centralization.measures.ts'
import { cohesionMeasures } from './cohesion.measures.ts'
import { distanceMeasures } from './distance.measures.ts'
import { institutionMeasures } from './institution.measures.ts'
import type { MeasureEntry } from './measure.ts'

const ofNetworks = [...cohesionMeasures, ...centralizationMeasures, ...distanceMeasures] as const

export type NetworkMeasureKey = (typeof ofNetworks)[number]['key']
export type InstitutionMeasureKey = (typeof institutionMeasures)[number]['key']

/** All measures: those of networks, then those of institutions. */
export const measures: readonly MeasureEntry[] = [...ofNetworks, ...institutionMeasures]

export const measureByKey = byKey(measures)
