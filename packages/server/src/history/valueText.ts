import { dateText, type Day, labelOf, type Language } from '@geflecht/domain'
import type { AnyRow, Column, Columns } from '../fact/column.ts'
import { type ConceptName, concepts } from '../fact/concepts.ts'
import { labelOfValue } from './vocabularies.ts'

const yes = { de: 'ja', en: 'yes' }
const no = { de: 'nein', en: 'no' }

/** How a fact is named where another one refers to it. */
export type NameOf = (fact: number) => string

/**
 * A stored value as people read it: terms by their label, days written out, other facts by their key, lists separated by semicolons.
 * Null is empty.
 */
export const valueText = (concept: ConceptName, column: string, value: unknown, nameOf: NameOf, language: Language): string | null => {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) {
    const texts = value.map((one) => valueText(concept, column, one, nameOf, language))
    return texts.length > 0 ? texts.join('; ') : null
  }
  const { kind } = (concepts[concept] as Columns)[column] ?? ({ kind: 'text' } as Column)
  if (kind === 'ref' || kind === 'refs') return nameOf(value as number)
  if (kind === 'day') return dateText(value as Day, 'DAY', language)
  if (kind === 'flag') return labelOf(value === true ? yes : no, language)
  const label = labelOfValue(concept, column, value as string | number)
  if (label === null) return String(value)
  return kind === 'count' ? `${String(value)} (${labelOf(label, language)})` : labelOf(label, language)
}

/** What a fact rests on, in one line. */
export const provenanceText = (row: AnyRow | null, nameOf: NameOf, language: Language): string | null => {
  if (row === null) return null
  const parts = ['source', 'confidence', 'statement', 'lastConfirmedOn'].map((column) =>
    valueText('provenance', column, row[column], nameOf, language),
  )
  return parts.filter((part) => part !== null).join(', ')
}
