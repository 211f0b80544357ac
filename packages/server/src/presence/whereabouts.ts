import { isDay } from '@geflecht/domain'

/** Where somebody is in a network: what a page says of itself and what the pages of others show. Nothing of it outlasts the page. */
export interface Whereabouts {
  /** The view that is open, by its name in the address. */
  view: string
  /** What is selected, as the address names it. */
  select: string | null
  /** The field that is being edited, and of what. */
  editing: { id: string; field: string } | null
  /** Where the pointer is in the Netzwerkkarte; the radius of its ring is 1, its middle the origin. */
  cursor: { x: number; y: number } | null
  /** The day that is shown; null for today. */
  asOf: string | null
  /** The rest of what the address holds, so that others can follow. */
  filters: Readonly<Record<string, string>>
}

const viewName = /^[a-z][a-z-]{0,39}$/
const fieldName = /^[A-Za-z][A-Za-z0-9_.]{0,63}$/
const filterName = /^[A-Za-z]{1,20}$/
/** A key, or what stands for one in an address: never a sentence that others would have to read. */
const keyWord = /^[\p{L}\p{N}][\p{L}\p{N}.:~_|@/+-]{0,299}$/u
const filterValue = /^[\p{L}\p{N}.:~_|@/+,-]{1,300}$/u
const mostFilters = 20
const mostFilterCharacters = 1000
/** Nobody points further from the middle than this, in radii. */
const farthest = 20

/** What a page says about itself, or null where anything about it is not as it must be; nothing is mended. */
export const whereaboutsIn = (value: unknown): Whereabouts | null => {
  if (!isRecord(value) || Object.keys(value).length !== 6) return null
  const { view, select, editing, cursor, asOf, filters } = value
  if (typeof view !== 'string' || !viewName.test(view)) return null
  if (select !== null && !isKeyWord(select)) return null
  if (editing !== null && !isEditing(editing)) return null
  if (cursor !== null && !isCursor(cursor)) return null
  if (asOf !== null && !(typeof asOf === 'string' && isDay(asOf))) return null
  if (!areFilters(filters)) return null
  return { view, select, editing, cursor: cursor && rounded(cursor), asOf, filters }
}

/** Whether something can be the key of a network, or of anything else. */
export const isKeyWord = (value: unknown): value is string => typeof value === 'string' && keyWord.test(value)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEditing = (value: unknown): value is { id: string; field: string } =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  isKeyWord(value['id']) &&
  typeof value['field'] === 'string' &&
  fieldName.test(value['field'])

const isCursor = (value: unknown): value is { x: number; y: number } =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  [value['x'], value['y']].every((at) => typeof at === 'number' && Math.abs(at) <= farthest)

const areFilters = (value: unknown): value is Record<string, string> => {
  if (!isRecord(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length <= mostFilters &&
    entries.every(([name, word]) => filterName.test(name) && typeof word === 'string' && filterValue.test(word)) &&
    JSON.stringify(value).length <= mostFilterCharacters
  )
}

/** Finer than a pixel of the largest screen. */
const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * 2000) / 2000, y: Math.round(y * 2000) / 2000 })
