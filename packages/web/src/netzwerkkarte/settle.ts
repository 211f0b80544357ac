import { overlap, type Point, type Rectangle, touchesCircle } from './geometry.ts'
import type { InstitutionLabel } from './institutionLabels.ts'

/** One way to draw a thing: where its disc stands, where its name, and how far from ideal that is by itself. */
export interface Choice extends Point {
  radius: number
  label: InstitutionLabel
  /** The room of both together. */
  around: Rectangle
  cost: number
}

/** From here on two things touch; what is below only stands closer than is pleasant. */
export const conflict = 60

const gap = 2
const pleasant = 8
const slightly = 1.2

/** How much two things are in each other's way. */
export function clash(a: Choice, b: Choice): number {
  if (!overlap(a.around, b.around, 16)) return 0
  const between = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius
  let amount = between < 4 ? 4 * conflict : between < 16 ? slightly : 0
  if (overlap(a.label, b.label, pleasant)) amount += overlap(a.label, b.label, gap) ? conflict : slightly
  if (touchesCircle(a.label, b, b.radius, pleasant)) amount += touchesCircle(a.label, b, b.radius, gap) ? conflict : slightly
  if (touchesCircle(b.label, a, a.radius, pleasant)) amount += touchesCircle(b.label, a, a.radius, gap) ? conflict : slightly
  return amount
}

/**
 * Picks one choice for each thing (the sorted, cheapest first) so that they are in each other's way as little as possible: each in turn takes
 * what is best beside the others; then, until two have been compared `most` times, one that touches another takes what is best for it. Where
 * nothing better is left, the two that touch weigh more from then on, until one of them gives way. Always the same for the same choices.
 */
export function settle(things: readonly (readonly Choice[])[], most: number): Choice[] {
  const random = randomFrom(7)
  const table = new Table(things)
  let best = [...table.picked]
  let least = table.total
  // Where most of them touch there is no hope: then less must do.
  const enough = table.stuck.length > Math.max(10, things.length * 0.7) ? most / 10 : most
  while (table.compared < enough) {
    const { stuck } = table
    const at = stuck[Math.floor(random() * stuck.length)]
    if (at === undefined) break
    // Looking for what touches and adding up costs as much as comparing each with each.
    table.compared += things.length ** 2 + 500
    if (!table.improve(at)) table.weighMore(at)
    else if (table.total < least) [best, least] = [[...table.picked], table.total]
  }
  return best
}

/** What is picked for each thing, how much each two of them are in each other's way, and how much that weighs. */
class Table {
  readonly picked: Choice[] = []
  /** How often two were compared. */
  compared = 0
  private readonly things: readonly (readonly Choice[])[]
  private readonly clashes: Float64Array
  private readonly weights: Float64Array

  constructor(things: readonly (readonly Choice[])[]) {
    this.things = things
    this.clashes = new Float64Array(things.length ** 2)
    this.weights = new Float64Array(things.length ** 2).fill(1)
    for (const at of things.keys()) this.improve(at)
    for (let round = 0; round < 2; round += 1) for (const at of things.keys()) this.improve(at)
  }

  /** The things that touch another. */
  get stuck(): number[] {
    const count = this.things.length
    return [...this.things.keys()].filter((at) => this.clashes.subarray(at * count, (at + 1) * count).some((amount) => amount >= conflict))
  }

  /** How far from ideal the whole is; what was made to weigh more counts as it is. */
  get total(): number {
    return this.picked.reduce((sum, { cost }) => sum + cost, 0) + this.clashes.reduce((sum, amount) => sum + amount, 0) / 2
  }

  /** Gives a thing what is best beside the others; false when it has that already. */
  improve(at: number): boolean {
    const now = this.picked[at]
    let best = now ?? (this.things[at]?.[0] as Choice)
    let least = this.costOf(best, at, Number.POSITIVE_INFINITY)
    for (const choice of this.things[at] ?? []) {
      if (choice.cost >= least) break
      const cost = this.costOf(choice, at, least)
      if (cost < least) [best, least] = [choice, cost]
    }
    if (best === now) return false
    this.picked[at] = best
    this.picked.forEach((other, index) => {
      if (index !== at) this.set(this.clashes, at, index, clash(best, other))
    })
    return true
  }

  /** From now on the things that this one touches shun it more. */
  weighMore(at: number): void {
    const count = this.things.length
    for (const index of this.things.keys()) {
      const place = at * count + index
      if ((this.clashes[place] ?? 0) >= conflict) this.set(this.weights, at, index, (this.weights[place] ?? 1) + 0.6)
    }
  }

  /** The cost of a choice beside all others that are picked; what is more than `enough` need not be counted on. */
  private costOf(choice: Choice, at: number, enough: number): number {
    const { picked, weights, things } = this
    let cost = choice.cost
    for (let index = 0; index < picked.length && cost < enough; index += 1)
      if (index !== at) cost += clash(choice, picked[index] as Choice) * (weights[at * things.length + index] ?? 1)
    this.compared += picked.length
    return cost
  }

  private set(numbers: Float64Array, a: number, b: number, value: number): void {
    numbers[a * this.things.length + b] = value
    numbers[b * this.things.length + a] = value
  }
}

/** Evenly spread numbers from 0 to 1, the same ones each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
