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
 * what is best beside the others, and where two still touch, one is moved at random and the rest follows. Always the same for the same choices.
 */
export function settle(things: readonly (readonly Choice[])[], kicks: number): Choice[] {
  const random = randomFrom(7)
  let picked = things.map(([first]) => first as Choice)
  things.forEach((choices, index) => {
    picked[index] = bestBeside(choices, picked.slice(0, index), index)
  })
  improve(things, picked)
  let total = totalOf(picked)
  let best = picked
  let least = total
  // With many things a move costs more, and where most of them touch there is no hope: then fewer moves must do.
  const hopeless = picked.filter((choice) => clashOf(choice, picked) >= conflict).length > 10
  const moves = Math.round((kicks * Math.min(1, (15 / things.length) ** 2)) / (hopeless ? 8 : 1))
  for (let kick = 0; kick < moves; kick += 1) {
    const stuck = picked.map((choice, index) => [index, clashOf(choice, picked)] as const).filter(([, amount]) => amount >= conflict)
    const from = stuck.length > 0 ? stuck.map(([index]) => index) : kick < moves / 3 ? picked.map((_, index) => index) : []
    const moved = from[Math.floor(random() * from.length)]
    if (moved === undefined) break
    const tried = [...picked]
    const choices = things[moved] ?? []
    tried[moved] = choices[Math.floor(random() ** 2 * choices.length)] as Choice
    improve(things, tried, moved)
    const sum = totalOf(tried)
    // Now and then a slightly worse picture is followed, for the way out may lead over it.
    if (sum > total + 12 * random()) continue
    picked = tried
    total = sum
    if (total < least) [best, least] = [picked, total]
  }
  return best
}

/** A few rounds in which each that is in another's way takes what is best beside the others; the one just moved (`held`) stays at first. */
function improve(things: readonly (readonly Choice[])[], picked: Choice[], held = -1): void {
  for (let round = 0; round < 3; round += 1) {
    let changed = false
    things.forEach((choices, index) => {
      const now = picked[index] as Choice
      if ((index === held && round === 0) || costBeside(now, picked, index, Number.POSITIVE_INFINITY) - (choices[0]?.cost ?? 0) < 1) return
      picked[index] = bestBeside(choices, picked, index)
      changed ||= picked[index] !== now
    })
    if (!changed && round > 0) return
  }
}

function bestBeside(choices: readonly Choice[], all: readonly Choice[], at: number): Choice {
  let best = all[at] ?? (choices[0] as Choice)
  let least = costBeside(best, all, at, Number.POSITIVE_INFINITY)
  for (const choice of choices) {
    if (choice.cost >= least) break
    const cost = costBeside(choice, all, at, least)
    if (cost < least) [best, least] = [choice, cost]
  }
  return best
}

/** The cost of a choice beside all others but the one at its own place; what is more than `enough` need not be counted on. */
function costBeside(choice: Choice, all: readonly Choice[], at: number, enough: number): number {
  let cost = choice.cost
  for (let index = 0; index < all.length && cost < enough; index += 1) if (index !== at) cost += clash(choice, all[index] as Choice)
  return cost
}

const clashOf = (choice: Choice, all: readonly Choice[]): number =>
  all.reduce((sum, other) => (other === choice ? sum : sum + clash(choice, other)), 0)

const totalOf = (picked: readonly Choice[]): number =>
  picked.reduce(
    (sum, choice, index) => sum + choice.cost + picked.slice(index + 1).reduce((more, other) => more + clash(choice, other), 0),
    0,
  )

/** Evenly spread numbers from 0 to 1, the same ones each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
