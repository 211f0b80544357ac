import type { Label } from '../language/index.ts'
import type { MeasureDirection, MeasureScope, MeasureUnit } from './measure.ts'

export const measureScopeLabels: Record<MeasureScope, Label> = {
  NETWORK: { de: 'über das ganze Netzwerk', en: 'about the whole network' },
  INSTITUTION: { de: 'je Institution', en: 'for each institution' },
}

export const measureUnitLabels: Record<MeasureUnit, Label> = {
  RATIO: { de: 'Anteil', en: 'ratio' },
  COUNT: { de: 'Anzahl', en: 'count' },
  STEPS: { de: 'Schritte', en: 'steps' },
}

/** What a higher value stands for. */
export const measureDirectionLabels: Record<MeasureDirection, Label> = {
  COHESION: { de: 'enger verbunden', en: 'more closely tied' },
  DEPENDENCE: { de: 'stärker auf Einzelne angewiesen', en: 'more dependent on single institutions' },
  SEPARATION: { de: 'weiter auseinander', en: 'further apart' },
  REACH: { de: 'besser erreichbar', en: 'easier to reach' },
}
