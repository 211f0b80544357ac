import type { Atlas } from '../atlas/atlas.ts'
import type { AnyRow, Columns } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts, type Row } from '../fact/concepts.ts'
import type { Change } from './change.ts'
import { Refused } from './refusal.ts'

/** The columns of each concept that refer to one other fact. */
const referenceColumns = Object.fromEntries(
  conceptNames.map((concept) => [
    concept,
    Object.keys(concepts[concept]).filter((name) => (concepts[concept] as Columns)[name]!.kind === 'ref'),
  ]),
) as Record<ConceptName, string[]>

const perConcept = <T>(make: (concept: ConceptName) => T): Record<ConceptName, T> =>
  Object.fromEntries(conceptNames.map((concept) => [concept, make(concept)])) as Record<ConceptName, T>

type Fields<C extends ConceptName> = Omit<Row<C>, 'id' | 'key' | 'version'>

interface Touched {
  concept: ConceptName
  before: AnyRow | null
  after: AnyRow | null
}

/**
 * What one command is about to write: the Atlas as it stands, with the command's own facts laid over it.
 * Commands read and write here only; the commit turns the draft into rows and changes of one revision.
 */
export class Draft {
  private readonly touched = new Map<number, Touched>()
  private readonly keys = perConcept(() => new Map<string, number | null>())
  /** By concept and column: which facts written here refer to a fact. */
  private readonly drafted = perConcept(
    (concept) => new Map(referenceColumns[concept].map((column) => [column, new Map<number, Set<number>>()])),
  )

  constructor(
    readonly atlas: Atlas,
    private lastId: number,
    /** The revision that it will be when it is committed. */
    readonly revision = atlas.revision + 1,
    /** When it is decided: ISO 8601, UTC. */
    readonly at = '1970-01-01T00:00:00.000Z',
  ) {}

  get highestId(): number {
    return this.lastId
  }

  /** Gives a key its id before its fact is added, so that facts of one batch may refer to each other in any order. */
  reserve(concept: ConceptName, key: string): void {
    if (this.idOfKey(concept, key) === null) this.keys[concept].set(key, ++this.lastId)
  }

  add<C extends ConceptName>(concept: C, key: string, fields: Fields<C>): number {
    const reserved = this.idOfKey(concept, key)
    if (reserved !== null && this.get(concept, reserved) !== null)
      throw Refused.because(key, {
        en: 'The key is already taken; choose another one.',
        de: 'Der Schlüssel ist bereits vergeben. Wählen Sie einen anderen.',
        field: 'key',
      })
    const id = reserved ?? ++this.lastId
    this.put(concept, id, null, { ...fields, id, key, version: this.revision } as AnyRow)
    return id
  }

  amend<C extends ConceptName>(concept: C, id: number, changes: Partial<Fields<C>>): void {
    const before = this.get(concept, id)
    if (before === null) throw Refused.because(String(id), { en: `There is no such ${concept}.`, de: 'Das gibt es nicht (mehr).' })
    const touched = this.touched.get(id)
    const original = touched ? touched.before : (before as AnyRow)
    this.put(concept, id, original, { ...before, ...changes, version: this.revision } as AnyRow)
  }

  /** Puts a fact back as it was, under the id that it had; only what was removed may be brought back. */
  bringBack(concept: ConceptName, row: AnyRow): void {
    if (this.idOfKey(concept, row.key) !== null) throw Refused.because(row.key, 'The key is already taken; choose another one.')
    this.put(concept, row.id, this.touched.get(row.id)?.before ?? null, { ...row, version: this.revision })
  }

  remove(concept: ConceptName, id: number): void {
    const touched = this.touched.get(id)
    this.put(concept, id, touched ? touched.before : this.atlas.fact(id), null)
  }

  /** The fact as it will be, or null. */
  get<C extends ConceptName>(concept: C, id: number | null): Row<C> | null {
    if (id === null) return null
    const touched = this.touched.get(id)
    if (touched) return touched.concept === concept ? (touched.after as Row<C> | null) : null
    return this.atlas.factOf(concept, id)
  }

  /** The fact with this id whatever its concept, or null. */
  fact(id: number): AnyRow | null {
    const touched = this.touched.get(id)
    return touched ? touched.after : this.atlas.fact(id)
  }

  /** Whether a fact with this id will be there, whatever its concept. */
  holds(id: number): boolean {
    const touched = this.touched.get(id)
    return touched ? touched.after !== null : this.atlas.conceptOf(id) !== null
  }

  idOfKey(concept: ConceptName, key: string): number | null {
    const drafted = this.keys[concept].get(key)
    return drafted === undefined ? this.atlas.idOfKey(concept, key) : drafted
  }

  /** Facts of `concept` that refer to fact `id` through `column`, as they will be. */
  *referring<C extends ConceptName>(concept: C, column: keyof Fields<C> & string, id: number): Generator<Row<C>> {
    const table = this.atlas.tables[concept]
    for (const row of table.referring(column as never, id)) {
      const other = table.id.at(row)!
      if (!this.touched.has(other)) yield table.fact(row) as unknown as Row<C>
    }
    for (const other of this.drafted[concept].get(column)?.get(id) ?? []) {
      const after = this.touched.get(other)?.after
      if (after && after[column] === id) yield after as Row<C>
    }
  }

  /** Whether this draft writes the fact; others only stand beside what it writes. */
  writes(id: number): boolean {
    return this.touched.has(id)
  }

  conceptOf(id: number): ConceptName | null {
    const touched = this.touched.get(id)
    return touched ? touched.concept : this.atlas.conceptOf(id)
  }

  /** Facts of `concept` that name fact `id` in a list column; looks at each one, so it is for rare questions. */
  *listing(concept: ConceptName, column: string, id: number): Generator<AnyRow> {
    const table = this.atlas.tables[concept]
    for (const row of table.rows()) {
      const fact = this.fact(table.id.at(row)!)
      if (fact && (fact[column] as readonly number[]).includes(id)) yield fact
    }
  }

  /** Facts of `concept` that this draft writes, as they will be. */
  *written<C extends ConceptName>(concept: C): Generator<Row<C>> {
    for (const { concept: of, after } of this.touched.values()) if (of === concept && after !== null) yield after as Row<C>
  }

  /** What the commit will log, concepts in their order, removals last and backwards; facts that end as they began are left out. */
  changes(): Change[] {
    const order = (concept: ConceptName) => conceptNames.indexOf(concept)
    const changes = [...this.touched]
      .filter(([, { before, after }]) => !(before === null && after === null) && !sameBut(before, after))
      .map(([fact, touched]) => ({ ...touched, fact, key: (touched.after ?? touched.before)!.key }))
    const kept = changes.filter(({ after }) => after !== null).sort((a, b) => order(a.concept) - order(b.concept) || a.fact - b.fact)
    const gone = changes.filter(({ after }) => after === null).sort((a, b) => order(b.concept) - order(a.concept) || b.fact - a.fact)
    return [...kept, ...gone].map((change, seq) => ({ seq, ...change }))
  }

  private put(concept: ConceptName, id: number, before: AnyRow | null, after: AnyRow | null): void {
    const drafted = this.touched.get(id)?.after
    if (drafted && drafted.key !== after?.key) this.keys[concept].set(drafted.key, null)
    this.touched.set(id, { concept, before, after })
    if (before && (!after || after.key !== before.key)) this.keys[concept].set(before.key, null)
    if (!after) return
    this.keys[concept].set(after.key, id)
    for (const [column, places] of this.drafted[concept]) {
      const target = after[column] as number | null
      if (target === null) continue
      const ids = places.get(target)
      if (ids) ids.add(id)
      else places.set(target, new Set([id]))
    }
  }
}

const sameBut = (before: AnyRow | null, after: AnyRow | null): boolean => {
  if (before === null || after === null) return false
  return Object.keys(after).every((name) => name === 'version' || JSON.stringify(after[name]) === JSON.stringify(before[name]))
}
