import type { Label } from '../language/index.ts'
import type {
  MeasureCost,
  MeasureDirectedness,
  MeasureDirection,
  MeasureFamily,
  MeasureRobustness,
  MeasureScope,
  MeasureUnit,
} from './measure.ts'

export const measureScopeLabels: Record<MeasureScope, Label> = {
  NETWORK: { de: 'über das ganze Netzwerk', en: 'about the whole network' },
  INSTITUTION: { de: 'je Institution', en: 'for each institution' },
}

export const measureFamilyLabels: Record<MeasureFamily, Label> = {
  COHESION: { de: 'Zusammenhalt', en: 'Cohesion' },
  CENTRALIZATION: { de: 'Zentralisierung', en: 'Centralisation' },
  DISTANCE: { de: 'Entfernungen', en: 'Distances' },
  EVIDENCE: { de: 'Angaben über die Verbindungen', en: 'What is said about the ties' },
  SECTORS: { de: 'Sektoren', en: 'Sectors' },
  STRUCTURE: { de: 'Kern und Gruppen', en: 'Core and groups' },
  DUTIES: { de: 'Aufträge aus Gesetz und Vereinbarung', en: 'Duties by law and agreement' },
  POSITION: { de: 'Stellung im Netzwerk', en: 'Position in the network' },
  BROKERAGE: { de: 'Vermittlung zwischen Sektoren', en: 'Brokerage between sectors' },
}

export const measureUnitLabels: Record<MeasureUnit, Label> = {
  RATIO: { de: 'Anteil', en: 'ratio' },
  COUNT: { de: 'Anzahl', en: 'count' },
  STEPS: { de: 'Schritte', en: 'steps' },
  LEVELS: { de: 'Stufen', en: 'levels' },
  INDEX: { de: 'Index', en: 'index' },
}

/** What a higher value stands for. */
export const measureDirectionLabels: Record<MeasureDirection, Label> = {
  COHESION: { de: 'enger verbunden', en: 'more closely tied' },
  DEPENDENCE: { de: 'stärker auf Einzelne angewiesen', en: 'more dependent on single institutions' },
  SEPARATION: { de: 'weiter auseinander', en: 'further apart' },
  REACH: { de: 'besser erreichbar', en: 'easier to reach' },
  VARIETY: { de: 'vielfältiger, mehr über Sektoren hinweg', en: 'more varied, more across sectors' },
  CERTAINTY: { de: 'besser belegt oder geregelt', en: 'better evidenced or settled' },
  DISSENT: { de: 'weniger einig', en: 'less agreed' },
  LIKENESS: { de: 'einander ähnlicher', en: 'more alike' },
  LOAD: { de: 'stärker beansprucht', en: 'more in demand' },
}

export const measureDirectednessLabels: Record<MeasureDirectedness, Label> = {
  IGNORED: { de: 'die Richtung von Verbindungen zählt nicht', en: 'the direction of ties does not count' },
  ON_REQUEST: { de: 'die Richtung zählt, wenn danach gefragt wird', en: 'direction counts when asked for' },
  ALWAYS: { de: 'die Richtung zählt', en: 'direction counts' },
}

export const measureCostLabels: Record<MeasureCost, Label> = {
  QUICK: { de: 'rasch berechnet', en: 'quick to compute' },
  ROUNDS: { de: 'alle Verbindungen werden immer wieder durchgegangen', en: 'all ties are read again and again' },
  WAYS: {
    de: 'eine Suche von jeder Institution aus; in großen Netzwerken geschätzt',
    en: 'a search from each institution; estimated in large networks',
  },
  PERMUTED: {
    de: 'rasch berechnet; die Zufallsprüfung mit 999 Umordnungen nur auf Anfrage',
    en: 'quick to compute; the test against chance by 999 permutations only when asked for',
  },
}

export const measureRobustnessLabels: Record<MeasureRobustness, Label> = {
  STURDY: { de: 'verträgt manche nicht gegebene Antwort', en: 'bears a number of answers not given' },
  DELICATE: { de: 'verträgt wenige nicht gegebene Antworten', en: 'bears few answers not given' },
  RECORDED: {
    de: 'sagt, was dokumentiert ist; nicht gegebene Antworten ändern daran nichts',
    en: 'tells what is documented; answers not given change nothing',
  },
}
