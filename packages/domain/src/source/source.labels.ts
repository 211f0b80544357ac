import type { Label } from '../language/index.ts'
import type { Confidence, SourceKind, StatementKind } from './source.ts'

/** What kind of source it is. */
export const sourceKindLabels: Record<SourceKind, Label> = {
  SEED: { de: 'Artikel der ersten Auswertung', en: 'article of the first extraction' },
  WEB: { de: 'Webseite', en: 'web page' },
  REPORT: { de: 'Bericht', en: 'report' },
  IMPORT: { de: 'Import', en: 'import' },
  REGISTER: { de: 'Register', en: 'register' },
}

/** How sure a fact is, and what that means. */
export const confidenceLabels: Record<Confidence, Label & { explanation: Label }> = {
  STATED: { de: 'belegt', en: 'stated', explanation: { de: 'Die Quelle sagt es so.', en: 'The source says so.' } },
  DERIVED: {
    de: 'abgeleitet',
    en: 'derived',
    explanation: { de: 'Es folgt aus dem, was die Quelle sagt.', en: 'It follows from what the source says.' },
  },
  INFERRED: {
    de: 'vermutet',
    en: 'inferred',
    explanation: {
      de: 'Es ist unsere Lesart und zählt bei der Abdeckung nicht mit.',
      en: 'It is our reading and is not counted in coverage.',
    },
  },
  CONFIRMED: {
    de: 'bestätigt',
    en: 'confirmed',
    explanation: { de: 'Eine zuständige Stelle hat es bestätigt.', en: 'Somebody responsible has confirmed it.' },
  },
}

/** What a source's statement is about. */
export const statementKindLabels: Record<StatementKind, Label> = {
  COOPERATION_OF_TYPES: { de: 'Zusammenarbeit von Gruppen', en: 'cooperation of groups' },
  LEGAL_DUTY: { de: 'rechtliche Pflicht', en: 'legal duty' },
  FUNCTION: { de: 'Funktion', en: 'function' },
  PROFESSION: { de: 'Berufsgruppe', en: 'profession' },
}
