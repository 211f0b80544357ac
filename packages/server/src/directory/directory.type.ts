import type { CarrierKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { connectionOf, type Paging } from '../graphql/connection.ts'
import { objectType, shows } from '../graphql/field.ts'
import type { Order } from '../graphql/page.ts'
import { byName, sorted } from '../graphql/page.ts'
import {
  CarrierKindEnum,
  directoryOf,
  Institution,
  institutionPolicy,
  InstitutionType,
  institutionTypeTerms,
  Sector,
  sectorTerms,
} from '../institution/index.ts'
import { Territory, territoryWithKey } from '../territory/index.ts'
import { conditionsOf, type FilterPart, type InstitutionFilter } from './directory.filter.ts'

@objectType('SectorCount', 'How many institutions belong to a sector.')
export class SectorCount {
  @shows(() => Sector, institutionPolicy, 'The sector.')
  sector!: Sector

  @shows(() => Int, institutionPolicy, 'How many.')
  count!: number
}

@objectType('TypeCount', 'How many institutions are of a type.')
export class TypeCount {
  @shows(() => InstitutionType, institutionPolicy, 'The type.')
  type!: InstitutionType

  @shows(() => Int, institutionPolicy, 'How many.')
  count!: number
}

@objectType('TerritoryCount', 'How many institutions are seated in a territory.')
export class TerritoryCount {
  @shows(() => Territory, institutionPolicy, 'The territory.')
  territory!: Territory

  @shows(() => Int, institutionPolicy, 'How many.')
  count!: number
}

@objectType('CarrierKindCount', 'How many institutions have a kind of body behind them.')
export class CarrierKindCount {
  @shows(() => CarrierKindEnum, institutionPolicy, 'Who stands behind them.')
  carrierKind!: CarrierKind

  @shows(() => Int, institutionPolicy, 'How many.')
  count!: number
}

@objectType(
  'InstitutionFacets',
  'How many institutions stand under each term. Each facet is counted without its own condition in the filter, so that it shows what choosing another term would give.',
)
export class InstitutionFacets {
  private rows: ((part: FilterPart) => Iterable<number>) | null = null

  constructor(
    private readonly view: View,
    private readonly filter: InstitutionFilter,
  ) {}

  @shows(() => [SectorCount], institutionPolicy, 'By sector, the largest first.', { size: 17 })
  get sectors(): SectorCount[] {
    return this.counted('sectors', (row) => this.columns.sector.at(row)).map(([key, count]) => ({ sector: sectorTerms.of(key), count }))
  }

  @shows(() => [TypeCount], institutionPolicy, 'By type, the largest first.', { size: 67 })
  get types(): TypeCount[] {
    return this.counted('types', (row) => this.columns.type.at(row)).map(([key, count]) => ({ type: institutionTypeTerms.of(key), count }))
  }

  @shows(() => [TerritoryCount], institutionPolicy, 'By seat, the largest first.', { size: 50 })
  get territories(): TerritoryCount[] {
    const { territory } = this.view.atlas.tables
    const seats = this.counted('territory', (row) => territory.key.at(this.view.rowOf(this.view.seatOf(row))))
    return seats.map(([key, count]) => ({ territory: territoryWithKey(this.view, key), count }))
  }

  @shows(() => [CarrierKindCount], institutionPolicy, 'By who stands behind them, the largest first.', { size: 6 })
  get carrierKinds(): CarrierKindCount[] {
    return this.counted('carrierKinds', (row) => this.columns.carrierKind.at(row)).map(([carrierKind, count]) => ({ carrierKind, count }))
  }

  private get columns() {
    return this.view.atlas.tables.institution.columns
  }

  /** The largest first, equally large ones by key. */
  private counted<K extends string>(part: FilterPart, keyOf: (row: number) => K): [K, number][] {
    this.rows ??= rowsByFacet(this.view, this.filter)
    const counts = new Map<K, number>()
    for (const row of this.rows(part)) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
    return [...counts].sort(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1))
  }
}

/** For each part of the filter, the rows that fit all of its other parts; found in one pass for all. */
const rowsByFacet = (view: View, filter: InstitutionFilter): ((part: FilterPart) => Iterable<number>) => {
  const conditions = Object.entries(conditionsOf(view, filter)) as [FilterPart, (row: number) => boolean][]
  const fitting: number[] = []
  const missing = new Map<FilterPart, number[]>(conditions.map(([part]) => [part, []]))
  for (const row of directoryOf(view.atlas).rows()) {
    if (!view.isValid('institution', row) || !view.sees('institution', row)) continue
    const [failed, another] = conditions.filter(([, fits]) => !fits(row))
    if (!failed) fitting.push(row)
    else if (!another) missing.get(failed[0])!.push(row)
  }
  return (part) => [...fitting, ...(missing.get(part) ?? [])]
}

/** Rows of the institutions that hold on the day and fit the filter, by name. */
const rowsThatFit = (view: View, filter: InstitutionFilter): number[] => {
  const conditions = Object.values(conditionsOf(view, filter))
  const fitting = directoryOf(view.atlas)
    .rows()
    .filter((row) => view.isValid('institution', row) && view.sees('institution', row) && conditions.every((fits) => fits(row)))
  return view.sight.isWhole ? fitting : byShownKey(view, fitting)
}

/** Those that the viewer knows by another key stand where that key puts them. */
const byShownKey = (view: View, rows: number[]): number[] => {
  const sealed = rows.filter((row) => view.sight.seals(row))
  return sealed.length === 0 ? rows : sorted(rows, nameOrder(view))
}

const Connection = connectionOf('Institution', () => Institution, institutionPolicy, 'institutions')

/** A part of the directory; facets are counted only when they are asked for. */
export class InstitutionConnection extends Connection<number, Institution> {
  constructor(
    readonly view: View,
    readonly filter: InstitutionFilter,
    paging: Paging,
  ) {
    super(rowsThatFit(view, filter), nameOrder(view), paging, (row) => new Institution(view, row))
  }
}

export { Connection as InstitutionConnectionType }

const nameOrder = (view: View): Order<number> => {
  const directory = directoryOf(view.atlas)
  return byName(
    (row) => directory.nameOf(row),
    (row) => view.keyOf('institution', row),
  )
}
