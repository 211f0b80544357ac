import { createHash } from 'node:crypto'
import type { Viewer } from '../rights/viewer.ts'
import { isKeyWord, isRecord, type Whereabouts, whereaboutsIn } from './whereabouts.ts'

/** One open page. Nobody may ask when it was opened or last used: no time is kept, only which of somebody's pages spoke last. */
export interface Tab {
  /** At random; tells nothing. */
  readonly id: string
  /** The same for all pages of an account, on every server. */
  readonly person: string
  /** The account's display name, which is a function. */
  readonly name: string
  /** Whether this page has asked that its user be shown nowhere. */
  readonly hidden: boolean
  /** Where it is: a network and the place in it; null while it is in none. */
  readonly at: { readonly network: string; readonly where: Whereabouts } | null
}

/** Stands for an account without naming it. */
export const personOf = ({ id }: NonNullable<Viewer['account']>): string =>
  createHash('sha256').update(`presence ${id}`).digest('base64url').slice(0, 16)

const opaque = /^[\w-]{1,40}$/
const longestName = 200

/** A page of which another server tells, or null where that is not understood. */
export const tabIn = (value: unknown): Tab | null => {
  if (!isRecord(value)) return null
  const { id, person, name, hidden, at } = value
  if (typeof id !== 'string' || !opaque.test(id) || typeof person !== 'string' || !opaque.test(person)) return null
  if (typeof name !== 'string' || name.length > longestName || typeof hidden !== 'boolean') return null
  if (at === null) return { id, person, name, hidden, at }
  const where = isRecord(at) ? whereaboutsIn(at['where']) : null
  return isRecord(at) && where && isKeyWord(at['network']) ? { id, person, name, hidden, at: { network: at['network'], where } } : null
}

/** A display name as others see it. */
export const shownName = (name: string): string => name.slice(0, longestName)
