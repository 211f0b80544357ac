import { type Assumption, assumptionText, type Network } from '@geflecht/domain'
import { type Finding, gapsOfNetwork } from '../gap/index.ts'
import { differenceOf, scenarioOf, weightOf } from '../scenario/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'
import { candidatesFor } from './candidates.ts'
import { type Capacity, capacityOf } from './capacity.ts'

/** What is asked of recommendations. */
export interface Plan {
  /** How many new ties, agreements and memberships there may be, together. */
  budget: number
  /** How many of them an institution may take on that states no capacity. */
  perInstitution: number
  /** Which gaps count; all when left out. */
  matters?: (gap: Finding) => boolean
  /** What may be recommended at all; anything when left out. */
  possible?: (assumption: Assumption) => boolean
}

/** One thing to do, after those before it in the list. */
export interface Recommendation {
  assumption: Assumption
  /** The gaps that it closes once those before it are done. */
  closes: readonly Finding[]
  /** The gaps that it opens then. */
  opens: readonly Finding[]
  /** By how much it lessens what the gaps weigh together. */
  gain: number
}

export interface Recommendations {
  /** ALL: every choice was looked at, and this is the best. GREEDY: step by step the best next one. */
  method: 'ALL' | 'GREEDY'
  items: readonly Recommendation[]
  /** What the gaps weigh together as recorded, and with all of it done. */
  weight: { before: number; after: number }
  /** How many things to do were considered. */
  candidates: number
}

/** So many candidates are looked at, those for the most severe gaps first; so many choices at most one by one. */
export const mostCandidates = 48
const mostChoices = 64

/**
 * The new ties, agreements and memberships that lessen most what the gaps of a network weigh together, within what institutions can take on.
 * Where there are few choices all are looked at. Else they are chosen greedily, with lazy evaluation (Minoux 1978): a candidate is computed
 * anew only when what it was last worth would make it the next. Gaps are not always closed independently (a group may need both a member and an
 * agreement, a new tie may leave a new weak point), so that the gain is not submodular: the bound of Nemhauser, Wolsey and Fisher (1978) does
 * not hold for it, and what is chosen is never worse than the best single candidate, but not always the best of all.
 */
export function recommend(
  recorded: Situation,
  network: Network,
  { budget, perInstitution, matters = () => true, possible = () => true }: Plan,
): Recommendations {
  const before = gapsOfNetwork(recorded, network.key).filter(matters)
  const capacity = capacityOf(recorded, perInstitution)
  const candidates = candidatesFor(recorded, network, before)
    .filter((one) => possible(one) && capacity.bears([one]) && scenarioOf(recorded, network, [one]).faults.length === 0)
    .slice(0, mostCandidates)
  const gapsWith = (chosen: readonly Assumption[]) =>
    gapsOfNetwork(scenarioOf(recorded, network, chosen).situation, network.key).filter(matters)
  const all = choicesOf(candidates.length, budget) <= mostChoices
  const chosen = all
    ? bestOfAll(candidates, budget, capacity, gapsWith)
    : greedily(candidates, budget, capacity, gapsWith, weightOf(before))
  return { ...told(chosen, before, gapsWith), method: all ? 'ALL' : 'GREEDY', candidates: candidates.length }
}

type GapsWith = (chosen: readonly Assumption[]) => readonly Finding[]

/** How many ways there are to choose at most `budget` of `count`. */
function choicesOf(count: number, budget: number): number {
  let [sum, ways] = [1, 1]
  for (let size = 1; size <= Math.min(budget, count) && sum <= mostChoices; size++) {
    ways = (ways * (count - size + 1)) / size
    sum += ways
  }
  return sum
}

/** Of equally good choices the smallest, then the first. */
function bestOfAll(candidates: readonly Assumption[], budget: number, capacity: Capacity, gapsWith: GapsWith): readonly Assumption[] {
  let best: { chosen: readonly Assumption[]; weight: number } = { chosen: [], weight: weightOf(gapsWith([])) }
  for (const chosen of choicesAmong(candidates, budget)) {
    if (!capacity.bears(chosen)) continue
    const weight = weightOf(gapsWith(chosen))
    if (weight < best.weight) best = { chosen, weight }
  }
  return best.chosen
}

/** Every choice of one to `most`, the smaller ones first. */
function choicesAmong(candidates: readonly Assumption[], most: number): readonly (readonly Assumption[])[] {
  let choices: (readonly Assumption[])[] = [[]]
  const all: (readonly Assumption[])[] = []
  for (let size = 1; size <= Math.min(most, candidates.length); size++) {
    choices = choices.flatMap((chosen) =>
      candidates.slice(chosen.length === 0 ? 0 : candidates.indexOf(chosen.at(-1) as Assumption) + 1).map((one) => [...chosen, one]),
    )
    all.push(...choices)
  }
  return all
}

function greedily(
  candidates: readonly Assumption[],
  budget: number,
  capacity: Capacity,
  gapsWith: GapsWith,
  weightBefore: number,
): readonly Assumption[] {
  const chosen: Assumption[] = []
  let weight = weightBefore
  let waiting = candidates.map((assumption) => ({ assumption, gain: Number.POSITIVE_INFINITY, asOf: -1 }))
  while (chosen.length < budget) {
    waiting = waiting.filter(({ assumption }) => capacity.bears([...chosen, assumption])).toSorted(byGain)
    const [next] = waiting
    if (!next || next.gain <= 0) break
    if (next.asOf === chosen.length) {
      chosen.push(next.assumption)
      weight -= next.gain
      waiting.shift()
      continue
    }
    next.gain = weight - weightOf(gapsWith([...chosen, next.assumption]))
    next.asOf = chosen.length
  }
  return chosen
}

const byGain = (a: { assumption: Assumption; gain: number }, b: { assumption: Assumption; gain: number }): number =>
  (a.gain === b.gain ? 0 : b.gain - a.gain) || compareKeys(assumptionText(a.assumption), assumptionText(b.assumption))

/** What is chosen, the most worthwhile first, each with what it does after those before it. */
function told(chosen: readonly Assumption[], before: readonly Finding[], gapsWith: GapsWith): Pick<Recommendations, 'items' | 'weight'> {
  const items: Recommendation[] = []
  const left = [...chosen]
  let gaps = before
  while (left.length > 0) {
    const done = items.map(({ assumption }) => assumption)
    const tried = left.map((assumption) => ({ assumption, after: gapsWith([...done, assumption]) }))
    const next = tried.reduce((best, one) => (weightOf(one.after) < weightOf(best.after) ? one : best))
    const { closed, opened } = differenceOf(gaps, next.after)
    items.push({ assumption: next.assumption, closes: closed, opens: opened, gain: weightOf(gaps) - weightOf(next.after) })
    left.splice(left.indexOf(next.assumption), 1)
    gaps = next.after
  }
  return { items, weight: { before: weightOf(before), after: weightOf(gaps) } }
}
