import type { TerritoryLevel } from '@geflecht/domain'
import { decimalOrNone, flag, ref, refOrNone, refs, term, text, textOrNone } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const territoryColumns = {
  name: text(),
  level: term<TerritoryLevel>(),
  ags: textOrNone(),
  ars: textOrNone(),
  parent: refOrNone('territory'),
  latitude: decimalOrNone(),
  longitude: decimalOrNone(),
  fictional: flag(),
  ...validityColumns,
}

export const neighbourhoodColumns = { a: ref('territory'), b: ref('territory'), ...validityColumns }

export const districtColumns = {
  name: text(),
  land: ref('territory'),
  territories: refs('territory'),
  jugendamt: refOrNone('institution'),
  ...validityColumns,
}
