import { type DatePrecision, type Day, firstDayOfPeriod, toDayNumber } from '@geflecht/domain'
import { type Sight, sightOf } from '../rights/sight.ts'
import { theProgram, type Viewer } from '../rights/viewer.ts'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import type { Atlas } from './atlas.ts'
import { isSealed, kreisOf, opaqueKey, rowOfOpaqueKey, rowOfSealedKey } from './seal.ts'

interface DayCells {
  at(row: number): Day | null
  day(row: number): number | null
}

/** A table whose facts hold for a time. */
interface TemporalTable {
  columns: {
    validFrom: DayCells
    validFromPrecision: { at(row: number): DatePrecision }
    validTo: DayCells
  }
}

type ColumnOf<C extends ConceptName> = keyof Concepts[C] & string
export type TemporalConcept = { [C in ConceptName]: 'validFrom' extends ColumnOf<C> ? C : never }[ConceptName]

/** Where a fact stands on a day: planned without a date, not begun, holding, or ended. */
export type Phase = 'PLANNED' | 'AHEAD' | 'HOLDING' | 'ENDED'

/**
 * The Atlas as one viewer sees it on one day (valid time). Whatever the viewer may not see is left out of lists and found by no key, as if
 * it were not there; what is computed is computed over the `whole`.
 */
export class View {
  /** `asOf` as days since 1970-01-01. */
  readonly day: number
  readonly sight: Sight
  private unlimited: View | null = null

  constructor(
    readonly atlas: Atlas,
    readonly asOf: Day,
    readonly viewer: Viewer,
    /** The day that the server calls today. */
    readonly today: Day = asOf,
  ) {
    this.day = toDayNumber(asOf)
    this.sight = sightOf(atlas, viewer, today)
  }

  /** The same day without any limit of sight: for what is computed. Of its results only what `sees` allows is shown. */
  get whole(): View {
    if (this.sight.isWhole) return this
    this.unlimited ??= new View(this.atlas, this.asOf, theProgram, this.today)
    return this.unlimited
  }

  /** Whether the viewer may know of the fact in this row; false for none. */
  sees(concept: ConceptName, row: number): boolean {
    return row >= 0 && this.sight.sees(concept, row)
  }

  /** Every fact of a concept. */
  *rows(concept: ConceptName): Generator<number> {
    const { sight } = this
    for (const row of this.atlas.tables[concept].rows()) if (sight.isWhole || sight.sees(concept, row)) yield row
  }

  /** The key by which the viewer knows a fact; made unrecognisable where it would tell which single professional is meant. */
  keyOf(concept: ConceptName, row: number): string {
    const key = this.atlas.tables[concept].key.at(row)
    return isSealed(this.sight, concept, row) ? opaqueKey(this.atlas, key) : key
  }

  /** The row of a fact by the key by which the viewer knows it, or -1. */
  rowOfKey(concept: ConceptName, key: string): number {
    const row = this.atlas.tables[concept].rowOfKey(key)
    if (this.sight.isWhole) return row
    if (row < 0) return concept === 'institution' ? this.rowOfOpaqueKey(key) : rowOfSealedKey(this.sight, concept, key)
    return this.sight.sees(concept, row) && this.keyOf(concept, row) === key ? row : -1
  }

  private rowOfOpaqueKey(key: string): number {
    const row = rowOfOpaqueKey(this.atlas, key)
    return row >= 0 && this.sight.sees('institution', row) && this.sight.seals(row) ? row : -1
  }

  /** Where an institution is seated, as far as the viewer is told: its Kreis where the place would tell which professional is meant. */
  seatOf(row: number): number {
    const seat = this.atlas.tables.institution.columns.territory.at(row)
    return !this.sight.isWhole && this.sight.seals(row) ? kreisOf(this.atlas, seat) : seat
  }

  /** The same rule as the domain's `isValidOn`, on numbers: half-open; open at the start where the begin is not known exactly; planned is never. */
  phaseOf({ columns }: TemporalTable, row: number): Phase {
    const precision = columns.validFromPrecision.at(row)
    if (precision === 'PLANNED') return 'PLANNED'
    const from = firstDay(columns.validFrom, row, precision)
    if (from !== null && this.day < from) return 'AHEAD'
    const to = columns.validTo.day(row)
    return to !== null && this.day >= to ? 'ENDED' : 'HOLDING'
  }

  isValid(concept: TemporalConcept, row: number): boolean {
    return this.phaseOf(this.atlas.tables[concept] as TemporalTable, row) === 'HOLDING'
  }

  /** Every fact of a concept that holds on the day. */
  *valid(concept: TemporalConcept): Generator<number> {
    for (const row of this.rows(concept)) if (this.isValid(concept, row)) yield row
  }

  /** Facts of a concept that refer to fact `id` and hold on the day. */
  *validReferring<C extends TemporalConcept>(concept: C, column: ColumnOf<C>, id: number): Generator<number> {
    for (const row of this.referring(concept, column, id)) if (this.isValid(concept, row)) yield row
  }

  *referring<C extends ConceptName>(concept: C, column: ColumnOf<C>, id: number): Generator<number> {
    const { sight } = this
    const rows = this.atlas.tables[concept].referring(column as never, id)
    if (sight.isWhole) yield* rows
    else for (const row of rows) if (sight.sees(concept, row)) yield row
  }

  /** A meeting took place when the period that its date names has begun; one whose date is not known did. */
  wasHeld(row: number): boolean {
    const { startsOn, startsOnPrecision } = this.atlas.tables.meeting.columns
    const precision = startsOnPrecision.at(row)
    if (precision === 'PLANNED') return false
    const day = firstDay(startsOn, row, precision)
    return day === null || day <= this.day
  }

  /** Row of the fact behind a reference. */
  rowOf(id: number): number {
    return this.atlas.rowOf(id)
  }
}

/** The first day of the period that a date names, as a number; null where it sets no limit. */
const firstDay = (cells: DayCells, row: number, precision: DatePrecision): number | null => {
  if (precision === 'UNKNOWN' || precision === 'BEFORE_OR_AT_YEAR') return null
  if (precision === 'DAY') return cells.day(row)
  const day = cells.at(row)
  return day === null ? null : toDayNumber(firstDayOfPeriod(day, precision))
}
