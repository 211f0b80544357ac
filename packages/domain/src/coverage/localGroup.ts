import type { Evidenced } from '../source/index.ts'
import type { Day, Validity } from '../time/index.ts'
import type { Obligation } from './coverage.ts'

/** How strongly a place can want a group. */
export const localObligations = ['MUSS', 'SOLL', 'EMPFEHLUNG'] as const satisfies readonly Obligation[]
export type LocalObligation = (typeof localObligations)[number]

/** How many institutions of a group can be asked for. */
export const mostOfLocalGroup = 20

/**
 * A group that a network, or a territory for the networks in it, wants at the table beside what the law expects, with what that rests on:
 * a resolution of the youth welfare committee, say. It is a basis of its own and never counts as law.
 */
export interface LocalGroup extends Validity, Evidenced {
  key: string
  /** Key of the network or territory that wants it. */
  subject: string
  name: string
  /** Institution types that count as the group. */
  anyOf: readonly string[]
  /** How many institutions of these types are wanted; at least one. */
  minCount: number
  obligation: LocalObligation
  /** Kinds of networks for which a territory wants it; empty for all. */
  networkKinds: readonly string[]
  /** What was decided, and by whom. */
  ground: string
  /** The day of that decision. */
  decidedOn: Day
  /** Where the decision can be read. */
  documentUrl: string | null
}

/** The key under which a network is held against what it and the places around it have laid down themselves. */
export const localTemplateKey = 'tpl.local'
