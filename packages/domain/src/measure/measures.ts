import { byKey } from '../language/index.ts'
import { brokerageMeasures } from './brokerage.measures.ts'
import { burtMeasures } from './burt.measures.ts'
import { centralizationMeasures } from './centralization.measures.ts'
import { cohesionMeasures } from './cohesion.measures.ts'
import { distanceMeasures } from './distance.measures.ts'
import { dutyMeasures } from './duty.measures.ts'
import { evidenceMeasures } from './evidence.measures.ts'
import { institutionMeasures } from './institution.measures.ts'
import type { MeasureEntry } from './measure.ts'
import { positionMeasures } from './position.measures.ts'
import { sectorMeasures } from './sector.measures.ts'
import { structureMeasures } from './structure.measures.ts'

const ofNetworks = [
  ...cohesionMeasures,
  ...centralizationMeasures,
  ...distanceMeasures,
  ...evidenceMeasures,
  ...sectorMeasures,
  ...structureMeasures,
  ...dutyMeasures,
] as const
const ofInstitutions = [...institutionMeasures, ...positionMeasures, ...burtMeasures, ...brokerageMeasures] as const

export type NetworkMeasureKey = (typeof ofNetworks)[number]['key']
export type InstitutionMeasureKey = (typeof ofInstitutions)[number]['key']

/** All measures: those of networks, then those of institutions. */
export const measures: readonly MeasureEntry[] = [...ofNetworks, ...ofInstitutions]

export const measureByKey = byKey(measures)
