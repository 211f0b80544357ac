import { byKey, type Term } from '../language/index.ts'

/** In what a key figure is counted: how many, or a share from 0 to 1. */
export const figureUnits = ['COUNT', 'SHARE'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** A figure that can be told of every network and every territory, so that they can be set side by side. */
export interface KeyFigure extends Term {
  readonly unit: FigureUnit
}

const entries = [
  { key: 'networks', de: 'Netzwerke', en: 'Networks', unit: 'COUNT' },
  { key: 'institutions', de: 'Mitwirkende Institutionen', en: 'Institutions taking part', unit: 'COUNT' },
  { key: 'sectors', de: 'Vertretene Sektoren', en: 'Sectors represented', unit: 'COUNT' },
  { key: 'inSeveral', de: 'Institutionen in mehreren Netzwerken', en: 'Institutions in several networks', unit: 'COUNT' },
  { key: 'cooperations', de: 'Kooperationen untereinander', en: 'Cooperations among them', unit: 'COUNT' },
  { key: 'confirmed', de: 'davon von beiden Seiten bestätigt', en: 'of these confirmed by both sides', unit: 'SHARE' },
  { key: 'agreements', de: 'Vereinbarungen Mitwirkender in Kraft', en: 'Agreements of those taking part, in force', unit: 'COUNT' },
  { key: 'coverage', de: 'Abdeckung nach Gesetz', en: 'Coverage under the law', unit: 'SHARE' },
  { key: 'chains', de: 'Meldeketten, die tragen', en: 'Chains that hold', unit: 'SHARE' },
  { key: 'meetings', de: 'Treffen in zwölf Monaten', en: 'Meetings in twelve months', unit: 'COUNT' },
] as const satisfies readonly KeyFigure[]

export type KeyFigureKey = (typeof entries)[number]['key']

/** In the order in which they are shown. */
export const keyFigures: readonly (KeyFigure & { readonly key: KeyFigureKey })[] = entries
export const keyFigureByKey = byKey<KeyFigure>(keyFigures)
