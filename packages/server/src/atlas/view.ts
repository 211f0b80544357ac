import { type DatePrecision, type Day, firstDayOfPeriod, toDayNumber } from '@geflecht/domain'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import type { Atlas } from './atlas.ts'

/** On whose behalf something is read; part of every cache key. Rights that differ come with a later issue. */
export interface ViewerScope {
  kind: 'open'
}

export const everybody: ViewerScope = { kind: 'open' }

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

/** The Atlas as one viewer sees it on one day (valid time). */
export class View {
  /** `asOf` as days since 1970-01-01. */
  readonly day: number

  constructor(
    readonly atlas: Atlas,
    readonly asOf: Day,
    readonly viewer: ViewerScope,
  ) {
    this.day = toDayNumber(asOf)
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
    for (const row of this.atlas.tables[concept].rows()) if (this.isValid(concept, row)) yield row
  }

  /** Facts of a concept that refer to fact `id` and hold on the day. */
  *validReferring<C extends TemporalConcept>(concept: C, column: ColumnOf<C>, id: number): Generator<number> {
    for (const row of this.referring(concept, column, id)) if (this.isValid(concept, row)) yield row
  }

  referring<C extends ConceptName>(concept: C, column: ColumnOf<C>, id: number): Generator<number> {
    return this.atlas.tables[concept].referring(column as never, id)
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
