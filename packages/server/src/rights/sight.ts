import { type Day, toDayNumber } from '@geflecht/domain'
import type { Atlas } from '../atlas/atlas.ts'
import { perRevision } from '../atlas/perRevision.ts'
import { type ConceptName, conceptNames } from '../fact/concepts.ts'
import { type FactReader, readerOf } from './reader.ts'
import { type Rights, rightsOf } from './rights.ts'
import { theProgram, type Viewer } from './viewer.ts'
import { visibility } from './visibility.ts'

/** What one viewer may see of the facts as they stand: asked row by row, answered once for each, kept as long as the revision and the day. */
export class Sight {
  /** Nothing is left out: for administrators, and for what the program computes. */
  readonly isWhole: boolean
  /** The program itself computes: nothing is redacted either. */
  readonly isProgram: boolean
  readonly facts: FactReader
  /** The day that the server calls today, as days since 1970-01-01. */
  readonly today: number
  /** By concept and row: 0 not asked yet, 1 seen, 2 not. */
  private readonly known = Object.fromEntries(conceptNames.map((name) => [name, new Uint8Array(0)])) as Record<ConceptName, Uint8Array>

  constructor(
    readonly atlas: Atlas,
    readonly rights: Rights,
    today: Day,
    /** For the past: what the viewer sees of the facts as they stand now. What was withdrawn from view is not to be had by asking for a day before. */
    private readonly now: Sight | null = null,
  ) {
    this.isProgram = rights.viewer === theProgram
    this.isWhole = rights.isAdmin
    this.facts = readerOf(atlas)
    this.today = toDayNumber(today)
  }

  /** Whether the viewer may know that there is the fact in this row. */
  sees(concept: ConceptName, row: number): boolean {
    if (this.isWhole) return true
    if (this.known[concept].length <= row) this.known[concept] = new Uint8Array(this.atlas.tables[concept].size)
    const known = this.known[concept]
    if (known[row] === 0) known[row] = visibility[concept](this, row) && this.showsStill(concept, row) ? 1 : 2
    return known[row] === 1
  }

  /** What has been removed since can only be judged as it was. */
  private showsStill(concept: ConceptName, row: number): boolean {
    if (this.now === null) return true
    const id = this.atlas.tables[concept].id.at(row)!
    return this.now.atlas.conceptOf(id) !== concept || this.now.seesFact(id)
  }

  /** The same of a fact by its number; there is nothing to see of none. */
  seesFact(id: number | null): boolean {
    const concept = id === null ? null : this.atlas.conceptOf(id)
    return concept !== null && this.sees(concept, this.atlas.rowOf(id!))
  }

  /**
   * Whether the institution stands for a single professional whom the viewer may not tell from others of the type in the Kreis:
   * anonymous, and neither in a scope that the viewer coordinates nor in a network to which the viewer belongs.
   */
  seals(row: number): boolean {
    if (this.isWhole) return false
    const { id, columns } = this.atlas.tables.institution
    if (this.now?.sealsInstitution(id.at(row))) return true
    if (!columns.anonymous.at(row)) return false
    const { rights } = this
    return !(rights.coordinatesInstitution(id.at(row)) || rights.speaksFor(id.at(row)) || rights.companions.has(id.at(row)!))
  }

  sealsInstitution(id: number | null): boolean {
    return id !== null && this.atlas.conceptOf(id) === 'institution' && this.seals(this.atlas.rowOf(id))
  }
}

const known = perRevision(() => new Map<string, Sight>())

/** What a viewer sees on the day that is today; kept per revision. */
export const sightOf = (atlas: Atlas, viewer: Viewer, today: Day): Sight => {
  const kept = known(atlas)
  const present = viewer === theProgram ? null : (atlas.later?.() ?? null)
  const key = viewer === theProgram ? '' : `${present?.revision ?? ''} ${today} ${JSON.stringify(viewer)}`
  const found = kept.get(key) ?? new Sight(atlas, rightsOf(atlas, viewer), today, present && sightOf(present, viewer, today))
  kept.set(key, found)
  return found
}
