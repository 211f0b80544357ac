import { addDays, type Day, type Provenance, type Validity } from '@geflecht/domain'
import type { ConceptName } from '../../fact/concepts.ts'
import type { Draft } from '../../log/draft.ts'
import type { Random } from '../random.ts'

/** One random command, with a name for what it adds; gives false when there is nothing yet that it could act on. */
export type Gust = (draft: Draft, random: Random, name: string) => unknown

export const someDay = (random: Random): Day => addDays('2020-01-01', random.below(2500))

export const since = (day: Day): Validity => ({ validFrom: day, validFromPrecision: 'DAY', validTo: null, validToPrecision: 'DAY' })

/** A fact of a concept, chosen among all rows of its table; null while there is none. */
export const some = (draft: Draft, random: Random, concept: ConceptName): string | null => {
  const table = draft.atlas.tables[concept]
  for (let attempt = 0; attempt < 20 && table.size > 0; attempt++) {
    const row = random.below(table.size)
    if (table.has(row) && draft.idOfKey(concept, table.key.at(row)) !== null) return table.key.at(row)
  }
  return null
}

/** What an invented fact rests on. */
export const resting = (draft: Draft, random: Random): { provenance: Provenance[] } => ({
  provenance: [
    {
      source: some(draft, random, 'source') ?? 'storm',
      confidence: 'STATED',
      statement: 'Ausgedacht, um die Ablage zu prüfen.',
      lastConfirmedOn: null,
    },
  ],
})

/** Runs a gust with keys of existing facts of these concepts; without them it does nothing. */
export const among =
  (concepts: readonly ConceptName[], act: (draft: Draft, random: Random, name: string, ...keys: [string, string]) => unknown): Gust =>
  (draft, random, name) => {
    const keys = concepts.map((concept) => some(draft, random, concept))
    return keys.every((key) => key !== null) ? act(draft, random, name, ...(keys as [string, string])) : false
  }
