import { badInput, shortened } from './fault.ts'

/** Which part of a list is asked for. */
export interface PageRequest {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

type Position = readonly (string | number)[]

/** The order of a list: where each item stands in it, and how two places compare. Places are all different. */
export interface Order<T> {
  positionOf(item: T): Position
  compare(a: Position, b: Position): number
}

export interface Page<T> {
  items: readonly T[]
  totalCount: number
  hasNextPage: boolean
  hasPreviousPage: boolean
}

const mostAtOnce = 100

/** One part of a list that stands in its order. A cursor names a place, so it stays right when items around it come and go. */
export const pageOf = <T>(items: readonly T[], order: Order<T>, request: PageRequest): Page<T> => {
  const { size, fromEnd } = sizeOf(request)
  const start = request.after == null ? 0 : firstAfter(items, order, placeOf(request.after, 'after'), 0)
  const end = request.before == null ? items.length : firstAfter(items, order, placeOf(request.before, 'before'), -1)
  const from = fromEnd ? Math.max(start, end - size) : start
  const to = fromEnd ? end : Math.min(end, start + size)
  return {
    items: from < to ? items.slice(from, to) : [],
    totalCount: items.length,
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
  }
}

export const cursorOf = <T>(order: Order<T>, item: T): string => Buffer.from(JSON.stringify(order.positionOf(item))).toString('base64url')

const sizeOf = ({ first, last }: PageRequest): { size: number; fromEnd: boolean } => {
  if (first == null && last == null)
    throw badInput('Neither first nor last is given.', `Ask for a part of the list: first or last from 1 to ${mostAtOnce}.`, {
      argument: 'first',
    })
  if (first != null && last != null)
    throw badInput('Both first and last are given.', 'Give one of them: first from the beginning, last from the end.', { argument: 'last' })
  const [name, size] = first == null ? (['last', last!] as const) : (['first', first] as const)
  if (size < 1 || size > mostAtOnce) {
    throw badInput(
      `${name} is ${size}.`,
      `It has to be from 1 to ${mostAtOnce}; go on with ${name === 'first' ? 'after' : 'before'} and a cursor for more.`,
      { argument: name },
    )
  }
  return { size, fromEnd: first == null }
}

/** The place that a cursor names; refuses what is none. */
export const placeOf = (cursor: string, argument: string): Position => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(place) && place.every((part) => typeof part === 'string' || typeof part === 'number')) return place
  } catch {
    // Not written by us: answered below like any other cursor that names no place.
  }
  throw badInput(
    `${argument} is “${shortened(cursor)}”, which is no cursor.`,
    'Take a cursor from an edge or from the pageInfo of an earlier answer to the same question.',
    { argument },
  )
}

/** Index of the first item whose place compares greater than `bound` (0: than the place itself; -1: than or equal to it). */
const firstAfter = <T>(items: readonly T[], order: Order<T>, place: Position, bound: 0 | -1): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (order.compare(order.positionOf(items[middle]!), place) > bound) high = middle
    else low = middle + 1
  }
  return low
}

const german = new Intl.Collator('de')

/** Names as a German directory sorts them, equal ones by key. */
export const byName = <T>(nameOf: (item: T) => string, keyOf: (item: T) => string): Order<T> => ({
  positionOf: (item) => [nameOf(item), keyOf(item)],
  compare: ([nameA, keyA], [nameB, keyB]) => german.compare(String(nameA), String(nameB)) || compareParts(keyA, keyB),
})

/** By each part of the place in turn, ascending; numbers as numbers, texts by code unit. */
export const byParts = <T>(positionOf: (item: T) => Position): Order<T> => ({
  positionOf,
  compare: (a, b) => a.reduce<number>((found, part, i) => found || compareParts(part, b[i]), 0),
})

const compareParts = (a: string | number | undefined, b: string | number | undefined): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

export const sorted = <T>(items: Iterable<T>, order: Order<T>): T[] =>
  Array.from(items, (item) => ({ item, at: order.positionOf(item) }))
    .sort((a, b) => order.compare(a.at, b.at))
    .map(({ item }) => item)
