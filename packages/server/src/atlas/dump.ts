import type { AnyRow } from '../fact/column.ts'
import { conceptNames, concepts } from '../fact/concepts.ts'
import type { Atlas } from './atlas.ts'

/** Everything that an Atlas holds, in one canonical order: two that hold the same facts give the same text. */
export const dumpOf = (atlas: Atlas): string =>
  conceptNames
    .flatMap((concept) => {
      const table = atlas.tables[concept]
      return [...table.rows()]
        .map((row) => table.fact(row) as AnyRow)
        .sort((a, b) => a.id - b.id)
        .map((fact) => `${concept} ${JSON.stringify(fact)}`)
    })
    .join('\n')

/** Says where the indexes of an Atlas disagree with its facts; empty when they are sound. */
export const unsoundIn = (atlas: Atlas): string[] => {
  const faults: string[] = []
  for (const concept of conceptNames) {
    const table = atlas.tables[concept]
    const referring = new Map<string, Set<number>>()
    for (const row of table.rows()) {
      const fact = table.fact(row) as AnyRow
      if (atlas.rowOf(fact.id) !== row) faults.push(`${concept} ${fact.key}: its id leads elsewhere`)
      if (table.rowOfKey(fact.key) !== row) faults.push(`${concept} ${fact.key}: its key leads elsewhere`)
      for (const [name, column] of Object.entries(concepts[concept])) {
        if (column.kind !== 'ref' || fact[name] === null) continue
        const place = `${name} ${String(fact[name])}`
        referring.set(place, (referring.get(place) ?? new Set()).add(row))
      }
    }
    for (const [place, rows] of referring) {
      const [name, id] = place.split(' ') as [never, string]
      const listed = new Set(table.referring(name, Number(id)))
      if (listed.size !== rows.size || [...rows].some((row) => !listed.has(row))) faults.push(`${concept}.${place}: its list differs`)
    }
  }
  return faults
}
